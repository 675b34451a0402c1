import { withDe } from '../../model/letters/elision.ts';
import type { LabelWords } from './keys.ts';

export const fr: LabelWords = {
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
