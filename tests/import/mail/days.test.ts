import { expect, test } from 'vitest';
import { dayOf, daysIn, HOUR, isOfThread } from '../../../src/import/mail/days.ts';

const NEW_YEAR = Date.UTC(2026, 0, 1) / 86_400_000;
const MARCH_4 = NEW_YEAR + 62;

test.each([
  'mer. 4 mars 2026, à 10 h 12',
  'mercredi 4 mars 2026 10:12',
  'Wed, Mar 4, 2026 at 10:12 AM',
  'Wed, 4 Mar 2026 08:00:00 +0100',
  'Mittwoch, 4. März 2026 um 10:12',
  'miércoles, 4 de marzo de 2026',
  '2026-03-04 10:12',
  'Paul <paul.4-03-1984@exemple.fr>, le 4 mars 2026',
])('the day of « %s »', (words) => {
  expect(daysIn(words)).toEqual([MARCH_4]);
});

test.each([
  ['1er janv. 2026', NEW_YEAR],
  ['5 févr. 2026', NEW_YEAR + 35],
  ['1 juil. 2026', NEW_YEAR + 181],
  ['1 août 2026', NEW_YEAR + 212],
  ['31 déc. 2025', NEW_YEAR - 1],
])('the cut name of a month in « %s »', (words, day) => {
  expect(daysIn(words)).toEqual([day]);
});

test('numbers alone are read both ways, and a day without its year is none', () => {
  expect(daysIn('04/03/26 10:12')).toContain(MARCH_4);
  expect(daysIn('04.03.2026')).toContain(MARCH_4);
  expect(daysIn('16/03/2026')).toHaveLength(1);
  for (const words of ['le 3 mars à 10h', 'Objet 1/2', '3 chats 2026', '']) expect(daysIn(words)).toEqual([]);
});

test('an hour as the French of every country write it', () => {
  const hour = new RegExp(HOUR, 'u');
  for (const words of ['10:12', '10h12', '10 h 12', '10\u00a0h\u00a012', '10\u202fh', 'à 9h,', '10:12:05'])
    expect(words).toMatch(hour);
  for (const words of ['10 hommes', '3 hôtels', '5 hélices', '10', '1:2', 'a10h12']) expect(words).not.toMatch(hour);
});

test('what a mail answers is a year older at most, where both days are known', () => {
  const sent = dayOf('2026-03-04T17:22:00.000Z');
  expect(sent).toBe(MARCH_4);
  for (const words of ['4 mars 2026', '5 mars 2026', '10 avril 2025', '03/04/2026', 'mercredi'])
    expect(isOfThread(daysIn(words), sent), words).toBe(true);
  for (const words of ['3 mars 2004', '4 mars 2024', '2 mai 2026', '12 mars 2084'])
    expect(isOfThread(daysIn(words), sent), words).toBe(false);
  expect([isOfThread([0], undefined), dayOf('hier'), dayOf(undefined)]).toEqual([true, undefined, undefined]);
});
