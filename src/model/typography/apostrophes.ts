// Straight apostrophes → ’, and in English straight single quotes → ‘ ’. Primes stay: 5', 5' 30".
import { isDigit, isLetter, isSpace, OBJECT } from './characters.ts';
import type { IsFree } from './glyphs.ts';
import type { Profile } from './profile.ts';

/** What each apostrophe becomes, by its position; those that are not named stay. */
export function markApostrophes(text: string, isFree: IsFree, { language }: Profile): Map<number, string> {
  const found = [...text.matchAll(/['´ʼ‘]/g)].map(({ index }) => index).filter(isFree);
  if (found.length === 0) return new Map();
  const curl = language === 'fr' ? curlFrench(text) : curlEnglish(text, found);
  return new Map(
    found.flatMap((index): [number, string][] => {
      const glyph = curl(text, index);
      return glyph === undefined || glyph === text[index] ? [] : [[index, glyph]];
    }),
  );
}

/**
 * In a word or an elision, before the two digits of a year (les années ’90) and around the n of rock ’n’ roll. Single
 * straight quotes around words or figures are left, for French has no such quotes and the writer meant something else
 * by them.
 */
function curlFrench(text: string): (text: string, index: number) => string | undefined {
  const lastClose = lastClosing(text);
  return (_, index) => {
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    if (isAnd(text, index)) return '’';
    if (text[index] === '‘') {
      if (isYear(text, index)) return lastClose < index || isDecade(text, index) ? '’' : undefined;
      // In other words it is a letter: « Ka‘ba », « O‘zbekiston », « Hawai‘i ».
      return isLetter(after) && isElision(text, index) ? '’' : undefined;
    }
    if (isLetter(before) && (isLetter(after) || after === OBJECT)) return '’';
    if (isLetter(before) && isElision(text, index)) return '’';
    return !isLetter(before) && !isDigit(before) && text[index] === "'" && isYear(text, index) ? '’' : undefined;
  };
}

/** Where the last ’ that may close a quote stands. */
function lastClosing(text: string): number {
  for (let index = text.lastIndexOf('’'); index >= 0; index = index > 0 ? text.lastIndexOf('’', index - 1) : -1) {
    if (!isLetter(text[index + 1] ?? '') && !isDigit(text[index + 1] ?? '')) return index;
  }
  return -1;
}

/** « les années ‘90 », whatever quotes follow. */
function isDecade(text: string, index: number): boolean {
  return /ann[ée]es\s$/i.test(text.slice(Math.max(0, index - 7), index));
}

/** Both apostrophes of « rock 'n' roll »; « la lettre 'n' » has quotes. */
function isAnd(text: string, index: number): boolean {
  return [index, index - 2].some(
    (first) =>
      /^['´ʼ‘’]n['´ʼ‘’]\s\p{L}/iu.test(text.slice(Math.max(0, first), first + 6)) &&
      /(?:^|[^\p{L}])(?:rock|drum|guns|fish|r)\s$/iu.test(text.slice(Math.max(0, first - 6), Math.max(0, first))),
  );
}

/** « l' » before a quote, a digit or nothing; not the end of 'l'. */
function isElision(text: string, index: number): boolean {
  return ELISION.test(text.slice(Math.max(0, index - 9), index));
}

const ELISION =
  /(?:^|[^\p{L}'’‘´])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|entr|aujourd|prud|grand)$/iu;

function isYear(text: string, index: number): boolean {
  return /^\d\d(?!\d|['’´](?!\p{L}))/u.test(text.slice(index + 1, index + 5));
}

/** Chicago, 17th edition, 6.115 and 6.117: an apostrophe never opens a quote; it does where letters or digits were cut off. */
function curlEnglish(text: string, found: readonly number[]): (text: string, index: number) => string | undefined {
  const lastClose = found.findLast((index) => closesWord(text, index)) ?? -1;
  const lastQuote = Math.max(lastClose, lastClosing(text));
  return (_, index) => {
    if (isAnd(text, index)) return '’';
    // A machine that curls quotes opens one there; nothing closes it.
    if (text[index] === '‘') return lastQuote < index && isCut(text, index, SURELY_CUT) ? '’' : undefined;
    if (text[index] !== "'") return undefined;
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    if (isDigit(before) && !isLetter(after)) return undefined;
    if (before !== '' && !isSpace(before) && !'([{“"—–-'.includes(before)) return '’';
    if (isCut(text, index, CUT)) return '’';
    if (isLetter(after)) return lastClose > index ? '‘' : '’';
    return undefined;
  };
}

function closesWord(text: string, index: number): boolean {
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  return before !== '' && !isSpace(before) && !isDigit(before) && !isLetter(after) && !isDigit(after);
}

function isCut(text: string, index: number, words: RegExp): boolean {
  return isYear(text, index) || words.test(text.slice(index + 1, index + 8));
}

const SURELY_CUT = /^(?:tis|twas|twere|twill|em)\b/i;
const CUT = /^(?:tis|twas|twere|twill|em|cause|n|til|till|bout|round|cuz)\b/i;
