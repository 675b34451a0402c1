// The signs a keyboard lacks: three dots → …, hyphens that stand for dashes → – and —.
import { BREAK, endsWord, isDigit, isLetter, isSpace, isUpper, OBJECT, SPACES } from './characters.ts';
import type { Profile } from './profile.ts';
import type { RunEdit } from './run.ts';

/** Tells whether a position may be changed. */
export type IsFree = (index: number) => boolean;

/** The edits that give a text its ellipses and its dashes. */
export function glyphEdits(text: string, isFree: IsFree, { language }: Profile): RunEdit[] {
  const edits: RunEdit[] = [];
  let spoken = false;
  const dash = (start: number, end: number) => {
    if (language === 'en') return englishDash(text, start, end);
    if (spoken && changesSpeaker(text, start, end)) return '—';
    const glyph = frenchDash(text, start, end);
    spoken ||= glyph === '—' && startsLine(text, start);
    return glyph;
  };
  for (const { 0: found, index: start } of text.matchAll(DOTS_OR_DASHES)) {
    const end = start + found.length;
    if (!isFree(start) || !isFree(end - 1)) continue;
    const glyph = found.startsWith('.') ? ellipsis(text, start, end) : dash(start, end);
    if (glyph !== undefined && glyph !== found) edits.push({ start, end, text: glyph });
  }
  return edits;
}

/**
 * Tells whether the text, its spaces apart, starts at this position: after nothing, a line break, an empty line or the
 * quote that opens the text.
 */
export function startsLine(text: string, index: number): boolean {
  let lines = 0;
  for (let at = index - 1; at >= 0; at--) {
    const character = text[at] as string;
    if (character === '\n') lines++;
    else if (character === BREAK) return true;
    else if (character !== '«' && !isSpace(character)) return lines > 1;
    if (lines > 1) return true;
  }
  return true;
}

/** « Qui ? — Moi. — Ah ! »: between two sentences a dash lets another speak. */
export function changesSpeaker(text: string, start: number, end: number): boolean {
  const isSetOff = isSpace(text[start - 1] ?? '') && isSpace(text[end] ?? '');
  return isSetOff && '.!?…'.includes(text[start - 2] ?? ' ') && isUpper(text[end + 1] ?? '');
}

const SPACE = `[${SPACES}]`;
const DOTS_OR_DASHES = new RegExp(
  [
    '(?<!\\.)\\.\\.\\.(?!\\.)',
    `(?<![.…])(?<![.…]${SPACE})\\.${SPACE}\\.${SPACE}\\.(?!${SPACE}?[.…])`,
    '(?<!-)-{1,3}(?!-)',
    '[–—―]',
  ].join('|'),
  'g',
);

/** Glued to a figure and to what follows, three dots are more likely a range (v1.2...v1.3); before a slash, a path. */
function ellipsis(text: string, start: number, end: number): string | undefined {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (after === '/' || after === '\\') return undefined;
  if (isDigit(before) && (isDigit(after) || isLetter(after))) return undefined;
  return '…';
}

/**
 * Speech opens with a « tiret cadratin » (Lexique, « Tiret »), whatever dash or hyphen was typed; so does each change
 * of speaker in the same text. Between words, hyphens set off by spaces are an incise: `--` as `-` gives –, `---` gives
 * —, as in TeX. Before a digit a hyphen may be a minus, unless another one closes the incise that it opens.
 */
function frenchDash(text: string, start: number, end: number): string | undefined {
  const typed = text.slice(start, end);
  const isSetOff = isSpace(text[end] ?? '');
  const next = afterSpaces(text, end);
  if (startsLine(text, start)) {
    if (isSetOff) return startsWords(next) || (typed !== '-' && isDigit(next)) ? '—' : undefined;
    return typed.startsWith('-') || !startsWords(next) ? undefined : '—';
  }
  if (!typed.startsWith('-') || !isSetOff || !isSpace(text[start - 1] ?? '')) return undefined;
  if (typed === '-' && !isIncise(text, start, end)) return undefined;
  return typed === '---' ? '—' : '–';
}

/** « 10 - 12 » and « 10 - 3 = 7 » are none; « en 2015 - enfin - et », « mot - 12 ans après - et » are. */
function isIncise(text: string, start: number, end: number): boolean {
  const before = beforeSpaces(text, start);
  const next = afterSpaces(text, end);
  if (!endsWords(before)) return false;
  return isDigit(next) ? isLetter(before) && CLOSED_LATER.test(text.slice(end, end + 120)) : startsWords(next);
}

const CLOSED_LATER = new RegExp(`^[^.!?…;:=\\n\u2028–—-]*\\p{L}{2}${SPACE}-${SPACE}\\p{L}`, 'u');

function afterSpaces(text: string, index: number): string {
  let at = index;
  while (isSpace(text[at] ?? '')) at++;
  return text[at] ?? '';
}

function beforeSpaces(text: string, index: number): string {
  let at = index - 1;
  while (isSpace(text[at] ?? '')) at--;
  return text[at] ?? '';
}

/** Chicago, 17th edition, 6.85: the dash that breaks a sentence is an em dash, typed as two hyphens. */
function englishDash(text: string, start: number, end: number): string | undefined {
  if (end - start === 1) return undefined;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  const between = isLetter(before) && isLetter(after);
  return between || (isSpace(before) && isSpace(after)) ? '—' : undefined;
}

function startsWords(character: string): boolean {
  return character !== '' && (isLetter(character) || `«“"(…${OBJECT}`.includes(character));
}

function endsWords(character: string): boolean {
  return endsWord(character) || (character !== '' && '"!?,'.includes(character));
}
