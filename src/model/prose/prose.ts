// A story's text as every product reads it: plain, closed, without positions. Nothing here can hold code.
import type { PictureType } from '../../pictures/facts.ts';

/** A text: its blocks in order and the notes that it calls. */
export interface Prose {
  blocks: Block[];
  /** In the order in which the text first calls them; numbers start at 1. */
  notes: Note[];
}

export interface Note {
  number: number;
  blocks: Block[];
}

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  /** `id` is unique in the text; depth 2 is the highest. */
  | { type: 'heading'; depth: 2 | 3 | 4 | 5 | 6; id: string; children: Inline[] }
  | { type: 'blockquote'; children: Block[] }
  | { type: 'list'; ordered: boolean; start: number; tight: boolean; items: ListItem[] }
  | { type: 'table'; align: Alignment[]; head: Inline[][]; rows: Inline[][][] }
  | { type: 'code'; value: string; lang?: string }
  | { type: 'thematicBreak' }
  | BlockElement;

export interface ListItem {
  /** Present in a list of tasks. */
  checked?: boolean;
  children: Block[];
}

export type Alignment = 'left' | 'center' | 'right' | null;

/** The elements of the closed list that stand on their own lines. */
export type BlockElement =
  | { type: 'Question'; children: Block[] }
  | { type: 'PullQuote'; by?: string; children: Block[] }
  | { type: 'Aside'; title: string; children: Block[] }
  /** Also a Markdown picture; `caption` may be empty. */
  | { type: 'Figure'; picture: Picture; caption: Block[] }
  /** `people` from left to right; `caption` is what the element holds besides its ordered list. */
  | { type: 'GroupPhoto'; picture: Picture; people: Inline[][]; caption: Block[] }
  | { type: 'KeyFigure'; value: string; unit?: string; year: string; source: string; url?: string; children: Block[] }
  /** One line of speech a paragraph. */
  /** Each line with the dash that is printed before it. */
  | { type: 'Dialogue'; lines: Inline[][] }
  /** `named` where its words begin with their own « P.-S. ». */
  | { type: 'Postscript'; named: boolean; children: Block[] };

export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'strong'; children: Inline[] }
  | { type: 'delete'; children: Inline[] }
  | { type: 'inlineCode'; value: string }
  /** `url` is https:, http:, mailto:, #anchor or /path; checked before. */
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'lineBreak' }
  /** `first` is true where the text calls the note for the first time: the place that the note links back to. */
  | { type: 'noteReference'; number: number; first: boolean }
  | InlineElement;

/** The elements of the closed list that stand among words. */
export type InlineElement = { type: 'Foreign'; lang: string; children: Inline[] };

/** A picture of the content folder. Its size in pixels is that of the file, turned as its metadata asks. */
export interface Picture {
  /** Path from the content folder, with `/`: stories/un-cafe/terrasse.png */
  path: string;
  /** The file's own name: terrasse.png */
  name: string;
  type: PictureType;
  width: number;
  height: number;
  alt: string;
  credit?: string;
}

/** A table of one function a node: what is missing does not compile. */
export type BlockHandlers<Context, Result> = {
  [Type in Block['type']]: (node: Extract<Block, { type: Type }>, context: Context) => Result;
};
export type InlineHandlers<Context, Result> = {
  [Type in Inline['type']]: (node: Extract<Inline, { type: Type }>, context: Context) => Result;
};
