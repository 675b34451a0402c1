import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sortOf } from '../../src/import/recognise.ts';
import { mailOf } from './mail/mails.ts';
import { exportOf } from './wordpress/exports.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file is known by what it holds, whatever it is called', () => {
  test.each([
    ['archive', zipSync({ 'a.txt': bytes('a') })],
    ['mail', mailOf({ Subject: 'x' }, 'Bonjour')],
    ['mailbox', bytes('From - Tue Mar  3 10:12:00 2026\nSubject: x\n\nBonjour')],
    ['wordpress', bytes(exportOf())],
    ['page', bytes('\uFEFF<!DOCTYPE html><html><body>x')],
    ['page', bytes('<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">')],
    ['page', bytes('<meta charset="utf-8"><p>Un paragraphe copié.</p>')],
    ['form', bytes('"Horodateur","Nom","Qui ?"\n"x","y","z"\n')],
    ['pdf', bytes('%PDF-1.7')],
    ['old-office', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['rich-text', bytes('{\\rtf1\\ansi')],
    ['picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['picture', bytes('RIFF....WEBPVP8 ')],
    ['picture', bytes('\0\0\0\u0018ftypheic')],
    ['film', bytes('\0\0\0\u0018ftypmp42')],
    ['unknown', new Uint8Array([0, 1, 2, 3])],
    ['text', bytes('Bonjour, Paul, Marie, Zoé, et les autres,\nil pleuvait.')],
    ['text', new Uint8Array(Buffer.from('\uFEFFÉté', 'utf16le'))],
  ])('%s', (sort, own) => {
    expect(sortOf({ name: 'envoi.docx', bytes: own })).toBe(sort);
  });
});

test.each([
  ['récit.md', 'markdown'],
  ['réponses.csv', 'form'],
  ['récit.txt', 'text'],
  ['page.html', 'page'],
])('where it holds words only, %s is %s', (name, sort) => {
  expect(sortOf({ name, bytes: bytes('Nom;Qui ?\nMarie;Moi\n') })).toBe(sort);
});

test.each([
  ['# Le chien\n\nIl dormait.', 'markdown'],
  ['#chien\n\nIl dormait.', 'text'],
  ['# Le chien\nIl dormait.', 'text'],
  ['Il dormait.\n\n# Le chien', 'text'],
])('a text that begins with a title of Markdown is Markdown: %s', (source, sort) => {
  expect(sortOf({ name: 'a.txt', bytes: bytes(source) })).toBe(sort);
});

test('Markdown that begins with a tag is Markdown, where a paragraph of it has none', () => {
  const tagged = '<h1>Le grenier</h1>\n\nUn mot.\n';
  expect(sortOf({ name: 'a.md', bytes: bytes(tagged) })).toBe('markdown');
  expect(sortOf({ name: 'a.txt', bytes: bytes(tagged) })).toBe('page');
  expect(sortOf({ name: 'a.md', bytes: bytes('<p>Un mot.</p>\n\n<p>Deux.</p>') })).toBe('page');
});

test.each([
  ['Mon texte.gdoc', '{"url":"https://docs.google.com/open?id=1","email":"m@exemple.fr"}', 'shortcut'],
  ['Mon texte.url', '[InternetShortcut]\nURL=https://exemple.fr', 'shortcut'],
  ['contact.vcf', 'BEGIN:VCARD\nTEL:0612345678\nEND:VCARD', 'card'],
  ['ghost.json', '{"db":[]}', 'data'],
  ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><title>Logo</title></svg>', 'data'],
  ['logo', '<!-- dessin -->\n<svg><text>Un mot</text></svg>', 'data'],
  ['code.js', 'const a = 1;', 'data'],
  ['page.css', 'p { color: red }', 'data'],
  ['serveur.log', '2026-03-04 12:00 GET /', 'data'],
  ['film.srt', '1\n00:00:01,000 --> 00:00:02,000\nBonjour.', 'data'],
  ['film.txt', '1\r\n00:00:01,000 --> 00:00:02,000\r\nBonjour.', 'data'],
  ['journal.txt', '1\n00:00 : je dors.', 'text'],
  ['M. Dupont', 'Il pleuvait.', 'text'],
  ['blogger.xml', '<?xml version="1.0"?><feed><email>a@exemple.fr</email></feed>', 'data'],
  ['page.xhtml', '<?xml version="1.0"?><!-- x --><html><p>Un mot.</p></html>', 'page'],
  ['vide.docx', 'PK', 'unknown'],
  ['récit.txt', '{ Un mot entre accolades }', 'text'],
  ['récit.txt', '[Une note] Il pleuvait.', 'text'],
])('%s, which is no text of its own, is told apart', (name, words, sort) => {
  expect(sortOf({ name, bytes: bytes(words) })).toBe(sort);
});
