// What each view of an element is given, and what an element adds to its form.
import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';

export interface ViewPlace {
  view: EditorView;
  getPos(): number | undefined;
  node(): Node;
}

/** Of one element in the text. */
export interface ElementTools {
  parts: HTMLElement[];
  /** After each change of the element. */
  sync?(): void;
  /** Something waits for an answer. */
  isOpen?: boolean;
}

/** @param src as the text writes it; undefined where the picture is not on this device */
export type PictureUrl = (src: unknown) => string | undefined;
