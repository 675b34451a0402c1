// What cards add to the words of the stories, key for key in each language.
import { listed } from './listed.ts';

export const fr = {
  network: 'Réseau',
  theme: 'Thème',
  place: 'Lieu',
  series: 'Collection',
  anthology: 'Anthologie',
  stories: (count: number) => `${count}\u00a0récit${count > 1 ? 's' : ''}`,
  /** Of somebody who appears in stories without having written one. */
  inStories: (count: number) => `Dans ${fr.stories(count)}`,
  /** Of somebody who only gathered the texts of others. */
  editor: 'Textes réunis',
  tome: (tome: number, of: number | undefined) =>
    of === undefined ? `Tome\u00a0${tome}` : `Tome\u00a0${tome} sur\u00a0${of}`,
  editedBy: (names: string) => `Textes réunis par ${names}`,
  /** « A, B et C », or « A, B et 4 autres » beyond three. */
  list: (names: readonly string[]) => listed(names, 'et', (count) => `${count}\u00a0autres`),
  /** What is drawn beside the words. */
  shows: ({ figure, picture, look }: ShownCard) => {
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

export type CardWords = typeof fr;

/** What is drawn beside the words of a card. */
interface ShownCard {
  look: string;
  figure:
    | { type: 'constellation'; constellation: { points: readonly unknown[] } }
    | { type: 'medallion' }
    | { type: 'sky' };
  picture?: { alt: string };
}
