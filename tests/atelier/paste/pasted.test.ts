// What is pasted into the writing page, as clipboards hold it.
import { expect, test } from 'vitest';
import { schema } from '../../../src/atelier/document/schema.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import { pasted } from '../../../src/atelier/paste/pasted.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { CLIPBOARDS } from './clipboards.ts';

const typesOf = async (html: string, text = '') =>
  (await pasted({ html, text }))?.document.children.map(({ type }) => type.name);

test.each(CLIPBOARDS)('from $from: the same words, the same lists, and what was lost', async (clipboard) => {
  const { html, text, written, hashtags = [], losses } = clipboard;
  const made = await pasted({ text, ...(html !== undefined && { html }) });
  expect(writeDialect(toTree(made!.document)).trim()).toBe(written);
  expect(made?.hashtags).toEqual(hashtags);
  if (losses) expect(made?.losses.map(({ kind, words }) => `${kind}: ${words}`)).toEqual(losses);
});

test('words of a page: bold, links and lists are kept, colours are told', async () => {
  const html =
    '<p style="color:red">Un <b>mot</b> et <a href="https://exemple.fr">un lien</a>.</p><ul><li>un</li><li>deux</li></ul>';
  const made = await pasted({ html, text: '' });
  expect(made?.document.children.map(({ type }) => type.name)).toEqual(['paragraph', 'list']);
  expect(made?.document.textContent).toBe('Un mot et un lien.undeux');
  made?.document.check();
});

test.each([
  ['a post of a network', '', 'Trois choses apprises :\n\n👉 écouter\n👉 relancer\n\n#emploi', ['paragraph', 'list']],
  ['plain words', '', 'Un.\n\nDeux.', ['paragraph', 'paragraph']],
  ['a clipboard whose page holds no word', '<p></p>', 'Des mots.', ['paragraph']],
])('%s', async (_, html, text, types) => {
  expect((await typesOf(html, text))?.slice(0, types.length)).toEqual(types);
});

test('nothing but spaces is nothing', async () => {
  expect(await pasted({ text: ' \n ' })).toBeUndefined();
});

test('a script is no word', async () => {
  const made = await pasted({ html: '<p>Un mot</p><script>alert(1)</script>', text: '' });
  expect(made?.document.textContent).toBe('Un mot');
  expect(made?.document.type).toBe(schema.nodes.doc);
});
