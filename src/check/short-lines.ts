// Lines that are shorter than anybody wraps a text, or longer: addresses, lists of things, greetings, whole paragraphs.
import { isFilled, isWrapped } from '../model/letters/filled-lines.ts';
import { ENDED, type Find } from './line-finders.ts';
import type { Line } from './paragraph-lines.ts';
import { GOES_ON } from './verse.ts';

/** Below, nobody wraps a text. */
const NARROW = 40;

/** Below, even lines that are filled are not wrapped: no window is so narrow. */
const TINY = 25;

const isOpen = ({ words }: Line): boolean => !ENDED.test(words);
const goesOn = ({ words }: Line): boolean => GOES_ON.test(words);

function areShort(lines: readonly Line[]): boolean {
  const width = lines.reduce((widest, { words }) => Math.max(widest, words.length), 0);
  // Who breaks one line breaks those that are to be.
  if (lines.length < 3 || lines.some(({ isJoined }, index) => index > 0 && !isJoined)) return false;
  if (width >= NARROW || (width >= TINY && isFilled(lines))) return false;
  const ends = lines.slice(0, -1);
  return ends.filter(isOpen).length * 2 >= ends.length;
}

/** An address, quantities, or things of one or two words: nothing that goes on from line to line. */
export const shortIn: Find = (lines) => {
  if (isAddress(lines)) return lines;
  if (!areShort(lines) || lines.slice(0, -1).some(goesOn)) return [];
  const things = lines.slice(ENDED.test(lines[0]?.words ?? '') ? 1 : 0);
  return things.every(({ words }) => /^\d/.test(words)) || things.every(isThing) ? lines : [];
};

/** Short lines of which one cannot tell: verse without capitals, or a sentence in a narrow column. */
export function isPerhapsShort(lines: readonly Line[]): boolean {
  return areShort(lines) && lines.every(({ words }) => /^[«“"‘’'(*_]*\s?\p{L}/u.test(words));
}

function isThing({ words }: Line): boolean {
  return /^[*_«“]*\p{L}[^\s.!?…,;:]*(?: [^\s.!?…,;:]+)?[.,;]?$/u.test(words);
}

const STREET =
  /^\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]))?,?\s+(?:rue|avenue|av|bd|bld|boulevard|place|pl|allée|chemin|impasse|quai|route|cours|square|passage|lotissement|résidence|villa)(?![\p{L}])/iu;
const POSTCODE = /^(?:\p{Lu}{1,2}-)?\d{4,5}\s+\p{Lu}/u;

/** A street and a town, or one of them among short lines. */
function isAddress(lines: readonly Line[]): boolean {
  if (lines.length < 2 || lines.some(({ words }) => words.length > 50)) return false;
  if (lines.slice(0, -1).some(goesOn) || !lines.every(({ words }) => /^[\p{Lu}\d]/u.test(words))) return false;
  const [isStreet, isTown] = [STREET, POSTCODE].map((pattern) => lines.some(({ words }) => pattern.test(words)));
  return (isStreet && isTown) || ((isStreet || isTown) === true && lines.length > 2);
}

const GREETING =
  /^(?:bonjour|bonsoir|salut|coucou|chers?|chères?|madame|monsieur|mesdames|messieurs|mademoiselle|dear|hello|hi)(?![\p{L}])[^.!?:;]{0,40}[,!]$/iu;
const FAREWELL =
  /^(?:(?:grosses )?bises|bisous|je t’embrasse|je vous embrasse|(?:bien )?(?:cordialement|amicalement)|bien à (?:toi|vous)|à bientôt|affectueusement|sincèrement|salutations|sincerely|(?:best|kind) regards|cheers|yours|love)[,.!]?$/iu;

/** « Chère Marie, » above a sentence, « Bises » above a name. */
export const lettersIn: Find = (lines) =>
  lines.filter(({ words, isJoined }, index) => {
    const above = lines[index - 1]?.words.replaceAll("'", '’') ?? '';
    if (!isJoined || !/^[\p{Lu}«—–\d+@(]/u.test(words)) return false;
    if (index === 1 && GREETING.test(above)) return /^[^\d+@(]/.test(words);
    const from = lines.findIndex((line) => FAREWELL.test(line.words.replaceAll("'", '’')));
    return from >= 0 && index > from && lines.slice(from + 1).every((line) => line.words.length < NARROW);
  });

/** Lines of several sentences that end with one: their writer typed Enter once between two paragraphs. */
export const paragraphsIn: Find = (lines) => {
  const width = lines.reduce((widest, { words }) => Math.max(widest, words.length), 0);
  if (width <= WIDEST && isWrapped(lines)) return [];
  const isWhole = ({ words }: Line) => words.length > 80 && SENTENCES.test(words);
  return lines.slice(0, -1).every(({ words }) => ENDED.test(words)) && lines.filter(isWhole).length > 1 ? lines : [];
};

/** Beyond, nobody wraps a text. */
const WIDEST = 120;
const SENTENCES = /[.!?…][»”]?\s+(?:[«“—–]\s?)?\p{Lu}/u;
