// Which digits make one number: 12 000 000, not 2015 300, nor 01 23 45.
import { isDigit, isSpace } from './characters.ts';

/**
 * Tells whether a space between two digits parts thousands: one to three digits, then threes. A leading zero, four
 * digits or a sign before make it a telephone number, a year or a code; so do the code of a country (+32 475 123 456)
 * and the last four digits of North America (514 555-1234). Looks no further than 24 characters each way.
 */
export function isThousands(text: string, start: number, end: number): boolean {
  let first = start;
  while (first > 0 && start - first < REACH && isPart(text, first - 1)) first--;
  let last = end;
  while (last < text.length && last - end < REACH && isPart(text, last)) last++;
  const number = text.slice(first, last).trim();
  const groups = number.split(/\s/);
  const before = text.slice(0, first).at(-1) ?? '';
  return (
    /^[1-9]\d{0,2}$/.test(groups[0] as string) &&
    groups.slice(1).every((group) => group.length === 3) &&
    !/[\p{L}.,/:]/u.test(before) &&
    !isTelephone(number, text.slice(Math.max(0, first - REACH), first), text.slice(last, last + 6))
  );
}

/** ITU-T, E.164: a telephone number starts with its country, and has up to fifteen digits; +12 000 000 is a quantity. */
function isTelephone(number: string, before: string, after: string): boolean {
  if (/\+\d{1,3}\)\s?$/.test(before)) return true;
  if (before.endsWith('+') && number.replace(/\s/g, '').length >= 9) return true;
  return /^(?:1\s)?\d{3}\s\d{3}$/.test(number) && /^[-\u2011]\d{4}(?!\d)/.test(after);
}

const REACH = 24;

function isPart(text: string, index: number): boolean {
  const character = text[index] as string;
  return isDigit(character) || (isSpace(character) && isDigit(text[index - 1] ?? '') && isDigit(text[index + 1] ?? ''));
}
