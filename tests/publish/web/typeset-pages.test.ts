import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { typesetPages } from '../../../src/publish/web/typeset-pages.ts';

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
