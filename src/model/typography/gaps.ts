// A text → the gaps between its signs: its spaces, and the places where French wants one that may be missing.
import { isSpace, SPACES } from './characters.ts';
import type { IsFree } from './glyphs.ts';
import type { RunEdit, Span } from './run.ts';

/** Tells whether there may be something to collapse: mostly there is not. */
export function mayCollapse(text: string): boolean {
  return text.search(SEVERAL) >= 0;
}

/** The edits that collapse spaces; a line end stays one, and so does an empty line. */
export function collapseEdits(text: string, isFree: IsFree): RunEdit[] {
  const edits: RunEdit[] = [];
  for (const { 0: found, index: start } of text.matchAll(SEVERAL)) {
    if (!isFree(start)) continue;
    const lines = found.split('\n').length - 1;
    const collapsed = lines === 0 ? ' ' : '\n'.repeat(Math.min(lines, 2));
    if (collapsed !== found) edits.push({ start, end: start + found.length, text: collapsed });
  }
  return edits;
}

/** The gaps that need thought, in order. Those without a space are as long as nothing. */
export function gapsIn(text: string): Span[] {
  const gaps: Span[] = [];
  let reached = -1;
  for (let index = 0; index < text.length; index++) {
    const flags = FLAGS[text.charCodeAt(index)];
    if (!flags) continue;
    if (flags === IS_SPACE) {
      const start = index;
      while (FLAGS[text.charCodeAt(index + 1)] === IS_SPACE) index++;
      reached = index + 1;
      if (index > start || !isAmongWords(text, start)) gaps.push({ start, end: reached });
      continue;
    }
    if (flags & WANTS_BEFORE && reached < index) gaps.push({ start: index, end: index });
    if (flags & WANTS_AFTER && FLAGS[text.charCodeAt(index + 1)] !== IS_SPACE) {
      reached = index + 1;
      gaps.push({ start: reached, end: reached });
    }
  }
  return gaps;
}

/** Most spaces stand between two words in small letters; those that a rule may bind end as « Mme », « 1er », « XXIe ». */
function isAmongWords(text: string, index: number): boolean {
  const left = text.charCodeAt(index - 1);
  const right = text.charCodeAt(index + 1);
  if (!isSmall(left) || !isSmall(right) || text[index] !== ' ') return false;
  return !isOneOf('ers', text[index - 1]) || !isOneOf('adfjlmnosv', text[index + 1]);
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isOneOf(signs: string, character: string | undefined): boolean {
  return character !== undefined && signs.includes(character);
}

const SPACE = `[${SPACES}]`;
const SEVERAL = new RegExp(`${SPACE}{2,}|[\\r\\t]`, 'g');
/** What French sets off on its right. */
export const AFTER = '«‹–—°º';
const [IS_SPACE, WANTS_BEFORE, WANTS_AFTER] = [1, 2, 4];
/** What each UTF-16 unit is to a gap, up to the last space (U+3000): a text is long, and most of it is nothing. */
const FLAGS = new Uint8Array(0x3001).map((_, code) => {
  const character = String.fromCharCode(code);
  if (isSpace(character)) return IS_SPACE;
  return (';:!?»›%‰€$£¥°'.includes(character) ? WANTS_BEFORE : 0) | (AFTER.includes(character) ? WANTS_AFTER : 0);
});
