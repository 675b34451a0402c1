// One answer while it is written: what its box holds, at each letter → the whole text.
import type { Node } from 'prosemirror-model';
import { isNote } from '../document/notes.ts';
import { answered, answerTo, withAnswer } from './answers.ts';

interface Taken {
  text: Node;
  /** What the box holds from now on, where a part of it has gone under the questions that it answers. */
  left?: Node;
}

interface Answering {
  /** What the box begins with. */
  first: Node;
  take(answer: Node): Taken;
}

/** @param document as it is when the box opens: what the box holds stands for the answer of that time, with the notes that it called */
export function answering(document: Node, questions: readonly string[], index: number): Answering {
  let before = document;
  return {
    first: answerTo(document, questions, index),
    take(answer) {
      const text = withAnswer(before, questions, index, answer);
      const own = answerTo(text, questions, index);
      const isWhole = lengthOf(own) >= lengthOf(answer) || !answered(text, questions)[index];
      if (isWhole) return { text };
      before = text;
      return { text, left: own };
    },
  };
}

/** How many blocks are none of the notes. */
function lengthOf({ children }: Node): number {
  return children.filter((block) => !isNote(block)).length;
}
