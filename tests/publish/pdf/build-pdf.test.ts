// The whole file: letters, pages, tags, faces.
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identityOf } from '../../../src/design/identity.ts';
import type { Block } from '../../../src/model/prose/prose.ts';
import type { Story } from '../../../src/model/story.ts';
import { type BuiltPdf, buildPdf } from '../../../src/publish/pdf/build-pdf.ts';
import { allOf, readCases } from '../../golden/elements.ts';
import { pressFor } from '../../press.ts';
import { paragraph } from '../../sample.ts';
import { library, prose, story, volume } from './cast.ts';
import { openPdf, type ReadPage, readPages, tagsOf } from './read-pdf.ts';

const SENTENCE = 'Au printemps 2015, je n’avais plus de journal à corriger, alors je corrigeais LinkedIn. ';
const long = (count: number): Block[] => Array.from({ length: count }, () => paragraph(SENTENCE.repeat(7).trim()));

const HOSTILE = String.raw`#612Rencontres | #read("/etc/hostname") | #panic("x") | @handle | $x^2$ | *a* | _b_ | <lab> |
\u{41} | \ | c\n | [d](e) | //f | /*g*/ | --- | "h" | = i | #{1+1}`.split(/\s\|\s/);

const every = allOf(await readCases());
const elements: Story = story('elements', {
  title: 'Tous les éléments #let x = 1',
  body: {
    blocks: [
      paragraph(HOSTILE.join(' ')),
      ...every.blocks,
      paragraph('Bravo 😃 👩🏽‍🚀 ❤️ 1️⃣ 中', { type: 'Foreign', lang: 'he', children: [{ type: 'text', value: '(12)' }] }),
    ],
    notes: every.notes,
  },
});
const LONG_TITLE = 'Une longue lecture, suivie d’une autre';
const reading: Story = story('lecture', { title: LONG_TITLE, body: prose(...long(24)) });

let built: BuiltPdf;
let file: PDFDocumentProxy;
let pages: ReadPage[];

beforeAll(async () => {
  built = await buildPdf(...sample());
  file = await openPdf(built.bytes);
  pages = await readPages(file);
});
afterAll(() => file.loadingTask.destroy());

function sample(): Parameters<typeof buildPdf> {
  const stories = [elements, reading];
  const errata = [{ date: '2026-06-08', story: 'lecture', was: 'sept', now: 'neuf' }];
  return [volume(stories, { errata }), library(stories), pressFor().pdf];
}

describe('what a writer wrote', () => {
  test('is printed letter for letter, and never run', () => {
    const words = pageOf('Tous les éléments #let x = 1').text + pageOf('Tous les éléments #let x = 1', 1).text;
    for (const part of HOSTILE) expect(words.replace(/\s+/g, ' ')).toContain(part.replace(/\s+/g, ' '));
  });

  test('loses no word of any element', () => {
    const words = pages
      .map(({ text }) => text)
      .join(' ')
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ');
    for (const part of [
      'Quel a été le premier message',
      'Le point d’interrogation, c’est moi.',
      'Le lexique & le reste',
      '31',
      'des foyers gardent leurs bocaux',
      '— Qui êtes-vous ?',
      'De Rennes.',
      'P.-S.',
      'souper',
      'if (a < b && c) {',
      'La première.',
      '1er mai',
      'XXIe siècle',
      'networking',
    ]) {
      expect(words).toContain(part);
    }
  });

  test('keeps its emoji, drawn and read', () => {
    const words = pages.map(({ text }) => text).join(' ');
    for (const emoji of ['😃', '👩🏽‍🚀', '❤', '1⃣']) expect(words).toContain(emoji);
  });

  test('is said where no face draws it, and fails nothing', () => {
    expect(built.substitutions.map(({ character }) => character).join('')).toBe('שלום東京中');
    expect(new Set(built.substitutions.map(({ where }) => where))).toEqual(new Set([elements.title]));
  });
});

