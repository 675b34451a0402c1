// The signs a keyboard lacks: three dots → …, hyphens that stand for dashes → – and —.
import { BREAK, isDigit, isLetter, isSpace, SPACES } from './characters.ts';
import type { Profile } from './profile.ts';
import type { Edit } from './run.ts';

/** Tells whether a position may be changed. */
export type IsFree = (index: number) => boolean;

/** The edits that give a text its ellipses and its dashes. */
export function glyphEdits(text: string, isFree: IsFree, { language }: Profile): Edit[] {
  const dash = language === 'fr' ? frenchDash : englishDash;
  const edits: Edit[] = [];
  for (const { 0: found, index: start } of text.matchAll(DOTS_OR_DASHES)) {
    const end = start + found.length;
    if (!isFree(start) || !isFree(end - 1)) continue;
    const glyph = found.startsWith('.') ? ellipsis(text, start, end) : dash(text, start, end);
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
 * Speech opens with a « tiret cadratin » (Lexique, « Tiret »), whatever dash or hyphen was typed. Between words, hyphens
 * set off by spaces are an incise: `--` as `-` gives –, `---` gives —, as in TeX. Beside a digit a hyphen may be a minus.
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
  if (typed === '-' && !(endsWords(beforeSpaces(text, start)) && startsWords(next))) return undefined;
  return typed === '---' ? '—' : '–';
}

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
  return character !== '' && (isLetter(character) || '«“"(…'.includes(character));
}

function endsWords(character: string): boolean {
  return character !== '' && (isLetter(character) || '»”").!?…,'.includes(character));
}
