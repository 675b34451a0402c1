// How lines begin that are meant apart: with one kind of mark, or as verse does.
import { isWrapped } from '../model/letters/filled-lines.ts';
import { enumeratorOf, follows } from './enumerators.ts';
import { lazyIn } from './lazy-lines.ts';
import { heads, leadsIn } from './lead-lines.ts';
import { afterEnd, alike, every, type Find, leading, starting } from './line-finders.ts';
import { type Line, linesOf } from './paragraph-lines.ts';
import { isPerhapsShort, lettersIn, paragraphsIn, shortIn } from './short-lines.ts';
import { signatureIn, signedIn } from './signed-lines.ts';
import { spoken } from './speech.ts';
import type { Step } from './tree.ts';
import { forgottenIn, isPerhapsSentence, isPunctuated, isVerse } from './verse.ts';

export type Kind =
  | 'reply'
  | 'dash'
  | 'point'
  | 'pictograph'
  | 'keycap'
  | 'glued'
  | 'task'
  | 'number'
  | 'numbered'
  | 'stamp'
  | 'label'
  | 'quote'
  | 'mark'
  | 'table'
  | 'lead'
  | 'hash'
  | 'letter'
  | 'paragraph'
  | 'verse'
  | 'forgotten'
  | 'short'
  | 'wrapped';

export interface Marked {
  kind: Kind;
  /** The lines that begin so. */
  own: ReadonlySet<Line>;
}

/** The lines of a paragraph that are meant apart. One without the sign of its quotation is told first: whose are the others? */
export function apartIn(step: Step, source: string): (Marked & { lines: readonly Line[] }) | undefined {
  if (step.node.type !== 'paragraph') return undefined;
  const lines = linesOf(step.node, source);
  const marked = lazyIn(step, lines, source) ? undefined : (markedIn(lines) ?? markedLast(signedIn(step, lines)));
  return marked && { ...marked, lines };
}

const markedLast = (last: Line | undefined): Marked | undefined => last && { kind: 'lead', own: new Set([last]) };

/** What lines of a paragraph have in common where Markdown joins them and their writer does not. */
function markedIn(lines: readonly Line[]): Marked | undefined {
  if (lines.length < 2) return undefined;
  for (const { kind, find } of KINDS) {
    const own = find(lines);
    if (own.some(({ isJoined }) => isJoined)) return { kind, own: new Set(own) };
  }
  return undefined;
}

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

/** « -5 °C le matin⏎-10 °C le soir ». A wrapped line may well begin with a number. */
const signed: Find = (lines) => (isWrapped(lines) ? [] : alike(/^([-−+±])(?=\d)/u)(lines));

const verse: Find = (lines) => ((isVerse(lines) && !isPerhapsSentence(lines)) || isPunctuated(lines) ? lines : []);
const wrapped: Find = (lines) => ((isVerse(lines) && isPerhapsSentence(lines)) || isPerhapsShort(lines) ? lines : []);

const DATE = String.raw`(?:le )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?!\d)`;
const DAY = String.raw`(?:le )?\d{1,2}(?:er)? \p{L}{3,9}\.?(?: \d{4})?(?=\s?[:–—-]\s)`;
const HOUR = String.raw`\d{1,2}\s?[hH:](?:\d{2})?(?![\d\p{L}])`;
const STAMP = new RegExp(String.raw`^[[(]?(?:${DATE}|${DAY}|${HOUR}|\d{4}(?=\s?[:–—-]\s))\S*\s*\S`, 'iu');

/** « Paul : », « **Marie** : », « Question 2 : »; three words at most. */
const LABEL =
  /^[*_]{0,3}\p{Lu}[\p{L}\p{M}\p{N}’'.-]{0,20}(?: [\p{L}\p{N}(][\p{L}\p{M}\p{N}’'.)-]{0,20}){0,2}[*_]{0,3}\s?:(?:[*_]{1,3}|\s|$)/u;

/** « [Paul] : Bonjour. », « PAUL. Bonjour. », « Paul — Bonjour. », « @paul Bonjour », « key:: value ». */
const SPEAKERS: readonly RegExp[] = [
  /^\[[^[\]\n]{1,40}\]\s?:\s/u,
  /^\p{Lu}{2,20}(?:[ -]\p{Lu}{1,20}){0,2}\.\s+\p{Lu}/u,
  /^\p{Lu}\p{L}{1,20}(?:[ -]\p{Lu}\p{L}{0,20})?\s[—–-]\s\S/u,
  /^@[\p{L}\p{N}_.]+(?:\s?:)?\s+[\p{Lu}\d«“]/u,
  // « Art. 1 - Le club », « Conseil n°1 – Écrivez ».
  /^\p{Lu}\p{L}{1,15}\.? (?:n[°º]\s?)?\d{1,3}\s?[:.)–—-]\s/u,
  /^\p{L}[\p{L}\p{N} _-]{0,24}::\s/u,
];