describe('pages', () => {
  test('texts, parts and sections of the book open on the right', () => {
    for (const title of ['Le premier message', elements.title, reading.title, 'Les contributeurs', 'Table']) {
      expect([title, pageOf(title).number % 2]).toEqual([title, 1]);
    }
  });

  test('the page where a text opens has neither head nor folio, the next ones have both', () => {
    const opening = pageOf(reading.title);
    expect(headOf(opening)).toEqual([]);
    const [left, right] = [pages[opening.number], pages[opening.number + 1]];
    expect(headOf(left).sort()).toEqual([String(left?.number), 'Rencontres, tome 1'].sort());
    expect(headOf(right).sort()).toEqual([String(right?.number), LONG_TITLE].sort());
  });

  test('a blank page is blank', () => {
    const blank = pages.filter(({ lines }) => lines.length === 0).map(({ number }) => number);
    expect(blank).toContain(2);
    expect(blank.every((number) => number % 2 === 0)).toBe(true);
  });

  test('folios stand outside of the text', () => {
    const [left, right] = [pages[pageOf(reading.title).number], pages[pageOf(reading.title).number + 1]];
    const folio = (page: ReadPage | undefined) => page?.lines.find(({ text }) => text === String(page.number));
    const edge = (page: ReadPage | undefined) => Math.min(...bodyOf(page).map(({ x }) => x));
    expect(folio(left)?.x).toBeLessThan(edge(left) - 10);
    expect(folio(right)?.x).toBeGreaterThan(edge(right) + 280);
  });

  test('every line of a text stands on the grid of the page', () => {
    const line = mm(4.9);
    const first = mm(210 - 21) - line * 0.72;
    const lines = pages
      .slice(pageOf(elements.title).number - 1, pageOf('Les contributeurs').number - 1)
      .flatMap(bodyOf);
    expect(lines.length).toBeGreaterThan(80);
    for (const { text, y } of lines) {
      const place = (first - y) / line;
      expect([text, Math.abs(place - Math.round(place)) < 0.02]).toEqual([text, true]);
    }
  });

  test('the table and the indexes lead to the page where a text opens', () => {
    const number = String(pageOf(reading.title).number);
    expect(pageOf('Table').text.replace(/\s+/g, ' ')).toMatch(
      new RegExp(`${LONG_TITLE} Camille Œuvrard[ .]+${number}`),
    );
    expect(pageOf('Index des personnes').text).toMatch(new RegExp(`Œuvrard, Camille, \\d+, ${number}`));
  });
});

