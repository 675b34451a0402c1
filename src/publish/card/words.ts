// The words that cards add to those of the stories, in the site's language.
import type { Card } from './card.ts';

export interface CardWords {
  network: string;
  theme: string;
  place: string;
  series: string;
  anthology: string;
  stories: (count: number) => string;
  /** Of somebody who appears in stories without having written one. */
  inStories: (count: number) => string;
  /** Of somebody who only gathered the texts of others. */
  editor: string;
  tome: (tome: number, of: number | undefined) => string;
  editedBy: (names: string) => string;
  /** « A, B et C », or « A, B et 4 autres » beyond three. */
  list: (names: readonly string[]) => string;
  /** What is drawn beside the words. */
  shows: (card: Pick<Card, 'figure' | 'picture' | 'look'>) => string;
}

/** The dictionary of a BCP 47 tag: English for `en…`, French for the rest. */
export function cardWords(lang: string): CardWords {
  return lang.startsWith('en') ? en : fr;
}

const fr: CardWords = {
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

const en: CardWords = {
  network: 'Network',
  theme: 'Theme',
  place: 'Place',
  series: 'Collection',
  anthology: 'Anthology',
  stories: (count) => `${count}\u00a0${count === 1 ? 'story' : 'stories'}`,
  inStories: (count) => `In ${en.stories(count)}`,
  editor: 'Editor',
  tome: (tome, of) => (of === undefined ? `Volume\u00a0${tome}` : `Volume\u00a0${tome} of\u00a0${of}`),
  editedBy: (names) => `Edited by ${names}`,
  list: (names) => listed(names, 'and', (count) => `${count}\u00a0others`),
  shows: ({ figure, picture, look }) => {
    if (picture) return `Picture: ${picture.alt}`;
    if (figure.type === 'medallion') return 'A medallion among stars, one for each person met.';
    if (figure.type === 'sky')
      return look === 'volumes'
        ? 'A book, with the sky of its stories on its cover.'
        : 'A sky, with a constellation for each story.';
    const { length } = figure.constellation.points;
    return `A constellation of ${length}\u00a0star${length === 1 ? '' : 's'}.`;
  },
};

function listed(names: readonly string[], and: string, others: (count: number) => string): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), others(names.length - 2)] : names;
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`;
}
