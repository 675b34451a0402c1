// A text as a book prints it, and the part that holds it.
import type { Prose } from '../prose/prose.ts';
import type { Story } from '../story.ts';

/** A text as the book prints it. */
export interface Chapter {
  /** From 1, in the order of reading. */
  number: number;
  story: Story;
  matter: 'front' | 'body' | 'back';
  /** Number of the part that holds it. */
  part?: number;
  text: Prose;
  condensed: boolean;
  /** Where it is read on the site; absent where it is for books alone. */
  page?: string;
}

export interface BookPart {
  /** From 1. */
  number: number;
  title: string;
  chapters: Chapter[];
}
