// Signs of forums, wikis and other Markdowns: each is told once where it would be printed, and nothing else is.
import { expect, test } from 'vitest';
import { expectSaid, mended } from './said.ts';

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
