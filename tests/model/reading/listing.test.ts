import { expect, test } from 'vitest';
import { offeredPages, pageParams, pagesOf, yearsIn } from '../../../src/model/reading/listing.ts';
import { story } from '../../sample.ts';

const entries = (count: number) => Array.from({ length: count }, (_, index) => index);

test.each([
  [0, [0]],
  [1, [1]],
  [50, [50]],
  [51, [50, 1]],
  [612, [...Array(12).fill(50), 12]],
])('%i entries stand on pages of %j', (count, sizes) => {
  const pages = pagesOf(entries(count));
  expect(pages.map(({ length }) => length)).toEqual(sizes);
  expect(pages.flat()).toEqual(entries(count));
});

test('the first page has the address of the list, the others their number below it', () => {
  expect(pageParams(entries(101))).toEqual([
    { number: 1, rest: undefined },
    { number: 2, rest: 'page/2' },
    { number: 3, rest: 'page/3' },
  ]);
});

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 13, [1, 2, '…', 13]],
  [3, 13, [1, 2, 3, 4, '…', 13]],
  [4, 13, [1, 2, 3, 4, 5, '…', 13]],
  [7, 13, [1, '…', 6, 7, 8, '…', 13]],
  [11, 13, [1, '…', 10, 11, 12, 13]],
  [13, 13, [1, '…', 12, 13]],
])('on page %i of %i a reader is offered %j', (page, pages, offered) => {
  expect(offeredPages(page, pages)).toEqual(offered);
});

test('years are those of publication, in the order of the list', () => {
  const stories = ['2026-01-01', '2025-12-31', '2025-01-01', '2019-06-01'].map((published, index) =>
    story(`r${index}`, { published }),
  );
  expect(yearsIn(stories).map(({ year, stories: held }) => [year, held.length])).toEqual([
    ['2026', 1],
    ['2025', 2],
    ['2019', 1],
  ]);
});