/** « n°1 Un », « #1 Un », « 1er : Un ». */
const ORDINAL =
  /^(?:(?:n[°º]\s?|#)\d{1,3}(?![\p{L}\d_])|\d{1,2}(?:er|re|ère|e|ème|nde?|st|nd|rd|th)\s?[:.)–—-])\s*\S/iu;

/** An address of the web to the end of the line, alone or after « Inscription : ». */
const URL_LINE = /^(?:[^:]{0,40}:\s)?(?:https?:\/\/|www\.)\S+$/u;

/** However long: nobody wraps two addresses so. */
const addresses: Find = (lines) => {
  const own = lines.filter(({ words }) => URL_LINE.test(words));
  return own.length > 1 && own[0] === lines[0] ? own : [];
};

/** « @Paul merci !⏎@Camille bravo ! » */
const THANKS = /^@\p{L}\S*\s.*[.!?…]$/u;

/** « Chapitre 1 ............ 3 » */
const LEADERS = /(?:\.{4,}|…{2,}|(?:\. ){3,}|_{4,})\s*\d{1,4}$/u;

const REPLY = String.raw`^(?:[–—―‒⸺⸻]|−(?!\s?\d)|-{2,3}(?!-))`;

/** A no-break space, or another that no key gives. */
const WIDE = String.raw`[\u00A0\u2000-\u200A\u202F\u205F\u3000]`;

/** Signs of no sentence; `$`, `€`, `+`, `<`, `>`, `|` and backquotes have other uses at the start of a line. */
const MARK = /^((?![$€£¥+<>|`©®™°])[\p{So}\p{Sm}~¤§¶※†‡…»›]|={1,2}>?|-{1,2}>|\.{3})\s*\S/u;

/** In this order: the first that is found is told. */
const KINDS: readonly { kind: Kind; find: Find }[] = [
  { kind: 'table', find: starting(1, /^\+[-=+]{3,}$/) },
  { kind: 'table', find: starting(2, /^\S[^\t]*\t/u) },
  { kind: 'reply', find: spoken(starting(2, new RegExp(String.raw`${REPLY}\s*\S`, 'u'))) },
  { kind: 'reply', find: spoken(afterEnd(new RegExp(String.raw`${REPLY}\s+\S`, 'u'))) },
  { kind: 'dash', find: starting(2, new RegExp(String.raw`${REPLY}\s*\S`, 'u')) },
  { kind: 'dash', find: afterEnd(new RegExp(String.raw`${REPLY}\s+\S`, 'u')) },
  { kind: 'point', find: points },
  { kind: 'point', find: alike(/^([oØüvq])\s+\S/u) },
  {
    kind: 'pictograph',
    find: starting(
      2,
      /^(?:\p{Emoji_Presentation}|(?![©®™↔])\p{Extended_Pictographic}|[←-⇿☐-☒✓✔✗✘➔-➾])\uFE0F?\S*\s*\S/u,
    ),
  },
  { kind: 'keycap', find: starting(2, /^(?:[\d#*]\uFE0F?\u20E3|[\u2460-\u24FF\u2776-\u2793])\s*\S/u) },
  { kind: 'task', find: starting(2, /^-?\[[ xX]\]\s*\S/u) },
  { kind: 'glued', find: alike(new RegExp(String.raw`^([-+*])(?=\p{L}|${WIDE})`, 'u')) },
  { kind: 'number', find: starting(2, new RegExp(String.raw`^\d{1,3}[.)](?=\p{L}|${WIDE})`, 'u')) },
  { kind: 'stamp', find: leading(STAMP) },
  { kind: 'numbered', find: numbered },
  { kind: 'numbered', find: leading(ORDINAL) },
  { kind: 'label', find: addresses },
  { kind: 'label', find: every(THANKS) },
  { kind: 'label', find: every(LEADERS) },
  ...[LABEL, ...SPEAKERS].map((pattern) => ({ kind: 'label' as const, find: leading(pattern) })),
  { kind: 'quote', find: every(/^[«“"][^«»“”"]+[»”"]\s?[.!?,;…]?$/u) },
  { kind: 'mark', find: alike(MARK) },
  { kind: 'mark', find: signed },
  ...leadsIn,
  { kind: 'letter', find: lettersIn },
  { kind: 'paragraph', find: paragraphsIn },
  { kind: 'lead', find: signatureIn },
  { kind: 'forgotten', find: forgottenIn },
  { kind: 'verse', find: verse },
  { kind: 'short', find: shortIn },
  { kind: 'lead', find: heads },
  { kind: 'wrapped', find: wrapped },
];
