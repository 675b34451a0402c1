// The files of an index: light ones, the same for the same documents, whatever alphabet they are in.
import { expect, test } from 'vitest';
import { find } from '../../../../src/publish/search/client/find.ts';
import type { SearchDocument } from '../../../../src/publish/search/documents.ts';
import { buildIndex } from '../../../../src/publish/search/index/build-index.ts';
import { shardsFor } from '../../../../src/publish/search/index/format.ts';
import { vocabularyOf, wordsOfVocabulary } from '../../../../src/publish/search/index/vocabulary.ts';
import { CORPUS, idOf } from '../corpus.ts';
import { indexInMemory } from '../in-memory.ts';

const document = (id: string, text: string[], more: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'story',
  path: `/recits/${id}/`,
  title: id,
  facts: {},
  text,
  unseen: [],
  behind: [],
  choices: [],
  ...more,
});

test('the same documents give the same bytes', async () => {
  expect(await buildIndex(CORPUS, 'fr-FR', [])).toEqual(await buildIndex(CORPUS, 'fr-FR', []));
});

test('another text is another version, which browsers ask for anew', async () => {
  const [one, other] = await Promise.all(
    [CORPUS, CORPUS.slice(1)].map(async (documents) => (await indexInMemory(documents)).index.facts.version),
  );
  expect(one).not.toBe(other);
});

test('a search reads what is known of all and the words that begin alike, each once', async () => {
  const { index, read } = await indexInMemory(CORPUS);
  await find('phare', index);
  const files = [...read.keys()];
  await find('phare', index);
  expect([...read.keys()]).toEqual(files);
  expect(files[0]).toBe('faits.bin');
  expect(files.slice(1).every((file) => /^m\d+\.bin$/.test(file))).toBe(true);
});

test('small words beside others ask for no words', async () => {
  const { index } = await indexInMemory(CORPUS);
  const asked = async (typed: string) => {
    const letters = new Set<string>();
    await find(typed, {
      ...index,
      shards: (some) => {
        letters.add(some);
        return index.shards(some);
      },
    });
    return letters;
  };
  expect(await asked('le phare de la mer')).toEqual(await asked('phare mer'));
  expect(await asked('mer -le "de la"')).toEqual(new Set(['mer', 'l', 'd', 'la']));
  expect(await asked('de la')).not.toEqual(new Set());
});

test('words that are many are in several files, and found in each', async () => {
  const words = Array.from(
    { length: 3000 },
    (_, rank) => `mot${rank.toString(2).padStart(12, '0').replaceAll('0', 'a').replaceAll('1', 'e')}`,
  );
  const { index } = await indexInMemory([document('un', [words.join(' ')]), document('deux', ['Un mot.'])], 'br');
  expect(index.facts.shards.filter((letters) => letters.startsWith('mot')).length).toBeGreaterThan(1);
  for (const word of [words[0], words[1777], words[2999]]) expect((await find(word!, index)).hits).toHaveLength(1);
  expect(shardsFor('mot', index.facts.shards).length).toBe(shardsFor('mo', index.facts.shards).length);
});

test('an alphabet without a stemmer, and a language without a dictionary, are searched by their words', async () => {
  const { index } = await indexInMemory([document('mir', ['Мир, 東京, مدينة'])], 'ru');
  for (const typed of ['мир', '東京', 'مدينة']) expect((await find(typed, index)).hits, typed).toHaveLength(1);
});

test('words of blocks that follow each other are no phrase', async () => {
  const { index } = await indexInMemory([document('un', ['Un grand', 'phare.'])]);
  expect((await find('"grand phare"', index)).hits).toEqual([]);
});

test('what is said behind a document finds it, and is not shown', async () => {
  const { index } = await indexInMemory(CORPUS);
  const [hit] = (await find('reliure', index)).hits;
  expect(idOf(CORPUS[hit!.document]!)).toBe('jardin');
  expect(JSON.stringify(await index.text(hit!.document))).not.toMatch(/reliure/);
});

test('the vocabulary is read as it was written, without numbers nor short words', () => {
  const held = new Map(['été', 'éternel', 'a', '1998', 'phare', 'phares'].map((word) => [word, [0, 1, 3]]));
  expect(wordsOfVocabulary(vocabularyOf(held))).toEqual(['phare', 'phares', 'éternel', 'été']);
});
