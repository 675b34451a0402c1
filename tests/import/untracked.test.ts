import { expect, test } from 'vitest';
import { untracked } from '../../src/import/dialect/untracked.ts';

test.each([
  ['https://exemple.fr/a?id=3&utm_source=facebook&utm_medium=x', 'https://exemple.fr/a?id=3'],
  ['https://exemple.fr/a?fbclid=Iw&gclid=1#suite', 'https://exemple.fr/a#suite'],
  ['https://exemple.fr/a?q=utm_source&b', 'https://exemple.fr/a?q=utm_source&b'],
  ['https://exemple.fr/#a?utm_source=b', 'https://exemple.fr/#a?utm_source=b'],
  ['mailto:a@exemple.fr?subject=utm_source=b', 'mailto:a@exemple.fr?subject=utm_source=b'],
])('%s leads to %s', (url, page) => {
  expect(untracked(url)).toBe(page);
});
