// The words that a book prints around its texts, in its own language. Both dictionaries hold the same keys.
import type { BookOutput } from '../../model/book/volume-formats.ts';

export interface Wording {
  /** Before the value of a label: « Source : ». */
  colon: string;
  /** Between titles, which may hold commas. */
  semicolon: string;
  quote: (words: string) => string;
  cover: (title: string) => string;
  titlePage: string;
  legal: string;
  landmarks: string;
  start: string;
  contributors: string;
  persons: string;
  networks: string;
  errata: string;
  colophon: string;
  tome: (number: number) => string;
  part: (number: number) => string;
  editedBy: (names: string) => string;
  edition: (number: number) => string;
  legalDeposit: (month: string) => string;
  isbn: Record<BookOutput, string>;
  free: string;
  price: (amount: string) => string;
  publisher: string;
  arrangement: (year: string, publisher: string) => string;
  wholeLicence: string;
  eachLicence: string;
  licences: string;
  /** Names of the kinds of links that people give; a kind without a name here is a network's, or prints as it is. */
  links: Record<string, string>;
  texts: (count: number) => string;
  demonstration: string;
  firstPublished: (day: string) => string;
  onTheSite: string;
  condensed: string;
  /** After it, where the site may show the text. */
  wholeOnSite: string;
  interviewed: (day: string) => string;
  since: (year: string) => string;
  original: string;
  backToCall: (number: number) => string;
  done: string;
  toDo: string;
  erratum: (was: string, now: string) => string;
  errataIntroduction: string;
  /** `emoji` where the book has some; `open` says under which licence they all are. */
  composition: (faces: { serif: string; sans: string; emoji?: string | undefined; open: string }) => string;
  constellations: string;
  software: string;
  version: (day: string) => string;
  access: {
    text: string;
    described: (pictures: number) => string;
    undescribed: string;
    noPictures: string;
    decoration: string;
    unclaimed: string;
  };
}

const fr: Wording = {
  colon: '\u00a0: ',
  semicolon: '\u00a0; ',
  quote: (words) => `«\u00a0${words}\u00a0»`,
  cover: (title) => `Couverture de ${title}\u00a0: les constellations de ses récits au-dessus du titre`,
  titlePage: 'Page de titre',
  legal: 'Mentions légales',
  landmarks: 'Repères',
  start: 'Début du texte',
  contributors: 'Les contributeurs',
  persons: 'Index des personnes',
  networks: 'Index des réseaux',
  errata: 'Errata',
  colophon: 'Colophon',
  tome: (number) => `Tome ${number}`,
  part: (number) => `Partie ${number}`,
  editedBy: (names) => `Textes réunis par ${names}`,
  edition: (number) => (number === 1 ? 'Première édition' : `${number}e édition`),
  legalDeposit: (month) => `Dépôt légal\u00a0: ${month}`,
  isbn: { epub: 'EPUB', pdf: 'PDF', print: 'livre imprimé' },
  free: 'Gratuit\u00a0: cet exemplaire ne peut être vendu.',
  price: (amount) => `Prix\u00a0: ${amount}`,
  publisher: 'Éditeur',
  arrangement: (year, publisher) =>
    `© ${year}, ${publisher}, pour la présente édition\u00a0; chaque texte, son auteur.`,
  wholeLicence: 'Licence de l’ensemble',
  eachLicence: 'Chaque texte porte, à sa fin, la licence que son auteur a choisie.',
  licences: 'Licences des textes',
  texts: (count) => (count > 1 ? `${count} textes` : '1 texte'),
  links: { website: 'site', blog: 'blog', book: 'livre', podcast: 'balado' },
  demonstration:
    'Ceci est un livre de démonstration\u00a0: les textes, les personnes, les lieux de travail et l’éditeur sont inventés.',
  firstPublished: (day) => `Publié pour la première fois le ${day}.`,
  onTheSite: 'Lire ce texte sur le site',
  condensed: 'Version abrégée pour ce livre.',
  wholeOnSite: 'Le texte entier se lit sur le site.',
  interviewed: (day) => `Entretien du ${day}`,
  since: (year) => `depuis ${year}`,
  original: 'texte d’origine',
  backToCall: (number) => `Note ${number}, revenir au texte`,
  done: 'fait',
  toDo: 'à faire',
  erratum: (was, now) => `au lieu de «\u00a0${was}\u00a0», lire «\u00a0${now}\u00a0».`,
  errataIntroduction: 'Corrections apportées depuis la première parution. Le texte de ce livre en tient compte.',
  composition: ({ serif, sans, emoji, open }) =>
    `Texte composé en ${serif}, surtitres et légendes en ${sans}${emoji ? `, émojis en ${emoji}` : ''}\u00a0: ${open}, jointe au fichier.`,
  constellations:
    'La constellation de chaque récit est calculée d’après ce qu’il raconte\u00a0: un point par personne (sept au plus pour une foule), un trait par rencontre, plein lorsqu’elle a eu lieu, pointillé lorsqu’elle est restée en ligne.',
  software: 'Livre fabriqué avec le logiciel Florilège, à partir des mêmes textes que le site\u00a0:',
  version: (day) => `Version du ${day}.`,
  access: {
    text: 'Tout le texte peut être agrandi, lu par une voix de synthèse ou en braille\u00a0; les titres, la table, les notes et les index sont liés.',
    described: (pictures) =>
      pictures > 1
        ? `Les ${pictures} images ont chacune une description dans un texte de remplacement.`
        : 'La seule image a une description dans un texte de remplacement.',
    undescribed: 'Une partie des images n’a pas de description.',
    noPictures: 'Aucune image ne porte d’information.',
    decoration: 'Les constellations sont un ornement, que les aides techniques passent.',
    unclaimed:
      'Les pages d’une édition imprimée ne sont pas repérées. Ce fichier n’a pas été évalué par une personne et ne revendique aucune conformité.',
  },
};

