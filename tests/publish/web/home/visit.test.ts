// What a device knows of its last visit.
import { expect, test } from 'vitest';
import { newSince, readVisit, visitOn } from '../../../../src/publish/web/home/visit.ts';

/** What each visit shows as new. */
function shown(...visits: [day: string, latest: string[]][]): string[][] {
  let kept: ReturnType<typeof readVisit>;
  return visits.map(([day, latest]) => {
    kept = readVisit(JSON.stringify(visitOn(day, latest, kept)));
    return newSince(latest, kept?.before ?? []);
  });
}

test('nothing is new at the first visit, however often the page is opened that day', () => {
  expect(shown(['2026-05-01', ['b', 'a']], ['2026-05-01', ['b', 'a']])).toEqual([[], []]);
});

test('what has appeared since the last day is new all day long', () => {
  const latest = ['d', 'c', 'b', 'a'];
  expect(
    shown(['2026-05-01', ['b', 'a']], ['2026-05-09', latest], ['2026-05-09', latest], ['2026-05-10', latest]),
  ).toEqual([[], ['d', 'c'], ['d', 'c'], []]);
});

test('what appears during the day is new too', () => {
  expect(shown(['2026-05-01', ['a']], ['2026-05-01', ['b', 'a']])).toEqual([[], ['b']]);
});

test('a story that rises because another was withdrawn is not new', () => {
  expect(newSince(['c', 'b', 'a'], ['d', 'c', 'b'])).toEqual([]);
  expect(newSince(['e', 'c', 'b', 'a'], ['d', 'c', 'b'])).toEqual(['e']);
});

test('where nothing is known any more, all is new', () => {
  expect(newSince(['z', 'y'], ['b', 'a'])).toEqual(['z', 'y']);
  expect(newSince(['z', 'y'], [])).toEqual(['z', 'y']);
});

test.each([
  null,
  '',
  '{',
  '[]',
  '"a"',
  'null',
  '{"day":1,"seen":[],"before":[]}',
  '{"day":"d","seen":[1],"before":[]}',
])('what is no visit is none: %s', (text) => {
  expect(readVisit(text)).toBeUndefined();
});
