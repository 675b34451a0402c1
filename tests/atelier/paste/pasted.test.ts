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

const lossesOf = async (html: string, text = '') =>
  (await pasted({ html, text }))?.losses.map(({ kind, words }) => `${kind}: ${words}`);
const table = (cell: string) =>
  `<p>Avant.</p><table><tr><th>A</th><th>B</th></tr><tr><td>a</td><td>${cell}</td></tr></table><p>Après.</p>`;
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test.each([
  ['two lines', 'b<br>c', 'A B a b c'],
  ['two paragraphs', '<p>b</p><p>c</p>', 'A B a b c'],
  ['a list', '<ul><li>b</li></ul>', 'A B a b'],
  ['a table', '<table><tr><td>b</td><td>c</td></tr></table>', 'A B a b c'],
  ['a picture', `<img src="${DOT}" alt="Un banc">`, 'A B a'],
])('what a cell cannot hold is told: %s', async (_, cell, words) => {
  expect(await lossesOf(table(cell))).toEqual([`table: ${words}`]);
});

test.each([
  ['cells that span others', table('b').replace('<th>A', '<th colspan="2">A'), ['table: A B a b']],
  ['a cell that ends with a line break', table('b<br>'), []],
  ['one of plain words', table('<b>b</b> c'), []],
])('a table: %s', async (_, html, expected) => {
  expect(await lossesOf(html)).toEqual(expected);
});

test.each([
  ['set bold, kept as such', '𝗨𝗻 𝗺𝗼𝘁 et un autre, 𝘀𝗲𝘂𝗹.', ['letters: 𝗨𝗻 𝗺𝗼𝘁', 'letters: 𝘀𝗲𝘂𝗹.']],
  ['of another alphabet', 'Ⓐⓑ puis 𝕒𝕓𝕔', ['letters: Ⓐⓑ', 'letters: 𝕒𝕓𝕔']],
  ['struck', 'Un b̶a̶r̶r̶é̶ mot', ['letters: b̶a̶r̶r̶é̶']],
  ['which are none', 'Un é, 🅰️ et ½', []],
])('letters of fancy are told as they stood: %s', async (_, words, expected) => {
  expect(await lossesOf(`<p>${words}</p>`)).toEqual(expected);
  expect(await lossesOf('', words)).toEqual(expected);
});

test('nothing but spaces is nothing', async () => {
  expect(await pasted({ text: ' \n ' })).toBeUndefined();
});

test('a script is no word', async () => {
  const made = await pasted({ html: '<p>Un mot</p><script>alert(1)</script>', text: '' });
  expect(made?.document.textContent).toBe('Un mot');
  expect(made?.document.type).toBe(schema.nodes.doc);
});
