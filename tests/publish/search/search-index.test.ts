// The index of a small library, made by Pagefind itself.
import { gunzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/publish/search/documents.ts';
import { type IndexFile, searchIndex } from '../../../src/publish/search/search-index.ts';

const document = (more: Partial<SearchDocument> = {}): SearchDocument => ({
  path: '/recits/un-cafe/',
  title: 'Un café',
  facts: { author: 'Ana Élie', kind: 'Rencontres' },
  text: ['Un café', 'L’harmonie joue.', 'Tout cœur'],
  unseen: ['L’Haÿ', '#Cœur'],
  filters: {},
  ...more,
});

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

function fragmentsOf(files: readonly IndexFile[]): Fragment[] {
  return files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => JSON.parse(strFromU8(gunzipSync(content)).replace(/^pagefind_dcd/, '')));
}

test('a document is kept in the spelling of those who search, each block as a sentence', async () => {
  const [fragment] = fragmentsOf(await searchIndex([document()], 'fr-FR'));
  expect(fragment).toMatchObject({
    url: '/recits/un-cafe/',
    content: "Un café. L'harmonie joue. Tout co\u2060eur.",
    meta: { title: 'Un café', author: 'Ana Élie', kind: 'Rencontres', unseen: "L'Haÿ, #Co\u2060eur" },
  });
});

test.each([
  ['en-GB', 'en'],
  ['fr-CA', 'fr'],
])('a site in %s is indexed in %s, and what reads the index comes with it', async (lang, language) => {
  const files = await searchIndex([document(), document({ path: '/recits/deux/' })], lang);
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  expect(Object.keys(JSON.parse(strFromU8(entry?.content ?? new Uint8Array())).languages)).toEqual([language]);
  const scripts = files.filter(({ type }) => type.startsWith('text/javascript')).map(({ path }) => path);
  expect(scripts.sort()).toEqual(['pagefind-worker.js', 'pagefind.js']);
});

test('the same documents give the same bytes', async () => {
  const documents = Array.from({ length: 40 }, (_, index) =>
    document({ path: `/recits/r-${index}/`, text: [`Récit ${index}`, 'Un même texte.'] }),
  );
  expect(await searchIndex(documents, 'fr-FR')).toEqual(await searchIndex(documents, 'fr-FR'));
});
