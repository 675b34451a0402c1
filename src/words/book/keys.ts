// What a book prints around its texts, key for key in each language.
import type { BookOutput } from '../../model/book/volume-formats.ts';

export interface BookWords {
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
  index: string;
  persons: string;
  /** What each style of page number means: its name, printed in it, and its meaning. */
  personsKey: Record<'wrote' | 'portrayed' | 'met', [style: string, meaning: string]>;
  networks: string;
  errata: string;
  colophon: string;
  /** Parts that editors have not named yet. */
  firstPart: string;
  otherTexts: string;
  tome: (tome: number, of?: number) => string;
  /** In figures of either kind. */
  part: (number: number | string) => string;
  editedBy: (names: string) => string;
  edition: (number: number) => string;
  pdfEdition: string;
  director: (name: string) => string;
  legalDeposit: (month: string) => string;
  isbn: Record<BookOutput, string>;
  free: string;
  price: (amount: string) => string;
  publisher: string;
  copyright: (year: string, publisher: string) => string;
  wholeLicence: string;
  eachLicence: string;
  licences: string;
  pageShort: string;
  /** Names of the kinds of links that people give; a kind without a name here is a network's, or prints as it is. */
  links: Record<string, string>;
  texts: (count: number) => string;
  demonstration: string;
  firstPublished: (day: string) => string;
  readOnSite: string;
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
  /** Of that licence, in a book of several files. */
  enclosed: string;
  constellations: string;
  software: string;
  version: (day: string) => string;
  /** What is printed between brackets for signs without a glyph, by sign. */
  signs: Readonly<Record<string, string>>;
  access: {
    text: string;
    described: (pictures: number) => string;
    undescribed: string;
    noPictures: string;
    decoration: string;
    unclaimed: string;
  };
}
