import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/model/story-facts.ts';

test('reading takes at least a minute', () => {
  expect([10, 230, 1000].map((words) => readingMinutes({ words }))).toEqual([1, 1, 4]);
});
