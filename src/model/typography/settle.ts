// A run → the same run as its profile sets it: spaces collapsed, then signs, then spaces.
import { markApostrophes } from './apostrophes.ts';
import { isSpace } from './characters.ts';
import { collapseEdits, mayCollapse } from './gaps.ts';
import { glyphEdits } from './glyphs.ts';
import type { Profile } from './profile.ts';
import { markQuotes } from './quotes.ts';
import { applyToRun, type Run } from './run.ts';
import { type Settled, spaceEdits } from './spaces.ts';
import { findTokens, type TokenKind } from './tokens.ts';

/**
 * Sets a run. Its opaque parts keep their text; its pieces keep their places.
 *
 * A sign or a space that came or went may show the text beside it in another light (a hyphen that is now set off, a
 * colon that now makes a smiley), so that such a text is read again: what is returned no longer changes.
 */
export function settle(typed: Run, profile: Profile): Run {
  let run = typed;
  for (let pass = 0; pass < PASSES; pass++) {
    const next = settleOnce(run, profile);
    if (hasSameSigns(run.text, next.text)) return next;
    run = next;
  }
  return run;
}

/** Two are enough for words; signs in disorder have needed three. */
const PASSES = 8;

function settleOnce(typed: Run, profile: Profile): Run {
  const collapsed = mayCollapse(typed.text)
    ? applyToRun(typed, collapseEdits(typed.text, isFreeIn(kindsOf(typed))))
    : typed;
  const kinds = kindsOf(collapsed);
  const run = applyToRun(collapsed, glyphEdits(collapsed.text, isFreeIn(kinds), profile));
  const kindAt = run === collapsed ? kinds : kindsOf(run);
  const isFree = isFreeIn(kindAt);
  const quotes = markQuotes(run.text, isFree, profile);
  const glyphs = new Map([...markApostrophes(run.text, isFree, profile), ...quotes.glyphs]);
  const text = glyphs.size === 0 ? run.text : withGlyphs(run.text, glyphs);
  return applyToRun({ ...run, text }, spaceEdits({ text, profile, kindAt, inside: quotes.inside }));
}

/** Tells whether two texts only differ in which spaces they hold. */
function hasSameSigns(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    if (a[index] !== b[index] && !(isSpace(a[index] as string) && isSpace(b[index] as string))) return false;
  }
  return true;
}

type KindAt = Settled['kindAt'];

function isFreeIn(kindAt: KindAt): (index: number) => boolean {
  return (index) => kindAt(index) === undefined;
}

/** Signs of one character for signs of one character: nothing moves. */
function withGlyphs(text: string, glyphs: ReadonlyMap<number, string>): string {
  let set = '';
  let done = 0;
  for (const index of [...glyphs.keys()].sort((a, b) => a - b)) {
    set += text.slice(done, index) + glyphs.get(index);
    done = index + 1;
  }
  return set + text.slice(done);
}

const KINDS: readonly (TokenKind | 'opaque' | undefined)[] = [undefined, 'code', 'tag', 'sign', 'opaque'];

function kindsOf({ text, opaque }: Run): KindAt {
  const tokens = findTokens(text);
  if (tokens.length === 0 && opaque.length === 0) return () => undefined;
  const kinds = new Uint8Array(text.length);
  for (const { start, end, kind } of tokens) kinds.fill(KINDS.indexOf(kind), start, end);
  for (const { start, end } of opaque) kinds.fill(KINDS.indexOf('opaque'), start, end);
  return (index) => KINDS[kinds[index] ?? 0];
}
