// What book.typ can print: each `type` is the name of a function of prose.typ or elements.typ.

export type PdfInline =
  | { type: 'text'; value: string }
  /** A proper name, an address or code, never hyphenated. */
  | { type: 'name'; value: string }
  | { type: 'emphasis' | 'strong' | 'delete'; children: PdfInline[] }
  | { type: 'inlineCode'; value: string }
  /** https:, http: or mailto: only. */
  | { type: 'link'; to: string; children: PdfInline[] }
  /** To a label of this book. */
  | { type: 'jump'; label: string; children: PdfInline[] }
  | { type: 'lineBreak' }
  /** The note itself where it is called for the first time; later calls only point at it. */
  | { type: 'note'; number: number; label: string; blocks: PdfBlock[] }
  | { type: 'noteAgain'; number: number; label: string }
  /** `upright` where the alphabet has no italic; `apart` where the words around may run the other way. */
  | ({ type: 'foreign'; upright?: true; apart?: true; children: PdfInline[] } & PdfLanguage)
  /** « XXI » in small capitals and « e » above, « 1er »: the letters stay as they were written. */
  | { type: 'ordinal'; numeral: string; ending: string; smallCapitals: boolean };

/** What Typst hyphenates by: ISO 639 language, ISO 3166-1 region; and the way in which lines run. */
export interface PdfLanguage {
  lang: string;
  region?: string;
  rightToLeft?: true;
}

export type PdfBlock =
  | { type: 'paragraph'; children: PdfInline[] }
  /** `level` counts from the book, where 1 is a part; `rank` from the text, where 1 is the highest. */
  | { type: 'heading'; level: number; rank: number; label: string; children: PdfInline[] }
  /** A heading inside a note, an encadré or a quotation: outside of the outline of the book. */
  | { type: 'subhead'; children: PdfInline[] }
  | { type: 'blockquote'; children: PdfBlock[] }
  | { type: 'list'; ordered: boolean; start: number; items: { checked?: boolean; children: PdfBlock[] }[] }
  | { type: 'table'; align: ('left' | 'center' | 'right')[]; head: PdfInline[][]; rows: PdfInline[][][] }
  | { type: 'code'; lines: string[] }
  | { type: 'thematicBreak' }
  | { type: 'Question'; children: PdfBlock[] }
  | { type: 'PullQuote'; by?: string; children: PdfBlock[] }
  | { type: 'Aside'; title: PdfInline[]; children: PdfBlock[]; float: boolean }
  | { type: 'Figure'; picture: PdfPicture; caption: PdfBlock[]; float: boolean }
  | { type: 'GroupPhoto'; picture: PdfPicture; people: PdfInline[][]; caption: PdfBlock[]; float: boolean }
  | {
      type: 'KeyFigure';
      value: string;
      unit?: string;
      source: PdfInline[];
      children: PdfBlock[];
    }
  | { type: 'Dialogue'; lines: PdfInline[][] }
  | { type: 'Postscript'; mark?: string; children: PdfBlock[] };

export interface PdfPicture {
  /** Path in the virtual workspace. */
  src: string;
  /** Pixels. */
  width: number;
  height: number;
  alt: string;
  credit?: string;
}

/** Short paragraphs set one under the other. */
export type Lines = PdfInline[][];
