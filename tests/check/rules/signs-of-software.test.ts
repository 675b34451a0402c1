// Signs of forums, wikis and other Markdowns: each is told once where it would be printed, and nothing else is.
import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, mended, problemsIn } from './said.ts';

test('what only another program reads is told', () =>
  expectSaid([
    ['> [!NOTE]\n> Une remarque.', ['13:3 left-sign [!NOTE]']],
    [':::note\nUne remarque.\n:::', ['13:1 left-sign :::note']],
    ['[TOC]\n\nUn texte.', ['13:1 left-sign [TOC]']],
    ['Un [b]mot[/b] et [i]un autre[/i].', ['13:10 left-sign [/b]', '13:29 left-sign [/i]']],
    ['Une idée.^[La note.]', ['13:10 left-sign ^[La note.]']],
    ['Un appel [^a b] ici.', ['13:10 left-sign [^a b]']],
    ['Du ~~ vieux ~~ texte.', ['13:4 left-sign ~~', '13:13 left-sign ~~']],
    ['Un ++mot++ inséré.', ['13:4 left-sign ++mot++']],
    ['Un `code sans fin.', ['13:4 left-sign `']],
    ['L`amitié d’un jour.', ['13:2 left-sign `']],
    ['Il a dit *oui et puis rien.', ['13:10 left-sign *']],
    [{ title: '"L`amitié"', body: 'Un.' }, ['2:10 left-sign `']],
  ]));

test('the same signs, where people mean them, are left alone', () =>
  expectSaid([
    ['Du C++ et ++i, a ~ b, ~/photos, 20~30 et `++x++`, `~~`, `[/b]`.', []],
    ['Il dit [sic] puis [b] et [i], vers [Dupont 2012].', []],
    ['*Prix hors taxes.\n\n12 €* par mois.', []],
    ['Un ~~barré~~, un *penché*, un \\* et un \\`.', []],
    ['Rendez-vous 12:::30 ^^', []],
    ['```\n:::note\n[TOC]\n```', []],
  ]));

test('a backtick between letters becomes the apostrophe that was meant', async () => {
  expect(await mended('L`amitié.\n\nQu`il vienne.')).toBe('L’amitié.\n\nQu’il vienne.');
});

test('signs alone on their line are told, and become a break where they can be nothing else', async () => {
  await expectSaid([
    ['Un texte.\n\n=\n\nUn autre.', ['15:1 left-sign =']],
    ['Un texte.\n\n=====\n\nUn autre.', ['15:1 left-sign =====']],
    ['Un texte.\n\n--\n\nUn autre.', ['15:1 left-sign --']],
    ['Un texte.\n++\nUn autre.', ['14:1 left-sign ++']],
    ['> Un texte.\n>\n> __', ['15:3 left-sign __']],
    ['Un texte.\n\n\\=\n\n\\==\n\n---\n\n* * *\n\nUn = deux, a -- b', []],
    ['| A | B |\n| --- | --- |\n| = | -- |\n\n```\n=\n```', []],
  ]);
  expect(await mended('Un.\n\n=====\n\nDeux.\n\n+++')).toBe('Un.\n\n---\n\nDeux.\n\n---');
  expect(await mended('Un.\n\n==\n\nDeux.\n\n=')).toBe('Un.\n\n==\n\nDeux.\n\n=');
});

test.each(['Une phrase.\n=', 'Un mot\n===', '> Un mot\n> ='])(
  'a line of « = » says how it is printed: « %s »',
  async (body) => {
    const [told] = await problemsIn({ 'stories/essai/story.mdx': storyText(body) });
    expect([told?.rule, told?.remedy]).toEqual(['heading', expect.stringContaining('une barre oblique inverse (\\)')]);
  },
);