describe('the file', () => {
  test('is the same twice', async () => {
    const again = await buildPdf(...sample());
    expect(Buffer.compare(Buffer.from(built.bytes), Buffer.from(again.bytes))).toBe(0);
  });

  test('is tagged, and says its title, its language, its authors and its date', async () => {
    expect(await file.getMarkInfo()).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
    expect((await file.getMetadata()).info).toMatchObject({
      Title: 'Rencontres, tome 1. Du message à la table',
      Author: 'Camille Œuvrard',
      Language: 'fr-FR',
      CreationDate: 'D:20260515000000Z',
    });
  });

  test('claims PDF/UA-1', () => {
    expect(Buffer.from(built.bytes).toString('latin1')).toContain('pdfuaid:part>1<');
  });

  test('tags headings in order, the table, notes, quotations and tables', async () => {
    const trees = await Promise.all(
      pages.map(async ({ number }) => tagsOf(await (await file.getPage(number)).getStructTree())),
    );
    const tags = trees.flat();
    for (const tag of [
      'H1',
      'H2',
      'H3',
      'TOC',
      'TOCI',
      'P',
      'L',
      'LI',
      'Table',
      'TH',
      'TD',
      'BlockQuote',
      'Note',
      'Link',
    ]) {
      expect(tags).toContain(tag);
    }
    const levels = tags.filter((tag) => /^H\d$/.test(tag)).map((tag) => Number(tag.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  test('has a bookmark a part and a text, one inside the other', async () => {
    const outline = await file.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      'Table',
      'Le premier message',
      'Les contributeurs',
      'Index des personnes',
      'Index des réseaux',
      'Errata',
      'Colophon',
    ]);
    expect(outline[1]?.items.map(({ title }: { title: string }) => title)).toEqual([elements.title, reading.title]);
  });

  test('links to https, http and mailto only, or to its own pages', async () => {
    const annotations = await Promise.all(
      pages.map(async ({ number }) => await (await file.getPage(number)).getAnnotations()),
    );
    const targets = annotations.flat().map(({ url, dest }) => url ?? (dest ? '#' : 'nowhere'));
    expect(targets).toContain('https://exemple.fr/?a=1&b=2');
    expect(targets.filter((target) => !/^(https?:|mailto:|#)/.test(target))).toEqual([]);
  });

  test('holds its faces and no other, that of emoji only where there is one', async () => {
    const plain = [story('simple', { title: 'Un texte', body: prose(paragraph('Un, 1, #.')) })];
    const { bytes } = await buildPdf(volume(plain), library(plain), pressFor().pdf);
    expect(familiesIn(bytes)).toEqual(['InstrumentSans', 'SourceSerif4']);
    expect(familiesIn(built.bytes)).toEqual(['InstrumentSans', 'NotoEmoji', 'SourceSerif4']);
    expect(pages.at(-1)?.text.replace(/\s+/g, ' ')).toContain('les émojis en Noto Emoji : trois familles');
    const [last] = (await readPages(await openPdf(bytes))).slice(-1);
    expect(last?.text.replace(/\s+/g, ' ')).toContain('en Instrument Sans : deux familles');
  });
});

describe('in other faces', () => {
  test.each([
    ['vollkorn', ['Inter', 'NotoEmoji', 'Vollkorn']],
    ['stix-two', ['Figtree', 'NotoEmoji', 'STIXTwoText']],
  ] as const)('every element is set in those of %s alone, the boxes of tasks among them', async (faces, families) => {
    const around = library([elements]);
    const identity = identityOf({ ground: '#eef3f6', accent: '#0f5a63', faces });
    const made = await buildPdf(volume([elements]), { ...around, site: { ...around.site, identity } }, pressFor().pdf);
    expect(familiesIn(made.bytes)).toEqual(families);
    expect(made.substitutions.map(({ character, printed }) => character + printed)).toContain('中◻');
  });
});

function familiesIn(bytes: Uint8Array): string[] {
  const names =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/(?<=\/FontName\s*\/)[\w+-]+/g) ?? [];
  return [...new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, '').replace(/-.*$/, '')))].sort();
}

function mm(length: number): number {
  return (length * 72) / 25.4;
}

/** The page that prints a title in display size, and the following ones. */
function pageOf(title: string, after = 0): ReadPage {
  const index = pages.findIndex(({ lines }) =>
    lines.some(({ text, size }) => size >= 17 && title.startsWith(text.trim())),
  );
  const page = pages[index + after];
  if (index < 0 || !page) throw new Error(`No page opens with « ${title} ».`);
  return page;
}

/** What stands above the first line. Small capitals are read in several pieces. */
function headOf(page: ReadPage | undefined): string[] {
  const head = (page?.lines ?? []).filter(({ y }) => y > mm(210 - 21) + 1);
  return [head.filter(({ size }) => size === 9), head.filter(({ size }) => size !== 9)]
    .map((pieces) => pieces.map(({ text }) => text).join(''))
    .filter(Boolean);
}

/** Lines in body size, without heads. */
function bodyOf(page: ReadPage | undefined) {
  return (page?.lines ?? []).filter(({ size, y }) => Math.abs(size - 10.2) < 0.01 && y < mm(210 - 21));
}
