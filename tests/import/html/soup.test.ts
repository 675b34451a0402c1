// Whatever tags are around them, in whatever order, words are kept or told, and what is written can be read.
import * as fc from 'fast-check';
import { test } from 'vitest';
import { soup, tryHtml } from './soup.ts';

/** `npm run bench -- --soups 100000 --seed 7` draws others. */
test('no word is lost in a soup of tags', async () => {
  await fc.assert(fc.asyncProperty(soup, tryHtml), { numRuns: 400, seed: 612 });
});
