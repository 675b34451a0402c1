// The words that the book prints around its texts, in its own language. Both dictionaries hold the same keys.

export interface Wording {
  colon: string;
  /** Between the items of a list set in a line. */
  semicolon: string;
  quote: (words: string) => string;
  part: (number: string) => string;
  tome: (tome: number, of?: number) => string;
  editedBy: (names: string) => string;
  edition: (number: number, month: string) => string;
  format: string;
  publisher: string;
  director: (name: string) => string;
  legalDeposit: (month: string) => string;
  free: string;
  price: (amount: string) => string;
  copyright: (year: string, publisher: string) => string;
  wholeLicence: string;
  demonstration: string;
  contributors: string;
  index: string;
  persons: string;
  /** What each style of page number means: its name, printed in it, and its meaning. */
  personsKey: Record<'wrote' | 'portrayed' | 'met', [style: string, meaning: string]>;
  networks: string;
  errata: string;
  errataIntroduction: string;
  erratum: (was: string, now: string) => string;
  pageShort: string;
  colophon: string;
  licences: string;
  texts: (count: number) => string;
  /** `emoji` where the book has some; `open` says under which licence they all are. */
  composition: (faces: { serif: string; sans: string; emoji?: string | undefined; open: string }) => string;
  constellations: string;
  software: string;
  readOnSite: string;
  condensed: string;
  /** After it, where the site may show the text. */
  wholeOnSite: string;
  interviewed: (day: string) => string;
  firstPublished: (day: string) => string;
  original: string;
  /** What is printed between brackets for signs without a glyph, by sign. */
  signs: Readonly<Record<string, string>>;
}

const fr: Wording = {
  colon: '\u00a0: ',
  semicolon: '\u202f; ',
  quote: (words) => `«\u202f${words}\u202f»`,
  part: (number) => `Partie ${number}`,
  tome: (tome, of) => (of === undefined ? `Tome ${tome}` : `Tome ${tome} sur ${of}`),
  editedBy: (names) => `Textes réunis par ${names}`,
  edition: (number, month) => `${number === 1 ? 'Première édition' : `${number}e édition`}, ${month}`,
  format: 'Édition numérique au format PDF',
  publisher: 'Éditeur',
  director: (name) => `Directeur de la publication\u00a0: ${name}`,
  legalDeposit: (month) => `Dépôt légal\u00a0: ${month}`,
  free: 'Gratuit\u00a0: cet exemplaire ne peut être vendu.',
  price: (amount) => `Prix\u00a0: ${amount}`,
  copyright: (year, publisher) =>
    `© ${year}, ${publisher}, pour la présente édition\u202f; chaque auteur, pour son texte.`,
  wholeLicence: 'Licence de l’ensemble',
  demonstration:
    'Ceci est un livre de démonstration\u00a0: les textes, les personnes, les lieux de travail et l’éditeur sont inventés.',
  contributors: 'Les contributeurs',
  index: 'Index',
  persons: 'Index des personnes',
  personsKey: {
    wrote: ['Romain', 'ses textes'],
    portrayed: ['gras', 'son portrait'],
    met: ['italique', 'les récits où on la rencontre'],
  },
  networks: 'Index des réseaux',
  errata: 'Errata',
  errataIntroduction: 'Corrections apportées depuis la première parution. Le texte de ce livre en tient compte.',
  erratum: (was, now) => `au lieu de «\u202f${was}\u202f», lire «\u202f${now}\u202f».`,
  pageShort: 'p.\u00a0',
  colophon: 'Colophon',
  licences: 'Licences',
  texts: (count) => (count > 1 ? `${count} textes` : '1 texte'),
  composition: ({ serif, sans, emoji, open }) =>
    `Le texte est composé en ${serif}, les légendes et les surtitres en ${sans}${emoji ? `, les émojis en ${emoji}` : ''}\u00a0: ${open}.`,
  constellations:
    'La constellation de chaque récit est calculée d’après ce qu’il raconte\u00a0: un point par personne (sept au plus pour une foule), un trait par rencontre, plein lorsqu’elle a eu lieu, pointillé lorsqu’elle est restée en ligne.',
  software: 'Livre fabriqué avec le logiciel Florilège, à partir des mêmes textes que le site\u00a0: ',
  readOnSite: 'Lire ce texte sur le site',
  condensed: 'Version abrégée pour ce livre.',
  wholeOnSite: 'Le texte entier se lit sur le site.',
  interviewed: (day) => `Entretien du ${day}`,
  firstPublished: (day) => `Publié pour la première fois le ${day}`,
  original: 'texte d’origine',
  signs: { '♯': 'dièse', '♭': 'bémol', '♮': 'bécarre', '★': 'étoile', '☆': 'étoile' },
};

const en: Wording = {
  colon: ': ',
  semicolon: '; ',
  quote: (words) => `“${words}”`,
  part: (number) => `Part ${number}`,
  tome: (tome, of) => (of === undefined ? `Volume ${tome}` : `Volume ${tome} of ${of}`),
  editedBy: (names) => `Edited by ${names}`,
  edition: (number, month) => `${number === 1 ? 'First edition' : `Edition ${number}`}, ${month}`,
  format: 'Digital edition, PDF',
  publisher: 'Publisher',
  director: (name) => `Publication director: ${name}`,
  legalDeposit: (month) => `Legal deposit (France): ${month}`,
  free: 'Free of charge: this copy may not be sold.',
  price: (amount) => `Price: ${amount}`,
  copyright: (year, publisher) => `© ${year} ${publisher} for this edition; each author for their own text.`,
  wholeLicence: 'Licence of the whole',
  demonstration: 'This is a demonstration book: its texts, people, workplaces and publisher are invented.',
  contributors: 'The contributors',
  index: 'Index',
  persons: 'Index of people',
  personsKey: {
    wrote: ['Roman', 'their texts'],
    portrayed: ['bold', 'their portrait'],
    met: ['italic', 'stories where they are met'],
  },
  networks: 'Index of networks',
  errata: 'Errata',
  errataIntroduction: 'Corrections made since first publication. The text of this book includes them.',
  erratum: (was, now) => `for “${was}”, read “${now}”.`,
  pageShort: 'p.\u00a0',
  colophon: 'Colophon',
  licences: 'Licences',
  texts: (count) => (count > 1 ? `${count} texts` : '1 text'),
  composition: ({ serif, sans, emoji, open }) =>
    `The text is set in ${serif}, captions and labels in ${sans}${emoji ? `, emoji in ${emoji}` : ''}: ${open}.`,
  constellations:
    'The constellation of each story is computed from what it tells: a point for each person (seven at most for a crowd), a line for each meeting, solid where it took place, dashed where it stayed online.',
  software: 'Book made with the Florilège software from the same texts as the site: ',
  readOnSite: 'Read this text on the site',
  condensed: 'Shortened for this book.',
  wholeOnSite: 'The whole text can be read on the site.',
  interviewed: (day) => `Interviewed on ${day}`,
  firstPublished: (day) => `First published on ${day}`,
  original: 'original text',
  signs: { '♯': 'sharp', '♭': 'flat', '♮': 'natural', '★': 'star', '☆': 'star' },
};

/** The dictionary of a BCP 47 tag: English for `en…`, French for the rest, as labelsFor does. */
export function wordingFor(lang: string): Wording {
  return lang.startsWith('en') ? en : fr;
}

/** « IV »: part numbers are few. */
export function roman(number: number): string {
  const values: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let numeral = '';
  for (const [value, letters] of values) {
    for (; rest >= value; rest -= value) numeral += letters;
  }
  return numeral;
}
