// Straight apostrophes → ’, and in English straight single quotes → ‘ ’. Primes stay: 5', 5' 30".
import { isDigit, isLetter, isSpace, OBJECT } from './characters.ts';
import type { IsFree } from './glyphs.ts';
import type { Profile } from './profile.ts';

/** What each apostrophe becomes, by its position; those that are not named stay. */
export function markApostrophes(text: string, isFree: IsFree, { language }: Profile): Map<number, string> {
  const found = [...text.matchAll(/['´ʼ‘]/g)].map(({ index }) => index).filter(isFree);
  if (found.length === 0) return new Map();
  const curl = language === 'fr' ? curlFrench : curlEnglish(text, found);
  return new Map(
    found.flatMap((index): [number, string][] => {
      const glyph = curl(text, index);
      return glyph === undefined || glyph === text[index] ? [] : [[index, glyph]];
    }),
  );
}

/**
 * In a word or an elision, and before the two digits of a year: les années ’90. Single straight quotes around words are
 * left, for French has no such quotes and the writer meant something else by them.
 */
function curlFrench(text: string, index: number): string | undefined {
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  if (text[index] === '‘') {
    if (isYear(text, index)) return /ann[ée]es\s$/i.test(text.slice(Math.max(0, index - 7), index)) ? '’' : undefined;
    return isLetter(before) && isLetter(after) ? '’' : undefined;
  }
  if (isLetter(before) && (isLetter(after) || after === OBJECT)) return '’';
  if (isLetter(before) && isElision(text, index)) return '’';
  return !isLetter(before) && !isDigit(before) && text[index] === "'" && isYear(text, index) ? '’' : undefined;
}

/** « l' » before a quote, a digit or nothing; not the end of 'l'. */
function isElision(text: string, index: number): boolean {
  return ELISION.test(text.slice(Math.max(0, index - 9), index));
}

const ELISION = /(?:^|[^\p{L}'’‘´])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|entr)$/iu;

function isYear(text: string, index: number): boolean {
  return /^\d\d(?!\d)/.test(text.slice(index + 1, index + 4));
}

/** Chicago, 17th edition, 6.115 and 6.117: an apostrophe never opens a quote; it does where letters or digits were cut off. */
function curlEnglish(text: string, found: readonly number[]): (text: string, index: number) => string | undefined {
  const lastClose = found.findLast((index) => closesWord(text, index)) ?? -1;
  return (_, index) => {
    if (text[index] !== "'") return undefined;
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    if (isDigit(before) && !isLetter(after)) return undefined;
    if (before !== '' && !isSpace(before) && !'([{“"—–-'.includes(before)) return '’';
    if (isYear(text, index) || CUT.test(text.slice(index + 1, index + 8))) return '’';
    if (isLetter(after)) return lastClose > index ? '‘' : '’';
    return undefined;
  };
}

function closesWord(text: string, index: number): boolean {
  const before = text[index - 1] ?? '';
  const after = text[index + 1] ?? '';
  return before !== '' && !isSpace(before) && !isDigit(before) && !isLetter(after) && !isDigit(after);
}

const CUT = /^(?:tis|twas|twere|twill|em|cause|n|til|till|bout|round|cuz)\b/i;
