// What a text becomes before Typst reads it.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block, Inline, Prose } from '../../../src/model/prose/prose.ts';
import { type ProsePlace, proseToNodes } from '../../../src/publish/pdf/prose-to-nodes.ts';
import { CASES, FOLDER, PLACE } from '../../golden/elements.ts';
import { paragraph, text } from '../../sample.ts';
import { prose } from './cast.ts';

const nodesOf = (text: Prose, changes: Partial<ProsePlace> = {}) => proseToNodes(text, { ...PLACE, ...changes });
const wordsOf = (...children: Inline[]) => nodesOf(prose(paragraph(...children)));

test('each node of a text has a function in the template', async () => {
  const folder = join(import.meta.dirname, '../../../src/publish/pdf');
  const sources = await Promise.all(['prose.typ', 'elements.typ'].map((file) => readFile(join(folder, file), 'utf8')));
  const known = new Set(sources.join('\n').match(/(?<=^ {2})\w+(?=: \(node, walk\))/gm));
  const corpus = CASES.map((name): unknown => JSON.parse(readFileSync(join(FOLDER, name, 'pdf.json'), 'utf8')));
  const everything = [...corpus, nodesOf({ blocks: nested(), notes: [{ number: 1, blocks: [paragraph('Note.')] }] })];
  expect(typesOf(everything).filter((type) => !known.has(type))).toEqual([]);
});

describe('links', () => {
  test('lead to a page of the book where it holds the text', () => {
    expect(wordsOf({ type: 'link', url: '/recits/paragraph/', children: [text('là')] })).toMatchObject([
      { children: [{ type: 'jump', label: 'text-2' }] },
    ]);
  });

  test('lead to the site for any other path', () => {
    expect(wordsOf({ type: 'link', url: '/personnes/x/', children: [text('là')] })).toMatchObject([
      { children: [{ type: 'link', to: 'https://florilege.example.org/personnes/x/' }] },
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '#absent',
    `https://a.fr/${'x'.repeat(3000)}`,
  ])('%s keeps its words only', (url) => {
    expect(wordsOf({ type: 'link', url, children: [text('mots')] })).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'mots' }] },
    ]);
  });
});

describe('headings', () => {
  const heading = (depth: 2 | 3 | 4, id: string): Block => ({ type: 'heading', depth, id, children: [text(id)] });

  test('never skip a level, even where the text does', () => {
    const nodes = nodesOf(prose(heading(4, 'un'), heading(4, 'deux'), heading(2, 'trois')));
    expect(nodes.map((node) => node.type === 'heading' && node.level)).toEqual([3, 4, 3]);
  });

  test('in an encadré stay out of the outline', () => {
    const nodes = nodesOf(prose({ type: 'Aside', title: 'A', children: [heading(2, 'un')] }));
    expect(nodes).toMatchObject([{ children: [{ type: 'subhead' }] }]);
  });
});

describe('a text that nests without end', () => {
  test('loses the containers beyond what Typst can call, and none of its words', () => {
    let block: Block = paragraph('fond');
    for (let depth = 0; depth < 60; depth++) block = { type: 'blockquote', children: [block] };
    const json = JSON.stringify(nodesOf(prose(block)));
    expect(json).toContain('fond');
    expect(json.split('blockquote').length - 1).toBe(7);
  });

  test('prints a note of a note of a note where it is called', () => {
    const call = (number: number): Inline => ({ type: 'noteReference', number, first: true });
    const notes = [1, 2, 3].map((number) => ({ number, blocks: [paragraph(`note ${number}`, call(number + 1))] }));
    const json = JSON.stringify(nodesOf({ blocks: [paragraph('mot', call(1))], notes }));
    expect(json.split('"type":"note"').length - 1).toBe(2);
    expect(json).toContain('note 3');
  });
});

