// Straight quotes → curly or French ones, where they pair; nested guillemets → those of the second level.
import { isDigit, isSpace, NOTE } from './characters.ts';
import type { IsFree } from './glyphs.ts';
import type { Profile, QuotePair } from './profile.ts';

/** What each quote becomes, by its position, and the space that its inner side wants, where it is one of a pair. */
interface QuoteMarks {
  glyphs: Map<number, string>;
  inside: Map<number, string>;
}

/**
 * Pairs the double quotes of a text. A straight quote that has no pair leaves all the straight ones as they were: what
 * the writer meant is for the writer to say. “ ” stay “ ” at the first level too: the check speaks of them.
 * « » inside « » become the profile’s second level (Bureau de la traduction, « Les guillemets français et anglais »;
 * Typst does the same).
 */
export function markQuotes(text: string, isFree: IsFree, profile: Profile): QuoteMarks {
  const marks: QuoteMarks = { glyphs: new Map(), inside: new Map() };
  const { pairs, balanced } = pairQuotes(text, isFree);
  for (const pair of pairs) {
    const style = styleOf(pair, profile, balanced);
    if (!style) continue;
    pair.style = style;
    if (text[pair.open] !== style.open) marks.glyphs.set(pair.open, style.open);
    if (text[pair.close] !== style.close) marks.glyphs.set(pair.close, style.close);
    marks.inside.set(pair.open, style.inside).set(pair.close, style.inside);
  }
  return marks;
}

interface Pair {
  open: number;
  close: number;
  character: string;
  /** The pair around it. */
  parent?: Pair;
  style?: QuotePair;
}

/** Pairs come from the outside in: each after the one around it. */
function pairQuotes(text: string, isFree: IsFree): { pairs: Pair[]; balanced: boolean } {
  const pairs: Pair[] = [];
  const stack: Pair[] = [];
  let balanced = true;
  const close = (character: string, index: number): boolean => {
    const depth = stack.findLastIndex((open) => open.character === character);
    if (depth < 0) return false;
    if (stack.splice(depth + 1).some((open) => open.character === '"')) balanced = false;
    (stack.pop() as Pair).close = index;
    return true;
  };
  for (const { 0: character, index } of text.matchAll(/["“”„«»‹›]/g)) {
    if (!isFree(index)) continue;
    const role = character === '"' ? straightRole(text, index, stack.at(-1)?.character) : roleOf(character, stack);
    if (role === 'prime') continue;
    if (role === 'open') {
      const parent = stack.at(-1);
      const pair: Pair = { open: index, close: -1, character, ...(parent && { parent }) };
      stack.push(pair);
      pairs.push(pair);
      // Deeper is no quotation, and would be searched again for every quote that closes.
      if (stack.length > DEEPEST && stack.shift()?.character === '"') balanced = false;
    } else if (role === 'unknown' || !close(OPENED_BY[character] as string, index)) {
      if (character === '"') balanced = false;
    }
  }
  if (stack.some(({ character }) => character === '"')) balanced = false;
  return { pairs: pairs.filter((pair) => pair.close > 0), balanced };
}

const DEEPEST = 16;
const OPENED_BY: Record<string, string> = { '"': '"', '”': '“', '“': '„', '»': '«', '›': '‹' };

/** A “ closes when it answers a „. */
function roleOf(character: string, stack: readonly Pair[]): 'open' | 'close' {
  if (character === '“') return stack.some((open) => open.character === '„') ? 'close' : 'open';
  return '„«‹'.includes(character) ? 'open' : 'close';
}

/** What a straight quote does, by what touches it, then by what is still open. */
function straightRole(text: string, index: number, top: string | undefined): 'open' | 'close' | 'prime' | 'unknown' {
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  const isAfterSpace = before === '' || isSpace(before);
  const isBeforeSpace = after === '' || isSpace(after);
  // Inches, seconds: 15" and 5' 30".
  if (isDigit(before) && top !== '"') return 'prime';
  if (isAfterSpace && isBeforeSpace) return before === '' ? 'open' : after === '' || top === '"' ? 'close' : 'open';
  const opens = !isBeforeSpace && (isAfterSpace || OPENERS.includes(before));
  const closes = !isAfterSpace && (isBeforeSpace || CLOSERS.includes(after));
  if (opens && closes) return top === '"' ? 'close' : 'open';
  return opens ? 'open' : closes ? 'close' : 'unknown';
}

const OPENERS = '([{«“"‘’\'/-–—:\u2028';
const CLOSERS = `.,;:!?…)]}»”"’'/-–—\u2028${NOTE}`;

function styleOf(pair: Pair, profile: Profile, balanced: boolean): QuotePair | undefined {
  const { quotes } = profile;
  const own = quotes.find(({ open }) => open === pair.character);
  const around = styleAround(pair, quotes);
  const next = quotes[Math.min(around ? quotes.indexOf(around) + 1 : 0, quotes.length - 1)];
  if (pair.character === '"') return balanced && pair.close > pair.open + 1 ? next : undefined;
  return pair.character === '«' && pair.parent?.character === '«' && isAround(pair.parent, pair) ? next : own;
}

/** A quote whose end stands in a later paragraph is around what follows it all the same. */
function styleAround({ close, parent }: Pair, quotes: Profile['quotes']): QuotePair | undefined {
  if (!parent) return undefined;
  if (parent.close > close) return parent.style;
  return parent.character === '«' && parent.close < 0 ? quotes.find(({ open }) => open === '«') : undefined;
}

function isAround(parent: Pair, pair: Pair): boolean {
  return parent.close > pair.close;
}
