// Signs that nothing reads: they would be printed as they are.

import { overlaps, type Span } from '../../model/letters/spans.ts';
import { lineEnding } from '../../read/lines.ts';
import { emojiCodesIn } from '../emoji-codes.ts';
import { enough } from '../enough.ts';
import { LEFT_SIGNS } from '../left-signs.ts';
import { letterCodesIn } from '../letter-codes.ts';
import { placeOf } from '../passages.ts';
import type { Finding } from '../problem.ts';
import { isInToken, type ProsePassage, proseOf } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import type { LeftSign } from '../sign.ts';
import { SIGNS_IN_FIELDS } from '../signs-in-fields.ts';
import { SIGNS_OF_SOFTWARE } from '../signs-of-software.ts';
import { lastBackslashes } from './last-backslash.ts';

export const rule: Rule = {
  id: 'left-sign',
  severity: 'error',
  fr: {
    title: 'Un signe de mise en forme serait imprimé',
    what: 'Étoiles de gras mal placées, dièses collés au titre, lien mal formé, tableau sans sa ligne, crochets doubles, codes de WordPress ou de page web : dans un texte, rien ne reste de ces signes. Un titre ou un chapeau n’en porte aucun. Pour imprimer une étoile, écrivez \\*.',
    why: 'Un autre logiciel, ou une espace de trop, en fait ici des lettres comme les autres : on les lirait sur la page et dans le livre.',
  },
  en: {
    title: 'A formatting sign would be printed',
    what: 'Stars of bold in the wrong place, signs # glued to a heading, a link not well formed, a table without its line, double brackets, codes of WordPress or of web pages: nothing is left of these signs in a text. A title or a standfirst holds none. To print a star, write \\*.',
    why: 'Because of other software, or of one space too many, they are letters like others here: they would be read on the page and in the book.',
  },
  example: {
    part: 'body',
    wrong: '**Important :**il faut répondre.',
    right: '**Important :** il faut répondre.',
  },
  *find(content) {
    yield* enough(proseOf(content).flatMap(findingsOf));
    yield* enough(proseOf(content).flatMap((passage) => [...emojiCodesIn(passage), ...letterCodesIn(passage)]));
    yield* enough(lastBackslashes(content));
  },
};

function findingsOf(passage: ProsePassage): Finding[] {
  const { words, role } = passage;
  if (!SIGNS.test(words)) return [];
  const places = PLACES[role];
  const told: Told[] = [];
  const taken = new Uint8Array(words.length);
  for (const left of ALL_SIGNS) {
    if (!places.includes(left.where)) continue;
    for (const match of words.matchAll(left.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      if (overlaps(passage.foreign, span.start, span.end)) continue;
      // In YAML nothing is escaped so: the backslash itself is printed.
      if (!(left.where === 'sheet' && match[0].includes('\\')) && isEscaped(passage, span)) continue;
      if (left.where !== 'sheet' && isInToken(passage, span)) continue;
      if (isOfOthers(passage, span)) continue;
      taken.fill(1, span.start, span.end);
      told.push({ ...span, left, match });
    }
  }
  const inOrder = told.sort((a, b) => a.start - b.start);
  return (inOrder.length > MANY ? inOrder.slice(0, 1) : inOrder).map((one) => findingOf(passage, one));
}

const PLACES: Record<ProsePassage['role'], readonly LeftSign['where'][]> = {
  field: ['field', 'sheet', 'both'],
  attribute: ['field', 'both'],
  paragraph: ['body', 'paragraph', 'both'],
  heading: ['body', 'both'],
  cell: ['body', 'both'],
  code: [],
};

/** Those of Markdown first: at one place, the first is told. */
const ALL_SIGNS = [...LEFT_SIGNS, ...SIGNS_IN_FIELDS, ...SIGNS_OF_SOFTWARE];

interface Told extends Span {
  left: LeftSign;
  match: RegExpMatchArray;
}

/** So many of them come from the first one, which unbalances the others. */
const MANY = 10;

/** What every pattern needs. */
const SIGNS = /^[=_~-]{1,2}[ \t]*$|^[!?]{3}|[*#|&`^<\\]|==|~~|\+\+|\n[-+•][ \t]|:::|\[|\]|__|_\S/m;

/** A sign that the writer asked for: `\*`, or the code of a letter in the text, which is read as that letter. */
function isEscaped({ source, offsetOf }: ProsePassage, { start, end }: Span): boolean {
  const written = source.slice(offsetOf(start), offsetOf(end - 1) + 1);
  return written.startsWith('\\') || source[offsetOf(start) - 1] === '\\' || /\\[*_[\]|#=]/.test(written);
}

/** Of « ~_~ et ^_~ », the signs that are read side by side were typed apart. */
function isOfOthers({ source, words, offsetOf }: ProsePassage, { start, end }: Span): boolean {
  const sign = words.slice(start, end);
  if (!/^(?:~~|\*\*)$/.test(sign)) return false;
  return source.slice(offsetOf(start), offsetOf(end - 1) + 1) !== sign;
}

function findingOf(passage: ProsePassage, { start, end, left, match }: Told): Finding {
  const [from, to] = [passage.offsetOf(start), passage.offsetOf(end - 1) + 1];
  const isVerbatim = passage.source.slice(from, to) === match[0];
  const isInside = match[0].startsWith('**') && isInsideBold(passage.source, from);
  const text = isInside ? undefined : mendOf(passage, from, left.mend?.(match, passage.words.slice(end)));
  return {
    file: passage.file,
    position: placeOf(passage, start),
    words: shown(match[0], 60),
    fr: left.fr,
    en: left.en,
    ...(isVerbatim && text !== undefined && text !== match[0] && { fix: { start: from, end: to, text } }),
  };
}

/** Of « **bold ** or, un ** gras** », the stars in the midst belong to two other pairs. */
function isInsideBold(source: string, from: number): boolean {
  const above = source.slice(Math.max(0, from - 5000), from);
  const paragraph = above.slice(above.lastIndexOf('\n\n') + 1);
  return (paragraph.match(/(?<!\\)\*\*/g)?.length ?? 0) % 2 === 1;
}

/** A line more would lack what quotes or lists put before those around it. */
function mendOf({ source }: ProsePassage, from: number, text: string | undefined): string | undefined {
  if (!text?.includes('\n')) return text;
  return from === 0 || source[from - 1] === '\n' ? text.replaceAll('\n', lineEnding(source)) : undefined;
}
