// What a book prints around its texts, key for key in each language.
import type { BookOutput } from '../../model/book/volume-formats.ts';

export const fr = {
  /** Before the value of a label: « Source : ». */
  colon: '\u00a0: ',
  /** Between titles, which may hold commas. */
  semicolon: '\u202f; ',
  quote: (words: string) => `«\u202f${words}\u202f»`,
  cover: (title: string) => `Couverture de ${title}\u00a0: les constellations de ses récits au-dessus du titre`,
  titlePage: 'Page de titre',
  legal: 'Mentions légales',
  landmarks: 'Repères',
  start: 'Début du texte',
  contributors: 'Les contributeurs',
  index: 'Index',
  persons: 'Index des personnes',
  /** What each style of page number means: its name, printed in it, and its meaning. */
  personsKey: {
    wrote: ['Romain', 'ses textes'],
    portrayed: ['gras', 'son portrait'],
    met: ['italique', 'les récits où on la rencontre'],
  } satisfies Record<string, [style: string, meaning: string]>,
  networks: 'Index des réseaux',
  errata: 'Errata',
  colophon: 'Colophon',
  /** Parts that editors have not named yet. */
  firstPart: 'Première partie',
  otherTexts: 'Autres textes',
  tome: (tome: number, of?: number) => (of === undefined ? `Tome ${tome}` : `Tome ${tome} sur ${of}`),
  /** In figures of either kind. */
  part: (number: number | string) => `Partie ${number}`,
  editedBy: (names: string) => `Textes réunis par ${names}`,
  edition: (number: number) => (number === 1 ? 'Première édition' : `${number}e édition`),
  pdfEdition: 'Édition numérique au format PDF',
  director: (name: string) => `Directeur de la publication\u00a0: ${name}`,
  legalDeposit: (month: string) => `Dépôt légal\u00a0: ${month}`,
  isbn: { epub: 'EPUB', pdf: 'PDF', print: 'livre imprimé' } satisfies Record<BookOutput, string>,
  free: 'Gratuit\u00a0: cet exemplaire ne peut être vendu.',
  price: (amount: string) => `Prix\u00a0: ${amount}`,
  publisher: 'Éditeur',
  copyright: (year: string, publisher: string) =>
    `© ${year}, ${publisher}, pour la présente édition\u202f; chaque auteur, pour son texte.`,
  wholeLicence: 'Licence de l’ensemble',
  eachLicence: 'Chaque texte porte, à sa fin, la licence que son auteur a choisie.',
  licences: 'Licences des textes',
  pageShort: 'p.\u00a0',
  /** Names of the kinds of links that people give; a kind without a name here is a network's, or prints as it is. */
  links: { website: 'site', blog: 'blog', book: 'livre', podcast: 'balado' } as Readonly<Record<string, string>>,
  texts: (count: number) => (count > 1 ? `${count} textes` : '1 texte'),
  demonstration:
    'Ceci est un livre de démonstration\u00a0: les textes, les personnes, les lieux de travail et l’éditeur sont inventés.',
  firstPublished: (day: string) => `Publié pour la première fois le ${day}`,
  readOnSite: 'Lire ce texte sur le site',
  condensed: 'Version abrégée pour ce livre.',
  /** After it, where the site may show the text. */
  wholeOnSite: 'Le texte entier se lit sur le site.',
  interviewed: (day: string) => `Entretien du ${day}`,
  since: (year: string) => `depuis ${year}`,
  original: 'texte d’origine',
  backToCall: (number: number) => `Note ${number}, revenir au texte`,
  done: 'fait',
  toDo: 'à faire',
  erratum: (was: string, now: string) => `au lieu de «\u202f${was}\u202f», lire «\u202f${now}\u202f».`,
  errataIntroduction: 'Corrections apportées depuis la première parution. Le texte de ce livre en tient compte.',
  /** `emoji` where the book has some; `open` says under which licence they all are. */
  composition: ({ serif, sans, emoji, open }: SetIn) =>
    `Le texte est composé en ${serif}, les légendes et les surtitres en ${sans}${emoji ? `, les émojis en ${emoji}` : ''}\u00a0: ${open}`,
  /** Of that licence, in a book of several files. */
  enclosed: 'jointe au fichier',
  constellations:
    'La constellation de chaque récit est calculée d’après ce qu’il raconte\u00a0: un point par personne (sept au plus pour une foule), un trait par rencontre, plein lorsqu’elle a eu lieu, pointillé lorsqu’elle est restée en ligne.',
  software: 'Livre fabriqué avec le logiciel Florilège, à partir des mêmes textes que le site\u00a0:',
  version: (day: string) => `Version du ${day}.`,
  /** What is printed between brackets for signs without a glyph, by sign. */
  signs: { '♯': 'dièse', '♭': 'bémol', '♮': 'bécarre', '★': 'étoile', '☆': 'étoile' } as Readonly<
    Record<string, string>
  >,
  access: {
    text: 'Tout le texte peut être agrandi, lu par une voix de synthèse ou en braille\u00a0; les titres, la table, les notes et les index sont liés.',
    described: (pictures: number) =>
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

export type BookWords = typeof fr;

interface SetIn {
  serif: string;
  sans: string;
  emoji?: string | undefined;
  open: string;
}
