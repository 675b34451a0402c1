import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { raisePages, typesetPages } from '../../../../src/publish/web/prose/typeset-pages.ts';

async function set(source: string, lang = 'fr-FR'): Promise<string> {
  const { code } = await mdxToJs(source, { mdastPlugins: [typesetPages(lang)], features: { smartPunctuation: false } });
  // The code that comes out writes this space by its number.
  return code.replaceAll('\\xA0', '\u00a0');
}

test.each([
  ['Pourquoi inventer ? Parce que.', 'Pourquoi inventer\u202f? Parce que.'],
  ['**Un portrait** : un entretien.', '\u00a0: un entretien.'],
  ["## Changer d'avis ; ou non", 'Changer d’avis\u202f; ou non'],
  ['- Dites « oui » !', 'Dites «\u202foui\u202f»\u202f!'],
])('« %s » is set as a story is, across its markup', async (source, words) => {
  expect(await set(source)).toContain(words);
});

test('code, expressions and another language stay as they are', async () => {
  expect(await set('Écrivez `a ? b : c`, {"x ?"}.')).toContain('a ? b : c');
  expect(await set('Écrivez `a ? b : c`, {"x ?"}.')).toContain('"x ?"');
  expect(await set('Was nun ?', 'de')).toContain('Was nun ?');
});

test('an element that holds nothing keeps the space before it', async () => {
  for (const element of ['<Contact />', '<br />', '{1}', '`x`'])
    expect(await set(`Écrivez à ${element}.`), element).toContain('"Écrivez à ",');
});

test('ordinals and centuries are marked up, but in code and in what is already raised', async () => {
  const source = 'Le 1er tome, **au XXIe siècle**, `le 1er`, le 2<sup>e</sup>.';
  const { html } = await markdownToHtml(source, { hastPlugins: [raisePages('fr-FR')] });
  expect(html).toContain('Le 1<sup>er</sup> tome');
  expect(html).toContain('<strong>au <span class="small-capitals">XXI</span><sup>e</sup>');
  expect(html).toContain('<code>le 1er</code>, le 2<sup>e</sup>.');
  const { code } = await mdxToJs('Le 1er, <code>le 1er</code>.', { hastPlugins: [raisePages('fr-FR')] });
  expect(code.match(/le 1er/gi)).toHaveLength(1);
});
