// The box where one writes, its buttons, and what is pasted in it.
import type { Insert, Kind } from '../../../atelier/editor/kinds.ts';

export interface TextWords {
  /** Of the box. */
  label: string;
  placeholder: string;
  tools: {
    /** Of the row of buttons. */
    label: string;
    strong: string;
    emphasis: string;
    link: string;
    note: string;
    foreign: string;
    picture: string;
    bullets: string;
    numbers: string;
    undo: string;
    redo: string;
    /** Of the menu of blocks; of the button that opens it, with the kind of the one where the caret is. */
    kinds: string;
    kind: (name: string) => string;
  };
  kinds: Record<Kind | Insert, Named>;
  /** Above what the menu inserts. */
  insert: string;
  close: string;
  link: {
    title: string;
    words: string;
    address: string;
    example: string;
    put: string;
    remove: string;
    refused: string;
  };
  foreign: {
    title: string;
    lang: string;
    other: string;
    otherHint: string;
    put: string;
    remove: string;
    /** No word is chosen. */
    choose: string;
  };
  note: {
    call: (number: number | undefined) => string;
    label: (number: number | undefined) => string;
    back: string;
    /** Under a note that nothing calls any more. */
    uncalled: string;
    recall: string;
    remove: string;
    /** Said when the call of a note has just been deleted. */
    kept: string;
  };
  element: {
    /** Opens the form: where something is missing, and where nothing is. */
    edit: string;
    change: string;
    done: string;
    remove: string;
    optional: string;
    caption: string;
    addCaption: string;
    /** Of a field that must be said. */
    missing: string;
    fields: Record<ElementField, Field>;
  };
  picture: {
    /** Its bytes are not on this device. */
    absent: string;
    reading: string;
    refused: Record<'heic' | 'unreadable' | 'large', string>;
    done: (count: number) => string;
    group: string;
  };
  group: {
    name: string;
    help: string;
    add: string;
    person: (number: number) => string;
    remove: (number: number) => string;
    done: string;
    added: (number: number) => string;
  };
  paste: {
    reading: string;
    done: string;
    /** The worker did not answer. */
    plain: string;
    lost: (count: number) => string;
    title: (title: string) => string;
    hashtags: (hashtags: string) => string;
    undo: string;
  };
}

export type ElementField =
  | ('Aside.title' | 'PullQuote.by' | 'Figure.alt' | 'Figure.credit')
  | ('KeyFigure.value' | 'KeyFigure.unit' | 'KeyFigure.year' | 'KeyFigure.source' | 'KeyFigure.url');

interface Named {
  name: string;
  hint: string;
}

interface Field {
  label: string;
  example: string;
}
