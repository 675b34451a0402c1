// What nobody writes to be read: refused with a sentence, or left out and told, in bounded time.
import { expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { ImportRefused } from '../../../src/import/import-refused.ts';
import { withPictures } from '../../../src/import/page-pictures.ts';
import { received } from '../received.ts';

const sent = (html: string | Uint8Array) => ({
  name: 'texte.html',
  bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html,
});

test.each<[string, string | Uint8Array, string]>([
  ['a hundred megabytes', new Uint8Array(100_000_000).fill(0x61), 'heavy'],
  ['ten megabytes of markup', '<p>a</p>'.repeat(1_300_000), 'heavy'],
  ['one tag of a megabyte', `<p ${'a='.repeat(500_000)}>a</p>`, 'heavy'],
  ['elements a hundred thousand deep', `${'<div>'.repeat(100_000)}a`, 'nested'],
  ['marks a hundred thousand deep', `${'<b>'.repeat(100_000)}a`, 'nested'],
  ['lists a hundred thousand deep', `${'<ul><li>'.repeat(100_000)}a`, 'nested'],
  ['elements that close themselves, a hundred thousand', `${'<div/>'.repeat(100_000)}a`, 'nested'],
  ['a text longer than any story', `<p>${'mot '.repeat(100_001)}</p>`, 'long'],
  ['a text longer than any story, in many pieces', `<p>${'mot suivant</p><p>'.repeat(36_400)}</p>`, 'long'],
  ['entities of XML', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>&b;</p>', 'entities'],
  ['no word', '<p><br></p><script>alert(1)</script>', 'empty'],
  ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), 'unreadable'],
])('%s: refused, with a sentence', async (_, html, reason) => {
  const refusal = (await importHtml(sent(html)).catch((error: unknown) => error)) as ImportRefused;
  expect(refusal).toBeInstanceOf(ImportRefused);
  expect(refusal.reason).toBe(reason);
  expect(String(refusal.stack)).not.toMatch(/\n\s+at /);
});

test('a text of 400,000 characters is still received', async () => {
  const [arrival] = await importHtml(sent(`<p>${'mot '.repeat(99_990)}</p>`));
  expect(arrival?.words.match(/mot/g)).toHaveLength(99_990);
});

test('a hundred thousand blocks without a word are nothing', async () => {
  const [arrival] = await importHtml(sent(`<p>Un mot.</p>${'<option>'.repeat(100_000)}`));
  expect(arrival?.body.children).toHaveLength(1);
});

test.each([
  ['elements', '<div>'],
  ['elements that close themselves', '<div/>'],
])('a page of %s a hundred thousand deep is left to what refuses it', (_, tag) => {
  const page = sent(`${tag.repeat(100_000)}<img src="a.png">`);
  expect(withPictures(page, () => undefined)).toBe(page);
});

test('code, frames, forms, films and hidden words are told, and never kept', async () => {
  const { text, losses } = await received(
    importHtml,
    'texte.html',
    `<p onclick="alert(1)">Un mot.</p><script src="https://exemple.fr/x.js"></script><style>p{color:red}</style>
<iframe src="https://exemple.fr/film"></iframe><object data="x.swf"></object><form><label>Votre nom</label><input name="a"><button>Envoyer</button></form>
<video src="https://exemple.fr/v.mp4"></video><p style="display:none">Caché</p><svg><script>alert(2)</script><text>Dessin</text></svg>
<p><a href="javascript:alert(3)">un</a> <a href="data:text/html,x">deux</a> <a href="file:///etc/passwd">trois</a> <a href="https://moi:secret@exemple.fr">quatre</a></p>
<p>{prenom} import x &lt;b&gt;gras&lt;/b&gt; \${y}</p><img src="https://exemple.fr/a.jpg" alt="Un banc"><math><mi>x</mi></math>`,
  );
  expect(text).toBe('Un mot.\n\nun deux trois quatre\n\n\\{prenom\\} import x \\<b>gras\\</b> $\\{y\\}\n');
  expect(losses).toEqual([
    'embed: https://exemple.fr/film',
    'embed: ',
    'control: Votre nom Envoyer',
    'embed: https://exemple.fr/v.mp4',
    'hidden: Caché',
    'embed: Dessin',
    'formula: x',
    'code: ',
    'link: javascript:alert(3)',
    'link: data:text/html,x',
    'link: file:///etc/passwd',
    'link: https://moi:secret@exemple.fr',
    'picture: Un banc https://exemple.fr/a.jpg',
  ]);
});

test('quotations and lists deeper than a text may are set at the last depth that is printed', async () => {
  const { text, losses } = await received(
    importHtml,
    'texte.html',
    `${'<blockquote>'.repeat(30)}<p>Au fond.</p>${'</blockquote>'.repeat(30)}`,
  );
  expect(text).toContain('Au fond.');
  expect(losses).toEqual(['depth: Au fond.']);
});

test.each(['type="constructor"', 'style="list-style-type: constructor"', 'style="list-style: toString"'])(
  'a list of a look that every object has: %s',
  async (look) => {
    const [arrival] = await importHtml(sent(`<ol ${look}><li>Un.</li><li>Deux.</li></ol>`));
    expect(arrival?.losses.map(({ words }) => words)).toEqual([]);
  },
);
