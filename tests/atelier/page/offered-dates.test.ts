// The dates that are offered under an empty answer, and the two that a typed one may be.
import { expect, test } from 'vitest';
import { offeredDates } from '../../../src/atelier/page/answers/offered-input.ts';
import { writtenFor } from '../../../src/check/rules/schema-meant.ts';
import { edtf } from '../../../src/read/schema/common.ts';

const KNOWN = ['2024-03', '2026-05-01'];

test.each<[string | undefined, string[], string[]]>([
  [undefined, [], ['mars 2024', '1er mai 2026']],
  [undefined, ['mars 2024'], ['1er mai 2026']],
  [undefined, ['2026-05-01'], ['mars 2024']],
  ['2', [], []],
  ['12/05/2026', [], ['12 mai 2026', '5 décembre 2026']],
  ['1-4-98', [], ['1er avril 1998', '4 janvier 1998']],
  ['05/05/2026', [], []],
  ['13/05/2026', [], []],
  ['12 mai 2026', [], []],
])('%s, %j being said elsewhere: %j', (typed, said, offered) => {
  expect(offeredDates(typed, KNOWN, said, 'fr')).toEqual(offered);
});

test.each(['fr', 'en'])('each is read again as the day that it names: %s', (lang) => {
  const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
  for (const date of days.flatMap((month) => [month, `${month}-01`, `${month}-21`]))
    expect(writtenFor(edtf, offeredDates(undefined, [date], [], lang)[0] as string)).toBe(date);
});