describe('what writers type themselves', () => {
  test('a post-scriptum that begins with « P.-S. » is not marked twice', () => {
    const nodes = nodesOf(prose({ type: 'Postscript', named: true, children: [paragraph('P.-S. Venez.')] }));
    expect(nodes).toEqual([
      { type: 'Postscript', children: [{ type: 'paragraph', children: [text('P.-S. Venez.')] }] },
    ]);
  });

  test('ordinals stay whole in English', () => {
    expect(nodesOf(prose(paragraph('the 2e')), { lang: 'en' })).toEqual([
      { type: 'paragraph', children: [text('the 2e')] },
    ]);
  });

  test.each(['#2e', '12e3', '3ème', 'https://a.fr/2e'])('%s is no ordinal', (words) => {
    expect(wordsOf(text(words))).toEqual([{ type: 'paragraph', children: [text(words)] }]);
  });

  test.each([
    ['chez Béatrice, à Redon', ['Béatrice']],
    ['l’Écho du Couesnon', ['Couesnon']],
    ['à l’Olympia', ['Olympia']],
    ['Correctrice. Ensuite, rien', []],
  ])('the names of %j are not hyphenated', (words, names) => {
    const [block] = wordsOf(text(words));
    const children = block?.type === 'paragraph' ? block.children : [];
    expect(children.flatMap((node) => (node.type === 'name' ? node.value : []))).toEqual(names);
    expect(children.map((node) => ('value' in node ? node.value : '')).join('')).toBe(words);
  });
});

function nested(): Block[] {
  return [
    { type: 'blockquote', children: [{ type: 'heading', depth: 2, id: 'nested', children: [text('Titre')] }] },
    paragraph({ type: 'noteReference', number: 1, first: false }),
    paragraph({ type: 'link', url: '/recits/paragraph/', children: [text('là')] }),
  ];
}

function typesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(typesOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && typeof value.type === 'string' ? [value.type] : [];
  return [...own, ...Object.values(value).flatMap(typesOf)];
}

describe('words of an alphabet without italic', () => {
  const hebrew: Inline = {
    type: 'Foreign',
    lang: 'he',
    children: [text('שלום'), { type: 'emphasis', children: [text('!')] }],
  };

  test('run their own way, upright; what stresses them is their weight', () => {
    expect(wordsOf(hebrew)).toMatchObject([
      {
        children: [
          { type: 'foreign', lang: 'he', upright: true, rightToLeft: true, children: [{}, { type: 'strong' }] },
        ],
      },
    ]);
    const japanese = wordsOf({ type: 'Foreign', lang: 'ja', children: [text('東京')] });
    expect(japanese).toMatchObject([{ children: [{ upright: true }] }]);
    expect(JSON.stringify(japanese)).not.toContain('rightToLeft');
  });

  test('stand apart from words that run the other way, whichever the text is', () => {
    const english: Inline = { type: 'Foreign', lang: 'en', children: [text('Hello!')] };
    const held = (lang: string, words: Inline) => proseToNodes(prose(paragraph(words)), { ...PLACE, lang });
    expect(wordsOf(hebrew)).toMatchObject([{ children: [{ apart: true }] }]);
    expect(held('he', hebrew)).toMatchObject([{ children: [{ rightToLeft: true, apart: true }] }]);
    expect(held('he', english)).toMatchObject([{ children: [{ lang: 'en', apart: true }] }]);
    expect(JSON.stringify(held('en', english))).not.toMatch(/apart|rightToLeft/);
    const latin: Inline = { type: 'Foreign', lang: 'ar-Latn', children: [text('salam')] };
    expect(JSON.stringify(wordsOf(latin))).not.toMatch(/apart|rightToLeft|upright/);
  });

  test('do not lean with the phrase around them', () => {
    expect(wordsOf({ type: 'emphasis', children: [hebrew] })).toMatchObject([
      { children: [{ type: 'emphasis', children: [{ type: 'emphasis', children: [{ type: 'foreign' }] }] }] },
    ]);
  });
});
