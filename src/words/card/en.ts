import type { CardWords } from './fr.ts';
import { listed } from './listed.ts';

export const en: CardWords = {
  network: 'Network',
  theme: 'Theme',
  place: 'Place',
  series: 'Series',
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
