// The English of the search.
import type { fr } from './fr.ts';

export const en: typeof fr = {
  label: 'Search the anthology',
  submit: 'Search',
  hint: 'A name, a place, a word of the text. In quotes, words that follow each other; after a dash, a word to leave out.',
  noScript:
    'Search needs JavaScript. Without it, the indexes of people, networks, themes and places lead to every story.',
  unreachable: 'The search does not answer. Check your connection, then search again.',
  searching: 'Searching…',
  results: (n) => `${n.toLocaleString('en')}\u00a0${n === 1 ? 'result' : 'results'}`,
  none: (query) => `Nothing for “${query}”.`,
  notTogether: (query) => `No page holds all of “${query}”. Try with a word less.`,
  didYouMean: 'Did you mean',
  waysIn: 'The ways in by people, places, themes and networks are below.',
  named: 'By this name',
  found: 'In the texts',
  kinds: {
    story: 'Stories',
    person: 'People',
    place: 'Places',
    network: 'Networks',
    theme: 'Themes',
    series: 'Series',
    volume: 'Volumes',
    page: 'Pages',
  },
  facets: {
    sorte: { label: 'Where', all: 'Everywhere' },
    volume: { label: 'Volume', all: 'All' },
  },
  narrow: 'Choose among the results',
  sort: { label: 'Order', relevance: 'Nearest', date: 'Latest', title: 'By title' },
  recent: 'Searched on this device',
  forget: 'Forget these searches',
  passage: {
    label: 'Words searched',
    count: (at, total) => `${at} of ${total}`,
    previous: 'Previous passage',
    next: 'Next passage',
    remove: 'Remove the marks',
  },
  more: 'More results',
};
