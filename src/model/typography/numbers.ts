// Which digits make one number: 12 000 000, not 2015 300, nor 01 23 45.
import { isDigit, isSpace } from './characters.ts';

/**
 * Tells whether a space between two digits parts thousands: one to three digits, then threes. A leading zero, four digits
 * or a sign before make it a telephone number, a year or a code. Looks no further than 24 characters each way.
 */
export function isThousands(text: string, start: number, end: number): boolean {
  let first = start;
  while (first > 0 && start - first < REACH && isPart(text, first - 1)) first--;
  let last = end;
  while (last < text.length && last - end < REACH && isPart(text, last)) last++;
  const groups = text.slice(first, last).trim().split(/\s/);
  const before = text.slice(0, first).at(-1) ?? '';
  return (
    /^[1-9]\d{0,2}$/.test(groups[0] as string) &&
    groups.slice(1).every((group) => group.length === 3) &&
    !/[\p{L}.,/:]/u.test(before)
  );
}

const REACH = 24;

function isPart(text: string, index: number): boolean {
  const character = text[index] as string;
  return isDigit(character) || (isSpace(character) && isDigit(text[index - 1] ?? '') && isDigit(text[index + 1] ?? ''));
}
