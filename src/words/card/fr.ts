import type { CardWords } from './keys.ts';
import { listed } from './listed.ts';

export const fr: CardWords = {
  network: 'Réseau',
  theme: 'Thème',
  place: 'Lieu',
  series: 'Collection',
  anthology: 'Anthologie',
  stories: (count) => `${count}\u00a0récit${count > 1 ? 's' : ''}`,
  inStories: (count) => `Dans ${fr.stories(count)}`,
  editor: 'Textes réunis',
  tome: (tome, of) => (of === undefined ? `Tome\u00a0${tome}` : `Tome\u00a0${tome} sur\u00a0${of}`),
  editedBy: (names) => `Textes réunis par ${names}`,
  list: (names) => listed(names, 'et', (count) => `${count}\u00a0autres`),
  shows: ({ figure, picture, look }) => {
    if (picture) return `Image\u00a0: ${picture.alt}`;
    if (figure.type === 'medallion') return 'Un médaillon entouré d’étoiles, une par personne rencontrée.';
    if (figure.type === 'sky')
      return look === 'volumes'
        ? 'Un livre, le ciel de ses récits en couverture.'
        : 'Un ciel d’étoiles, une constellation par récit.';
    const { length } = figure.constellation.points;
    return `Une constellation de ${length}\u00a0étoile${length > 1 ? 's' : ''}.`;
  },
};
