// Text → the e-mail addresses, telephone numbers and checked numbers in it. Years, prices, ISBN and dates are none.
import { type CheckedNumber, findCheckedNumbers } from './checked-numbers.ts';
import { findMailAddresses, mayHoldMailAddress } from './mail-addresses.ts';
import { overlaps } from './spans.ts';

export interface PersonalDatum {
  kind: 'email' | 'phone' | CheckedNumber['kind'];
  start: number;
  end: number;
}

/** Finds them in order. Linear in the length of the text. */
export function findPersonalData(text: string): PersonalDatum[] {
  const found = findMailAddresses(text).map((span): PersonalDatum => ({ kind: 'email', ...span }));
  if (NINE_DIGITS.test(text)) {
    // Spaces and dashes are many; one of each keeps the offsets.
    const plain = text.replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\s]/g, ' ').replace(/[‐‑‒–—−]/g, '-');
    const numbers = findCheckedNumbers(plain);
    found.push(...numbers);
    for (const { 0: number, index } of plain.matchAll(PHONE)) {
      const isNumber =
        overlaps(numbers, index, index + number.length) ||
        isAmount(number) ||
        /(?:ISBN|ISSN|SIREN|SIRET|RCS|IBAN|EAN|r[ée]f(?:[ée]rence)?|sets?|scores?|loto|tirage|version|s[ée]rie)[ :.°-]{0,4}$/i.test(
          plain.slice(Math.max(0, index - 14), index),
        );
      if (!isNumber) found.push({ kind: 'phone', start: index, end: index + number.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a text is worth a search. */
export function mayHoldPersonalData(text: string): boolean {
  return /\d/.test(text) || mayHoldMailAddress(text);
}

/** Digits and @ in a web address are of the address. */
export function isInAddress(words: string, start: number): boolean {
  return /(?:https?:\/\/|www\.)\S*$/i.test(words.slice(Math.max(0, start - 300), start));
}

/** Corsica has a letter in its social security numbers. */
const NINE_DIGITS = /\d(?:[\s.()/+ABab\u2000-\u2015\u202F-]{0,4}\d){8}/;

const GAP = '[ .-]{1,3}';
const PHONE = new RegExp(
  String.raw`(?<![\p{L}\d+])(?<!\d[.,/-])(?:` +
    [
      // France: ten digits that start with a zero, by two, by three, or run together.
      String.raw`0[1-9](?:${GAP}\d\d){4}|0[1-9](?:/\d\d){4}|0[1-9]\d{8}|0[1-9]${GAP}\d{8}|0[1-9]\d\d${GAP}\d{3}${GAP}\d{3}|0${GAP}[1-9]\d\d${GAP}\d{3}${GAP}\d{3}`,
      // Belgium and Switzerland.
      String.raw`0[1-9]\d?[ ./-]{1,3}\d{3}${GAP}\d\d${GAP}\d\d|04\d\d[ ./-]{1,3}\d\d${GAP}\d\d${GAP}\d\d`,
      // Canada and the United States.
      String.raw`(?:1${GAP})?(?:\([2-9]\d\d\) ?|[2-9]\d\d${GAP})[2-9]\d\d${GAP}\d{4}`,
      // With the code of a country.
      String.raw`(?:\+|00) ?[1-9](?:[ .()/-]{0,3}\d){8,13}`,
      String.raw`\((?:\+|00)?33\) ?(?:\(0\) ?|0)?[1-9](?:[ .-]?\d){8}`,
    ].join('|') +
    String.raw`)(?!\d)`,
  'gu',
);

/** « +10 000 000 » counts; eleven digits and more are a number in no story. */
function isAmount(number: string): boolean {
  return /^\+ ?\d{1,3}(?: \d{3})+$/.test(number) && number.replace(/\D/g, '').length < 11;
}
