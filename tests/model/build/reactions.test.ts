// Which reactions readers see on a day, and where.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../src/model/build/build-library.ts';
import { forOutput } from '../../../src/model/for-output.ts';
import { toPlainText } from '../../../src/model/prose/plain-text.ts';
import { reactionsTo } from '../../../src/model/reaction.ts';
import { toChecked } from '../../../src/read/checked.ts';
import { readContent } from '../../../src/read/folder.ts';
import { SMALL, smallContent, storyText } from '../../content-folder.ts';

const SITE = await readFile(join(SMALL, 'site.yaml'), 'utf8');
const BOOKS = '{ ref: c-2026-100, date: 2026-01-10, outputs: [pdf, epub] }';
const sheet = (changes: Record<string, string> = {}) =>
  Object.entries({
    signature: 'Jeanne',
    date: '2026-06-12',
    text: 'Merci.',
    consent: '{ ref: r-2026-001, date: 2026-06-12, outputs: [web] }',
    status: 'published',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');

async function whole(files: Record<string, string | undefined>, today = '2026-07-01') {
  return buildLibrary(toChecked(await readContent(await smallContent({ reactions: undefined, ...files }))), today);
}

async function shown(files: Record<string, string | undefined>, today?: string): Promise<string[]> {
  return forOutput(await whole(files, today), 'web').reactions.map(({ story, id }) => `${story}/${id}`);
}

const ONE = { 'reactions/un-cafe/une.yaml': sheet() };

describe('a reaction is read', () => {
  test('where it is published, to a story that is', async () => expect(await shown(ONE)).toEqual(['un-cafe/une']));

  test.each([
    ['it is a draft', { 'reactions/un-cafe/une.yaml': sheet({ status: 'draft' }) }],
    [
      'it was withdrawn',
      { 'reactions/un-cafe/une.yaml': sheet({ status: 'withdrawn', withdrawn: '{ date: 2026-06-20 }' }) },
    ],
    [
      'its consent has ended',
      {
        'reactions/un-cafe/une.yaml': sheet({
          consent: '{ ref: r-1-a, date: 2026-06-12, outputs: [web], until: 2026-06-30 }',
        }),
      },
    ],
    [
      'its consent is for books',
      { 'reactions/un-cafe/une.yaml': sheet({ consent: '{ ref: r-1-a, date: 2026-06-12, outputs: [epub] }' }) },
    ],
    ['its story is a draft', { 'reactions/brouillon/une.yaml': sheet() }],
    ['its story was withdrawn', { 'reactions/retiree/une.yaml': sheet() }],
    [
      'its story is for books',
      { 'stories/papier/story.mdx': storyText('Un.', { consent: BOOKS }), 'reactions/papier/une.yaml': sheet() },
    ],
    [
      'its story waits for its day',
      {
        'stories/demain/story.mdx': storyText('Un.', { embargo: '2026-07-02' }),
        'reactions/demain/une.yaml': sheet(),
      },
    ],
    [
      'its story is closed to them',
      {
        'stories/ferme/story.mdx': storyText('Un.', { reactions: 'closed' }),
        'reactions/ferme/une.yaml': sheet(),
      },
    ],
  ])('not where %s', async (_, files) => expect(await shown(files)).toEqual([]));

  test('on the last day of its consent, and not on the next', async () => {
    const consent = '{ ref: r-1-a, date: 2026-06-12, outputs: [web], until: 2026-06-30 }';
    const files = { 'reactions/un-cafe/une.yaml': sheet({ consent }) };
    expect([await shown(files, '2026-06-30'), await shown(files, '2026-07-01')]).toEqual([['un-cafe/une'], []]);
  });
});

test('a site that is closed to reactions shows none, but for the stories that say otherwise', async () => {
  const files = {
    'site.yaml': `${SITE}reactions: closed\n`,
    'stories/ouvert/story.mdx': storyText('Un.', { reactions: 'open' }),
    'reactions/ouvert/une.yaml': sheet(),
    ...ONE,
  };
  expect(await shown(files)).toEqual(['ouvert/une']);
  const { stories } = await whole(files);
  expect([stories.get('ouvert')?.takesReactions, stories.get('un-cafe')?.takesReactions]).toEqual([true, false]);
});

test('it is set in the language of its story; its signature leads to nobody', async () => {
  const library = await whole({
    'reactions/un-cafe/une.yaml': sheet({ signature: "Paul Le Goff, de l'Ouest", text: '"L\'été, \\"déjà\\" !"' }),
  });
  const [reaction] = library.reactions;
  expect(reaction?.name).toBe('Paul Le Goff, de l’Ouest');
  expect(reaction && toPlainText(reaction.text)).toBe('L’été, «\u202fdéjà\u202f»\u202f!');
  expect(reaction && Object.keys(reaction).sort()).toEqual(
    ['date', 'id', 'lang', 'name', 'outputs', 'story', 'text'].sort(),
  );
});

test('a page lists them as they were written, a feed from the last', async () => {
  const library = await whole({
    'reactions/un-cafe/bbb.yaml': sheet({ date: '2026-06-14' }),
    'reactions/un-cafe/aaa.yaml': sheet({ date: '2026-06-14' }),
    'reactions/signes/zzz.yaml': sheet({ date: '2026-06-13' }),
    'reactions/un-cafe/ccc.yaml': sheet({ date: '2026-06-12' }),
  });
  expect(library.reactions.map(({ id }) => id)).toEqual(['bbb', 'aaa', 'zzz', 'ccc']);
  expect(reactionsTo('un-cafe', library.reactions).map(({ id }) => id)).toEqual(['ccc', 'aaa', 'bbb']);
});
