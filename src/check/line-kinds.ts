// How lines begin that are meant apart: with one kind of mark, or as verse does.
import { enumeratorOf, follows } from './enumerators.ts';
import { isWrapped, type Line } from './paragraph-lines.ts';
import { isPerhapsSentence, isVerse } from './verse.ts';

export type Kind =
  | 'reply'
  | 'point'
  | 'pictograph'
  | 'keycap'
  | 'glued'
  | 'number'
  | 'numbered'
  | 'stamp'
  | 'label'
  | 'quote'
  | 'mark'
  | 'verse'
  | 'wrapped';

export interface Marked {
  kind: Kind;
  /** The lines that begin so. */
  own: ReadonlySet<Line>;
}

/** What lines of a paragraph have in common where Markdown joins them and their writer does not. */
export function markedIn(lines: readonly Line[]): Marked | undefined {
  if (lines.length < 2) return undefined;
  for (const { kind, find } of KINDS) {
    const own = find(lines);
    if (own.some(({ isJoined }) => isJoined)) return { kind, own: new Set(own) };
  }
  return undefined;
}

type Find = (lines: readonly Line[]) => readonly Line[];

/** At least so many lines begin alike before it cannot be chance: a wrapped line may well begin with a dash. */
const starting =
  (count: number, pattern: RegExp): Find =>
  (lines) => {
    const own = lines.filter(({ words, isPlain }) => isPlain && pattern.test(words));
    return own.length >= count ? own : [];
  };

/** Two lines begin with the same sign. */
const alike =
  (pattern: RegExp): Find =>
  (lines) => {
    const bySign = new Map<string, Line[]>();
    for (const line of lines) {
      const sign = line.isPlain ? pattern.exec(line.words)?.[1] : undefined;
      if (sign === undefined) continue;
      const known = bySign.get(sign);
      if (known) known.push(line);
      else bySign.set(sign, [line]);
    }
    return [...bySign.values()].find(({ length }) => length > 1) ?? [];
  };

/** Two lines, the first of the paragraph among them, where the ends of lines say something. */
const leading =
  (pattern: RegExp): Find =>
  (lines) => {
    if (!pattern.test(lines[0]?.words ?? '')) return [];
    const own = lines.filter(({ words }) => pattern.test(words));
    return own.length > 1 && !isWrapped(lines) ? own : [];
  };

/** « Rennes • Brest⏎• Quimper » is one line of names, and the sign is between them. */
const points: Find = (lines) =>
  lines.some(({ words }) => BETWEEN.test(words))
    ? []
    : starting(1, new RegExp(`^[${POINTS}][\\uFE0F\\s]*\\S`, 'u'))(lines);

const POINTS = '•●▪◦‣⁃∙·○■□➤➢►▸▶➔➜➙❖◆◇';
const BETWEEN = new RegExp(`[^\\s\\d] [${POINTS}] \\S`, 'u');

/** « 1- », « 2- »; or a number after a line that ends: « Voici :⏎3. trois » has no list, since a list there starts at 1. */
const numbered: Find = (lines) => {
  const own: Line[] = [];
  let last: ReturnType<typeof enumeratorOf>;
  let above: Line | undefined;
  for (const [index, line] of lines.entries()) {
    const number = line.isPlain ? enumeratorOf(line.words) : undefined;
    if (!number) continue;
    if (above && follows(number, last)) own.push(...(own.at(-1) === above ? [line] : [above, line]));
    else if (isLateItem(line, lines[index - 1])) own.push(line);
    [last, above] = [number, line];
  }
  return own;
};

function isLateItem({ words, isJoined }: Line, above: Line | undefined): boolean {
  const [, sign, first = ''] = /^\d{1,2}([.)])\s+(\S)/u.exec(words) ?? [];
  if (!sign || !isJoined || !above) return false;
  if (/[.:!?;…][»”)]?$/u.test(above.words)) return true;
  return sign === '.' ? /\p{Ll}/u.test(first) : !/\([^)]*$/.test(above.words);
}

/** Each line is all between quotation marks. */
const quotes: Find = (lines) =>
  lines.every(({ words }) => /^[«“"][^«»“”"]+[»”"]\s?[.!?,;…]?$/u.test(words)) ? lines : [];

const verse: Find = (lines) => (isVerse(lines) && !isPerhapsSentence(lines) ? lines : []);
const wrapped: Find = (lines) => (isVerse(lines) && isPerhapsSentence(lines) ? lines : []);

const DATE = String.raw`(?:le )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?!\d)`;
const DAY = String.raw`(?:le )?\d{1,2}(?:er)? \p{L}{3,9}\.?(?: \d{4})?(?=\s?[:–—-]\s)`;
const HOUR = String.raw`\d{1,2}\s?[hH:](?:\d{2})?(?![\d\p{L}])`;
const STAMP = new RegExp(String.raw`^[[(]?(?:${DATE}|${DAY}|${HOUR}|\d{4}(?=\s?[:–—-]\s))\S*\s*\S`, 'iu');

/** « Paul : », « **Marie** : », « Question 2 : »; three words at most. */
const LABEL =
  /^[*_]{0,3}\p{Lu}[\p{L}\p{M}\p{N}’'.-]{0,20}(?: [\p{L}\p{N}(][\p{L}\p{M}\p{N}’'.)-]{0,20}){0,2}[*_]{0,3}\s?:(?:[*_]{1,3}|\s|$)/u;

/** Signs of no sentence; `$`, `€`, `+`, `<`, `>`, `|` and backquotes have other uses at the start of a line. */
const MARK = /^((?![$€£¥+<>|`©®™°])[\p{So}\p{Sm}~¤§¶※†‡…]|={1,2}|\.{3})\s*\S/u;

/** In this order: the first that is found is told. */
const KINDS: readonly { kind: Kind; find: Find }[] = [
  { kind: 'reply', find: starting(2, /^(?:[–—―]|--(?!-))\s*\S/u) },
  { kind: 'point', find: points },
  { kind: 'point', find: starting(2, /^o\s+\S/u) },
  {
    kind: 'pictograph',
    find: starting(
      2,
      /^(?:\p{Emoji_Presentation}|(?![©®™↔])\p{Extended_Pictographic}|[←-⇿☐-☒✓✔✗✘➔-➾])\uFE0F?\S*\s*\S/u,
    ),
  },
  { kind: 'keycap', find: starting(2, /^(?:[\d#*]\uFE0F?\u20E3|[\u2460-\u24FF\u2776-\u2793])\s*\S/u) },
  { kind: 'glued', find: alike(/^([-+*])(?=\p{L})/u) },
  { kind: 'number', find: starting(2, /^\d{1,3}[.)](?=\p{L})/u) },
  { kind: 'stamp', find: leading(STAMP) },
  { kind: 'numbered', find: numbered },
  { kind: 'label', find: leading(LABEL) },
  { kind: 'quote', find: quotes },
  { kind: 'mark', find: alike(MARK) },
  { kind: 'verse', find: verse },
  { kind: 'wrapped', find: wrapped },
];
