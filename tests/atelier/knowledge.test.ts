// What the writing page knows of its site is what its readers know.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knowledgeOf, siteFiles } from '../../src/atelier/knowledge.ts';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { forOutput } from '../../src/model/for-output.ts';
import { toChecked } from '../../src/read/checked.ts';
import { contentOf } from '../../src/read/content.ts';
import { satteri } from '../../src/read/satteri.ts';
import { SMALL } from '../content-folder.ts';
import { anthologyIn, TODAY } from './story-draft.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

test('nobody and nothing that is kept back from readers is in it', async () => {
  const { content, library } = await anthologyIn(SMALL, join(FIXTURES, 'kept-back'));
  const known = JSON.stringify(knowledgeOf(content, forOutput(library, 'web')));
  expect(known).toContain('Camille');
  for (const words of ['Ottilie', 'ottilie', 'Vandremer', 'Philémon', 'philemon', 'lichen', 'c-2026', 'Trébeurden'])
    expect(known, words).not.toContain(words);
});

test.each(['small', 'warm', 'cool'])(
  'the %s site is known by its name, its colours, its faces and its mark',
  async (name) => {
    const anthology = await anthologyIn(SMALL, ...(name === 'small' ? [] : [join(FIXTURES, name)]));
    const { site } = forOutput(anthology.library, 'web');
    const files = siteFiles(knowledgeOf(anthology.content, forOutput(anthology.library, 'web')));
    const known = buildLibrary(toChecked(await contentOf(files, { parser: satteri, isThere: () => true })), TODAY);
    expect(known.site.identity).toEqual(site.identity);
    expect(known.site).toMatchObject({ name: site.name, url: site.url, lang: site.lang, licence: site.licence });
  },
);
