// The home page in English.
import type { fr } from './fr.ts';

export const en: typeof fr = {
  readOn: 'Read on',
  latest: 'The latest',
  lead: 'To begin with',
  alsoRead: 'Also here',
  chosen: 'Among the latest, those least like each other.',
  allStories: 'All the stories',
  random: 'A story at random',
  news: 'New since your last visit',
  moreNews: 'And more, in the list of stories',
  theBooks: 'The books',
  allVolumes: 'All the books',
  skyLead: (known, met) =>
    `${known.toLocaleString('en')}\u00a0${known === 1 ? 'person' : 'people'}, ${met.toLocaleString('en')}\u00a0encounter${met === 1 ? '' : 's'}. A solid line where they ended up at the same table, a dotted one where they stayed online.`,
  enterSky: 'Enter the sky',
  waysIn: 'Ways in',
  others: (n) => `and ${n.toLocaleString('en')} more`,
  draw: {
    title: 'At random',
    lead: 'A story drawn among all those published here.',
    noScript: (n) =>
      `Drawing one needs JavaScript. Without it, here ${n < 2 ? 'is a story' : `are ${n} stories`} drawn when the site was last updated.`,
  },
};
