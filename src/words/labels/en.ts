import type { LabelWords } from './fr.ts';

export const en: LabelWords = {
  kinds: {
    encounter: 'Story of an encounter',
    portrait: 'Portrait',
    opinion: 'Opinion',
    advice: 'Advice',
    guest: 'Guest contribution',
    foreword: 'Foreword',
  },
  channels: {
    event: 'an event',
    work: 'work',
    introduction: 'an introduction',
    blog: 'a blog',
    mail: 'letters',
  },
  directions: {
    'online-to-irl': 'from the network to the meeting',
    'irl-to-online': 'from the meeting to the network',
    'online-only': 'online only',
    reunion: 'a reunion',
  },
  forms: {
    coffee: 'a coffee',
    lunch: 'a lunch',
    dinner: 'a dinner',
    drink: 'a drink',
    evening: 'an evening',
    event: 'an event',
    other: 'a meeting',
  },
  outcomes: {
    friendship: 'a friendship',
    work: 'a working relationship',
    client: 'a client',
    job: 'a job',
    contribution: 'a contribution',
    community: 'a community',
    couple: 'a couple',
    learning: 'something learnt',
    project: 'a project',
  },
  roles: {
    author: 'text',
    interviewer: 'interview by',
    translator: 'translation',
    adapter: 'adaptation',
    photographer: 'photographs',
  },
  relations: {
    translation: 'Translated from',
    adaptation: 'Adapted from',
    republication: 'First published in',
  },
  allRightsReserved: 'All rights reserved',
  notes: 'Notes',
  contents: 'Contents',
  fromLeftToRight: 'From left to right',
  source: 'Source',
  sponsor: 'Sponsor',
  tome: 'volume',
  postscript: 'P.S.',
  leftOut: (count) =>
    count > 1
      ? `This edition is published without ${count} texts, whose consent has ended.`
      : 'This edition is published without one text, whose consent has ended.',
  openFaces: (count) => `${count === 3 ? 'three' : 'two'} families published under the SIL Open Font License 1.1`,
  textsBy: (count, names) => `${count > 1 ? `${count} texts` : 'One text'}${names && ` by ${names}`}.`,
  andOthers: (count) => `${count} other${count > 1 ? 's' : ''}`,
};
