// What more than one product says, key for key in each language.

import { withDe } from '../../model/letters/elision.ts';
import type { Encounter, StoryKind } from '../../model/story.ts';

export const fr = {
  kinds: {
    encounter: 'Récit de rencontre',
    portrait: 'Portrait',
    opinion: 'Point de vue',
    advice: 'Conseils',
    guest: 'Contribution invitée',
    foreword: 'Avant-propos',
  } satisfies Record<StoryKind, string>,
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
  } satisfies Record<Encounter['direction'], string>,
  forms: {
    coffee: 'un café',
    lunch: 'un déjeuner',
    dinner: 'un dîner',
    drink: 'un verre',
    evening: 'une soirée',
    event: 'un événement',
    other: 'une rencontre',
  } satisfies Record<NonNullable<Encounter['irl']>['form'], string>,
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
  } satisfies Record<Encounter['outcome'][number], string>,
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
  /** Before the number of a volume, in a sentence. */
  tome: 'tome',
  postscript: 'P.-S.',
  /** In the colophon of a book. */
  leftOut: (count: number) =>
    count > 1
      ? `Cette édition paraît sans ${count} textes, dont l’accord a pris fin.`
      : 'Cette édition paraît sans un texte, dont l’accord a pris fin.',
  /** How many faces a book is set in, and under which licence they are. */
  openFaces: (count: 2 | 3) =>
    `${count === 3 ? 'trois' : 'deux'} familles publiées sous la licence libre SIL Open Font License 1.1`,
  /** What a book holds, in its metadata. */
  textsBy: (count: number, names: string) =>
    `${count > 1 ? `${count} textes` : 'Un texte'}${names && ` ${withDe(names)}`}.`,
  andOthers: (count: number) => `${count} autre${count > 1 ? 's' : ''}`,
};

export type LabelWords = typeof fr;