const en: Wording = {
  colon: ': ',
  semicolon: '; ',
  quote: (words) => `“${words}”`,
  cover: (title) => `Cover of ${title}: the constellations of its stories above the title`,
  titlePage: 'Title page',
  legal: 'Imprint',
  landmarks: 'Landmarks',
  start: 'Start of the text',
  contributors: 'The contributors',
  persons: 'Index of people',
  networks: 'Index of networks',
  errata: 'Errata',
  colophon: 'Colophon',
  tome: (number) => `Volume ${number}`,
  part: (number) => `Part ${number}`,
  editedBy: (names) => `Edited by ${names}`,
  edition: (number) => (number === 1 ? 'First edition' : `Edition ${number}`),
  legalDeposit: (month) => `Legal deposit (France): ${month}`,
  isbn: { epub: 'EPUB', pdf: 'PDF', print: 'print' },
  free: 'Free of charge: this copy may not be sold.',
  price: (amount) => `Price: ${amount}`,
  publisher: 'Publisher',
  arrangement: (year, publisher) => `© ${year} ${publisher} for this edition; each text, its author.`,
  wholeLicence: 'Licence of the whole',
  eachLicence: 'Each text bears, at its end, the licence that its author has chosen.',
  licences: 'Licences of the texts',
  texts: (count) => (count > 1 ? `${count} texts` : '1 text'),
  links: {},
  demonstration: 'This is a demonstration book: its texts, people, workplaces and publisher are invented.',
  firstPublished: (day) => `First published on ${day}.`,
  onTheSite: 'Read this text on the site',
  condensed: 'Shortened for this book.',
  wholeOnSite: 'The whole text can be read on the site.',
  interviewed: (day) => `Interviewed on ${day}`,
  since: (year) => `since ${year}`,
  original: 'original text',
  backToCall: (number) => `Note ${number}, back to the text`,
  done: 'done',
  toDo: 'to do',
  erratum: (was, now) => `for “${was}”, read “${now}”.`,
  errataIntroduction: 'Corrections made since first publication. The text of this book includes them.',
  composition: ({ serif, sans, emoji, open }) =>
    `Text set in ${serif}, labels and captions in ${sans}${emoji ? `, emoji in ${emoji}` : ''}: ${open}, enclosed in the file.`,
  constellations:
    'The constellation of each story is computed from what it tells: a point for each person (seven at most for a crowd), a line for each meeting, solid where it took place, dashed where it stayed online.',
  software: 'Book made with the Florilège software from the same texts as the site:',
  version: (day) => `Version of ${day}.`,
  access: {
    text: 'All the text can be enlarged, read aloud by a synthetic voice or in braille; headings, contents, notes and indexes are linked.',
    described: (pictures) =>
      pictures > 1
        ? `The ${pictures} pictures each have a description as alternative text.`
        : 'The only picture has a description as alternative text.',
    undescribed: 'Some pictures have no description.',
    noPictures: 'No picture carries information.',
    decoration: 'The constellations are ornament, which assistive technologies skip.',
    unclaimed:
      'The pages of a printed edition are not marked. This file has not been evaluated by a person and claims no conformance.',
  },
};

/** The dictionary of a BCP 47 tag: English for `en…`, French for the rest, as labelsFor does. */
export function wordingFor(lang: string): Wording {
  return lang.startsWith('en') ? en : fr;
}
