// The words of the program that more than one product prints, in the reader's language. Both dictionaries hold the same keys.
import { withDe } from './elision.ts';
import type { Encounter, StoryKind } from './story.ts';

export interface Labels {
  kinds: Record<StoryKind, string>;
  channels: Record<'event' | 'work' | 'introduction' | 'blog' | 'mail', string>;
  directions: Record<Encounter['direction'], string>;
  forms: Record<NonNullable<Encounter['irl']>['form'], string>;
  outcomes: Record<Encounter['outcome'][number], string>;
  roles: Record<'author' | 'interviewer' | 'translator' | 'adapter' | 'photographer', string>;
  relations: Record<'translation' | 'adaptation' | 'republication', string>;
  allRightsReserved: string;
  notes: string;
  contents: string;
  fromLeftToRight: string;
  source: string;
  sponsor: string;
  /** Before the number of a volume, in a sentence. */
  tome: string;
  postscript: string;
  /** In the colophon of a book. */
  leftOut: (count: number) => string;
  /** How many faces a book is set in, and under which licence they are. */
  openFaces: (count: 2 | 3) => string;
  /** What a book holds, in its metadata. */
  textsBy: (count: number, names: string) => string;
  andOthers: (count: number) => string;
}

const fr: Labels = {
  kinds: {
    encounter: 'Récit de rencontre',
    portrait: 'Portrait',
    opinion: 'Point de vue',
    advice: 'Conseils',
    guest: 'Contribution invitée',
    foreword: 'Avant-propos',
  },
  channels: {
    event: 'un événement',
    work: 'le travail',
    introduction: 'une mise en relation',
    blog: 'un blog',
    mail: 'le courrier',
  },
  directions: {
    'online-to-irl': 'du réseau à la rencontre',
    'irl-to-online': 'de la rencontre au réseau',
    'online-only': 'en ligne seulement',
    reunion: 'retrouvailles',
  },
  forms: {
    coffee: 'un café',
    lunch: 'un déjeuner',
    dinner: 'un dîner',
    drink: 'un verre',
    evening: 'une soirée',
    event: 'un événement',
    other: 'une rencontre',
  },
  outcomes: {
    friendship: 'une amitié',
    work: 'une relation de travail',
    client: 'un client',
    job: 'un emploi',
    contribution: 'une contribution',
    community: 'une communauté',
    couple: 'un couple',
    learning: 'un apprentissage',
    project: 'un projet',
  },
  roles: {
    author: 'texte',
    interviewer: 'propos recueillis par',
    translator: 'traduction',
    adapter: 'adaptation',
    photographer: 'photographies',
  },
  relations: {
    translation: 'Traduit de',
    adaptation: 'Adapté de',
    republication: 'D’abord paru dans',
  },
  allRightsReserved: 'Tous droits réservés',
  notes: 'Notes',
  contents: 'Table',
  fromLeftToRight: 'De gauche à droite',
  source: 'Source',
  sponsor: 'Partenaire',
  tome: 'tome',
  postscript: 'P.-S.',
  leftOut: (count) =>
    count > 1
      ? `Cette édition paraît sans ${count} textes, dont l’accord a pris fin.`
      : 'Cette édition paraît sans un texte, dont l’accord a pris fin.',
  openFaces: (count) =>
    `${count === 3 ? 'trois' : 'deux'} familles publiées sous la licence libre SIL Open Font License 1.1`,
  textsBy: (count, names) => `${count > 1 ? `${count} textes` : 'Un texte'}${names && ` ${withDe(names)}`}.`,
  andOthers: (count) => `${count} autre${count > 1 ? 's' : ''}`,
};

const en: Labels = {
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

/** The dictionary of a BCP 47 tag: English for `en…`, French for the rest. */
export function labelsFor(lang: string): Labels {
  return lang.startsWith('en') ? en : fr;
}
