// The prose of the editors' pages is read as that of stories: nothing of it is lost or changed without a word.
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/check/fix.ts';
import { NOT_OF_PAGES } from '../../../src/check/page-prose.ts';
import { RULES } from '../../../src/check/rules/index.ts';
import { codeLines } from '../../../src/content-layer/page-text.ts';
import { inShort, problemsIn } from './said.ts';

/** What is said of pages, each by its text under a right front matter; the body starts on line 6. */
async function saidOf(bodies: readonly string[], head = 'title: Un essai\ndescription: Une page à l’essai.') {
  const file = (index: number) => `pages/essai-${index}.mdx`;
  const problems = await problemsIn(
    Object.fromEntries(bodies.map((body, index) => [file(index), `---\n${head}\n---\n\n${body}\n`])),
  );
  return bodies.map((_, index) => problems.filter((problem) => problem.file === file(index)).map(inShort));
}

const WRONG: [body: string, ...said: string[]][] = [
  ['%% secret %%', '6:1 private-comment %% secret %%'],
  ['Un mot. /* à revoir */', '6:9 private-comment /* à revoir */'],
  ['[//]: # (secret)\n\nUn texte.', '6:1 private-comment [//]: # (secret)'],
  ['[comment]: <> (secret)\n\nUn texte.', '6:1 private-comment [comment]: <> (secret)'],
  ['**Gras **collé.', '6:1 left-sign **Gras **'],
  ['Un **gras **collé.', '6:4 left-sign **gras **'],
  ['Des cartons de 30*40*50 cm.', '6:18 eaten-star *40*'],
  ['2016. Un\n1998. Deux', '7:1 list-number 1998. Deux'],
  ['2016\\. Un an.\n\n3. Trois\n1. Un', '9:1 list-number 1. Un'],
  ['— Bonjour\n— Salut', '6:1 joined-lines — Bonjour'],
  ['Une phrase.\n---\n\nLa suite.', '6:1 heading Une phrase.'],
  ['[[Lien]]', '6:1 left-sign [[Lien]]'],
  ['Un ==mot== ici.', '6:4 left-sign ==mot=='],
  ['Un texte.\n\n[1]: https://exemple.fr', '8:1 uncalled-link [1]: https://exemple.fr'],
  ['# Mon titre', '6:1 heading # Mon titre'],
  ['##Titre collé', '6:1 left-sign ##'],
  ['Une note[^1].', '6:9 footnote [^1]'],
  ['Un texte.\n\n[^1]: Une note.', '8:1 unused-note [^1]: Une note.'],
  ['| A | B |\n|---|---|\n| 1 | 2 |\nSuite', '9:1 taken-line Suite'],
  ['- un\n- deux\nSuite.', '8:1 taken-line Suite.'],
  ['Paul\n---', '6:1 heading Paul'],
  ['[Paul]: Bonjour', '6:1 link [Paul]: Bonjour'],
  ['[le site](www.exemple.fr)', '6:1 link [le site](www.exemple.fr)'],
  ['[ ](https://exemple.fr)', '6:1 link [ ](https://exemple.fr)'],
  [
    '<div class="encadre">\n\nUn **gras **collé et ==ceci==.\n\n</div>',
    '8:4 left-sign **gras **',
    '8:22 left-sign ==ceci==',
  ],
  ['Entre 20~30 et 40~50.', '6:9 eaten-sign ~30 et 40~'],
  ['[url](javascript:alert(1))', '6:1 link [url](javascript:alert(1))'],
  [':::note\nUn\n:::', '6:1 left-sign :::note'],
];

test('words that a page would lose or change are told', async () => {
  const said = await saidOf(WRONG.map(([body]) => body));
  expect(WRONG.map(([body], index) => [body, ...(said[index] ?? [])])).toEqual(WRONG);
});

const RIGHT = [
  '12 rue des Lilas<br />\n35000 Rennes<br />\nFrance',
  '<address>\n12 rue des Lilas\n35000 Rennes\n</address>',
  '<pre>\n**un **\n</pre>',
  '<p>Un <b>gras</b> et <i>un mot</i>.</p>',
  '{/* %% rien %% */}\n\nUn mot {"**gras **collé"} ici.',
  'export const an = 2026\n\nexport function Boite({ children }) {\n  return children\n}\n\n<Boite>\n\n— Bonjour\n— Salut\n\n</Boite>',
  'Un texte[^1].\n\n<div>\n\nVoir [un].\n\n</div>\n\n[^1]: Une note.\n\n[un]: https://exemple.fr',
  '<Fragment>Voir [un] et ceci[^1].</Fragment>\n\n[^1]: Une note.\n\n[un]: https://exemple.fr',
  '[Appeler](tel:+33123456789), [la charte](./charte.pdf "La charte").',
  '![Une tasse](/tasse.png)',
  'Voir [ici](#ici) et [là](#le-café).\n\n<div id="ici" />\n\n## Le café\n\nUn texte.',
  '<details>\n<summary>Plus</summary>\n\nLe reste.\n\n</details>',
  'Un `**code **` et `a*b*c`.\n\n```\n%% code %%\n```',
];

test('what code, components and attributes say is left alone', async () => {
  const said = await saidOf(RIGHT);
  expect(RIGHT.map((body, index) => [body, said[index]])).toEqual(RIGHT.map((body) => [body, []]));
});

test('the title and the description of a page are read as well', async () => {
  const heads = ['title: Un **essai**\ndescription: Une page.', 'title: Un essai\ndescription: Une page # à revoir.'];
  const said = await Promise.all(heads.map(async (head) => (await saidOf(['Un texte.'], head)).flat()));
  expect(said).toEqual([['2:11 left-sign **essai**'], ['3:14 cut-value Une page # à revoir.']]);
});

test('each rule that says nothing of pages exists, and says why', () => {
  const ids = RULES.map(({ id }) => id);
  for (const [id, reason] of NOT_OF_PAGES) {
    expect(ids).toContain(id);
    expect(reason).not.toBe('');
  }
});

test('replies of a page become lines, since a page knows no <Dialogue>', async () => {
  const page = '---\ntitle: Un essai\ndescription: Une page.\n---\n\n— Bonjour\n— Salut\n';
  const [told] = await problemsIn({ 'pages/essai.mdx': page });
  expect(told?.remedy).not.toContain('Dialogue');
  expect(applyEdits(page, told?.fix ? [told.fix] : [])).toBe(page.replace('Bonjour', 'Bonjour\\'));
});

test('an object between braces is told: a page would print its kind', async () => {
  const said = await saidOf(['{ {a: 1} }', 'Un {{ a: 1 }} mot.', '{{ a: 1 }.a} {[1, 2]} {"mot"}']);
  expect(said).toEqual([['6:1 page { {a: 1} }'], ['6:4 page {{ a: 1 }} mot.'], []]);
});

test('the lines of a page that hold code are known, where running it fails', () => {
  const body = 'Un {1}.\n\n{/* rien */}\n\n<Contact />\n\n<b>mot</b>\n\n{(() => {\n  throw 1\n})()}\n';
  expect(codeLines(`---\ntitle: Un\n---\n\n${body}`, body)).toEqual([5, 9, 13]);
});
