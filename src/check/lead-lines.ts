// A line that is all in bold, or starts with « # », is a heading to its writer: « **Pourquoi écrire ?** », « #Un titre ».
import { isWrapped } from '../model/letters/filled-lines.ts';
import { FRENCH_MONTHS } from '../model/typography/binding.ts';
import { BEGINS, ENDED, type Find } from './line-finders.ts';
import type { Line } from './paragraph-lines.ts';
import { GOES_ON, NO_NAME } from './verse.ts';

const EMPHASISED = /^(\*{1,3}|_{1,3})(?=[^\s*_])[^*_]*[^\s*_]\1\s?[?!.:…]*$/u;

/** At the start of a paragraph, or after a sentence; and above a line that begins as a sentence does. */
const leads: Find = (lines) => {
  const isFilled = isWrapped(lines);
  return lines.filter((line, index) => {
    const above = lines[index - 1];
    if (isLead(line, above, lines[index + 1], isFilled)) return true;
    return above && isLead(above, lines[index - 2], line, isFilled);
  });
};

function isLead(line: Line, above: Line | undefined, below: Line | undefined, isFilled: boolean): boolean {
  if (!EMPHASISED.test(line.words)) return false;
  if (above && line.isJoined && !ENDED.test(above.words)) return false;
  // « Notre devise tient en un mot :⏎**Ensemble**. »
  if (!below && above?.words.endsWith(':')) return false;
  if (!below) return !isFilled && above !== undefined && BEGINS.test(line.words);
  return below.isJoined && BEGINS.test(below.words) && (!isFilled || ENDED.test(line.words));
}

/** « #Un titre » without its space; « #Rennes #Brest » are hashtags, and « #Rennes est belle. » a sentence. */
const hashes: Find = ([first, second]) =>
  first && second?.isJoined && HASH.test(first.words) && BEGINS.test(second.words) && !second.words.startsWith('#')
    ? [first, second]
    : [];

const HASH = /^#\p{Lu}[\p{L}\p{M}’'-]*(?: [^\s#]+){1,8}(?<![.,;])$/u;

/** « Lundi », « Jour 1 », « PAUL », « Mon parcours »: a short line above one that begins as a sentence does. */
export const heads: Find = (lines) =>
  lines.filter((line, index) => {
    const below = lines[index + 1];
    if (isHead(line, lines[index - 1], below) || isHead(lines[index - 1], lines[index - 2], line)) return true;
    // A line of one dash parts a text from its end.
    return index < 2 && lines[1]?.isJoined && /^[–—―]+$/.test(lines[0]?.words ?? '');
  });

function isHead(line: Line | undefined, above: Line | undefined, below: Line | undefined): boolean {
  if (!line || !below?.isJoined || line.words.length > WIDEST_HEAD || /[#@|]/.test(line.words)) return false;
  if (above && line.isJoined && !ENDED.test(above.words)) return false;
  if (!/^[«“"*_]*\s?\p{Lu}/u.test(below.words) || GOES_ON.test(line.words)) return false;
  if (HEADS.some((pattern) => pattern.test(line.words))) return true;
  // « L’association⏎« Les Amis du rail » compte »: a name that is cited goes on with its sentence.
  if (!/^\p{Lu}/u.test(below.words)) return false;
  // « Il aime bien⏎Le Monde »: an article may begin a name.
  // « Mon histoire :⏎Je suis né »: a title, where « Il a dit : » announces.
  if (/^\p{Lu}[\p{L}’' -]{1,24}:$/u.test(line.words)) return NO_NAME.test(below.words) && !SUBJECT.test(line.words);
  const isOpen = BEGINS.test(line.words) && /\p{L}/u.test(line.words) && !/[.!?…:;,]["»”)*_\s]*$/u.test(line.words);
  return isOpen && NO_NAME.test(below.words) && !(SUBJECT.test(line.words) && ARTICLE.test(below.words));
}

/** Nobody wraps a text at so few signs. */
const WIDEST_HEAD = 40;
const SUBJECT = /^(?:je|j[’']|tu|ils?|elles?|on|nous|vous|c[’']|ce|ça|[st]?he|we|you|they|it|i)(?!\p{L})/iu;
const ARTICLE = /^(?:les?|la|l[’']|the)(?!\p{L})/iu;

const MONTH = `${FRENCH_MONTHS}|January|February|March|April|May|June|July|August|September|October|November|December`;
const WEEKDAY =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const HEADS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:le )?(?:(?:${WEEKDAY})(?: (?=\d)|$))?(?:\d{1,2}(?:er)? (?:${MONTH})(?: \d{4})?|\d{1,2}|(?:${MONTH}) \d{4}|(?:19|20)\d{2})?\s?:?$`,
    'iu',
  ),
  // « Acte II », « Été 2015 »; « En 2015 » may go on.
  /^(?!(?:En|De|À|Au|Dès|Depuis|Vers|Avant|Après|Jusqu|Pour|In|By|Since|From)(?!\p{L}))\p{Lu}\p{L}{1,15} (?:(?:n[°º]\s?)?\d{1,4}(?:er|re|e)?|[IVX]{1,5})\s?:?$/u,
  /^(?:\d{1,2}\s?[hH:](?:\d{2})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\s?:?$/,
  /^\d{1,2}(?:er|re|e|ème|nde?|st|nd|rd|th)? \p{L}{2,15}\s?:?$/u,
  /^\p{Lu}[\p{Lu}’' -]{2,}\s?[.:]?$/u,
  // A name, alone above a reply only with its colon; two capitals are one.
  /^\p{Lu}\p{L}*\s?:$/u,
  /^\p{Lu}\p{L}+(?:[ -](?:\p{Lu}\p{L}+|de|du|d[’']\p{Lu}\p{L}+)){1,3}\s?:?$/u,
  /^(?:[\d#*]\uFE0F?\u20E3|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\s*\p{L}[^.!?…]*$/u,
];

export const leadsIn = [
  { kind: 'lead', find: leads },
  { kind: 'hash', find: hashes },
] as const;
