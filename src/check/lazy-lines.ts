// Lines without the sign of the quotation, the item or the note above them, which Markdown joins to it all the same.
// https://spec.commonmark.org/0.31.2/#lazy-continuation-line
import { isWrapped } from '../model/letters/filled-lines.ts';
import { BEGINS, ENDED } from './line-finders.ts';
import type { Line } from './paragraph-lines.ts';
import { parentsOf, type Step } from './tree.ts';

/**
 * What a line would be joined to; `level` where it has some signs of a quotation, but fewer than the line above; `glued`
 * where it is an item itself, whose sign lacks its space.
 */
export type Holder = 'item' | 'quotation' | 'level' | 'note' | 'glued';

export interface LazyLine {
  line: Line;
  holder: Holder;
  /** Where the whole line starts, and what it has before its words. */
  start: number;
  before: string;
  /** Whether it begins as a sentence does, or follows one. */
  isApart: boolean;
}

/** The first line of a paragraph that is joined to what holds it, and that its writer put apart. */
export function lazyIn(step: Step, lines: readonly Line[], source: string): LazyLine | undefined {
  if (step.node.type !== 'paragraph' || lines.length < 2) return undefined;
  const holders = holdersOf(step, source);
  if (holders.length === 0) return undefined;
  const lazy = lines.flatMap((line, index) => {
    const found = index > 0 ? lazyAt(line, lines[index - 1] as Line, holders, source) : undefined;
    return found ? [found] : [];
  });
  // A text that is wrapped without its signs has lines that go on in the midst of a sentence.
  const isFilled = isWrapped(lines);
  const goesOn = isFilled && lazy.some(({ line, isApart }) => !isApart && /^\p{Ll}/u.test(line.words));
  return lazy.find(({ holder, line, isApart, isAfterEnd }) => {
    if (holder === 'level' || holder === 'glued') return true;
    if (!line.isJoined || !isApart) return false;
    return !isFilled || (isAfterEnd && !goesOn);
  });
}

/** What a line has to begin with, from the outside in: a sign, or an indent beyond the column of an item. */
interface Held {
  holder: 'item' | 'quotation' | 'note';
  column: number;
  /** The sign of an item: -, *, + or the sign after its number. */
  sign: string;
}

const HELD: Partial<Record<string, Held['holder']>> = {
  ...{ listItem: 'item', blockquote: 'quotation', footnoteDefinition: 'note' },
};

function holdersOf(step: Step, source: string): Held[] {
  const held: Held[] = [];
  for (const { type, position } of parentsOf(step)) {
    const holder = HELD[type];
    if (holder) {
      const sign =
        /^(?:\d+)?[-*+.)]/.exec(source.slice(position?.start.offset, (position?.start.offset ?? 0) + 12))?.[0] ?? '';
      held.unshift({ holder, column: (position?.start.column ?? 1) - 1, sign: sign.replace(/^\d+/, '1') });
    }
  }
  return held;
}

type Found = LazyLine & { isAfterEnd: boolean };

function lazyAt(line: Line, above: Line, holders: readonly Held[], source: string): Found | undefined {
  const start = source.lastIndexOf('\n', line.start - 1) + 1;
  const before = source.slice(start, line.start);
  let signs = 0;
  let offset = 0;
  for (const { holder, column, sign: own } of holders) {
    const rest = before.slice(offset);
    if (holder === 'quotation') {
      const sign = /^[ \t]*>/.exec(rest)?.[0];
      if (sign === undefined) return found(signs > 0 ? 'level' : holder);
      signs++;
      offset += sign.length;
    } else {
      const indent = /^[ \t]*/.exec(rest)?.[0] ?? '';
      if (indent.includes('\t') || offset + indent.length > column) continue;
      return found(holder === 'item' && isGlued(line.words, own) ? 'glued' : holder);
    }
  }
  return undefined;

  function found(holder: Holder): Found {
    const isAfterEnd = ENDED.test(above.words);
    return { line, holder, start, before, isAfterEnd, isApart: isAfterEnd || BEGINS.test(line.words) };
  }
}

/** « *Deux » or « 2.Deux » under « * Un » or « 1. Un ». */
function isGlued(words: string, own: string): boolean {
  const sign = GLUED.exec(words)?.[1]?.replace(/^\d+/, '1');
  return sign !== undefined && sign === own;
}

/** A sign without a space, or with one that is none here: a no-break space. */
export const GLUED =
  /^([-*+]|\d{1,3}[.)])[\u00A0\u2000-\u200A\u202F\u205F\u3000]*(?=\p{L})(?!\p{L}+[*]{1,3}(?!\p{L}))/u;
