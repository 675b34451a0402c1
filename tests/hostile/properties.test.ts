// Whatever the bytes, the check ends and never throws; what it accepts becomes a page, an EPUB and a PDF.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEpub } from '../../src/publish/epub/build-epub.ts';
import { readContent } from '../../src/read/folder.ts';
import { pressFor } from '../press.ts';
import { BOMBS } from './bombs.ts';
import { lay, volumeOf } from './corpus.ts';
import { mutate, OPERATIONS } from './mutate.ts';
import { NASTY } from './nasty.ts';
import { pageMarkup, readPdf } from './products.ts';
import { seeds } from './seeds.ts';
import { Trials } from './trial.ts';

const SEED = 20260701;
/** `npm run bench -- --mutations 20000` checks many more. */
const RUNS = 150;

let trials: Trials;

beforeAll(async () => {
  trials = await Trials.start();
});
afterAll(async () => {
  await trials.end();
});

test('the stories from which mutations start are right', async () => {
  for (const source of seeds()) expect((await trials.check('essai', Buffer.from(source))).errors).toEqual([]);
});

describe('a text that costs much to read for what it costs to type is read to its end', () => {
  test.each(Object.entries(BOMBS))('%s', async (_, text) => {
    const { content } = await trials.check('essai', Buffer.from(text));
    expect(content.stories.map(({ id }) => id)).toContain('essai');
  });
});

describe('a right story made wrong', () => {
  const accepted = new Map<string, Uint8Array>();
  const operation = fc.record({
    kind: fc.constantFrom(...OPERATIONS),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    other: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    token: fc.nat({ max: NASTY.length - 1 }),
  });

  test('throws nothing, and has a page when it is accepted', async () => {
    const sources = seeds();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(operation, { minLength: 1, maxLength: 4 }),
        async (source, operations) => {
          const bytes = mutate(source, operations);
          const { content, errors } = await trials.check('essai', bytes);
          if (errors.length > 0) return;
          const story = trials.library(content).stories.get('essai');
          if (!story) return;
          pageMarkup(story);
          accepted.set(`essai-${String(accepted.size).padStart(3, '0')}`, bytes);
        },
      ),
      { seed: SEED, numRuns: RUNS },
    );
    await rm(join(trials.folder, 'stories/essai'), { recursive: true });
    expect(accepted.size).toBeGreaterThan(10);
  });

  test('has its place in a valid EPUB and in a PDF when it is accepted', async () => {
    for (const [id, bytes] of accepted) {
      // Titles tell the texts of a book apart.
      const text = Buffer.from(bytes)
        .toString('utf8')
        .replace(/^title: .*$/m, `title: Essai ${id}`);
      await trials.check(id, Buffer.from(text));
    }
    await lay(new Map([['volumes/epreuve.yaml', volumeOf([...accepted.keys()])]]), trials.folder);
    const library = trials.library(await readContent(trials.folder));
    const volume = library.volumes.get('epreuve');
    expect(volume?.parts[0]?.entries).toHaveLength(accepted.size);
    const { messages } = await EpubCheck.validate(
      await buildEpub(volume as NonNullable<typeof volume>, library, pressFor(trials.folder).epub),
    );
    expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
    expect((await readPdf('epreuve', library, pressFor(trials.folder))).texts.size).toBe(accepted.size);
  });
});
