// Two hundred queries and more, as readers type them: what must be found, what must not.
import { beforeAll, expect, test } from 'vitest';
import { find } from '../../../src/publish/search/client/find.ts';
import type { SearchIndex } from '../../../src/publish/search/client/open-index.ts';
import { suggestionsFor, vocabulary } from '../../../src/publish/search/french/suggest.ts';
import { wordsOfVocabulary } from '../../../src/publish/search/index/vocabulary.ts';
import { CORPUS, idOf } from './corpus.ts';
import { indexInMemory, ranksFound } from './in-memory.ts';
import { QUERIES, TYPOS } from './queries.ts';

let index: SearchIndex;

beforeAll(async () => {
  ({ index } = await indexInMemory(CORPUS));
});

const idsFound = async (typed: string) => (await ranksFound(typed, index)).map((rank) => idOf(CORPUS[rank]!));

test.each(QUERIES.filter(({ kind }) => kind !== 'absent'))(
  '$kind: « $typed »',
  async ({ typed, finds, not = [], isFirst }) => {
    const found = await idsFound(typed);
    expect(found).toEqual(expect.arrayContaining([...finds]));
    expect(found.filter((id) => not.includes(id))).toEqual([]);
    if (isFirst) expect(found[0]).toBe(finds[0]);
  },
);

test.each(QUERIES.filter(({ kind }) => kind === 'absent'))('absent: « $typed »', async ({ typed }) => {
  expect(await idsFound(typed)).toEqual([]);
});

test('what is mistyped is offered as it is written, nine times of ten at least', async () => {
  const known = vocabulary(wordsOfVocabulary(await index.vocabulary()));
  const wrong = TYPOS.filter(([typed, meant]) => suggestionsFor(typed, known)[0] !== meant);
  expect(wrong.length).toBeLessThanOrEqual(TYPOS.length / 10);
});

test('the words that are nowhere are told, and only they', async () => {
  expect((await find('fanfare Macron', index)).unknown).toEqual(['macron']);
  expect((await find('fanfare phare', index)).unknown).toEqual([]);
});
