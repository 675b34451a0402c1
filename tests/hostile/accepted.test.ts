// Every benign-but-tricky text is accepted, and comes out letter for letter in its page, in the EPUB and in the PDF.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { Library } from '../../src/model/library.ts';
import { toPlainText } from '../../src/model/prose/plain-text.ts';
import type { Story } from '../../src/model/story.ts';
import { pressFor } from '../press.ts';
import { folderCases, lay, readLibrary, smallCopy, TODAY, underName, volumeOf } from './corpus.ts';
import { wordsOf } from './markup.ts';
import { bare, epubMarkup, pageMarkup, type ReadPdf, readPdf } from './products.ts';

const cases = folderCases('accepted').map(({ name, files }) => {
  const expected = readFileSync(join(import.meta.dirname, 'accepted', name, 'expected.txt'), 'utf8');
  return { name, files, expected };
});

let folder: string;
let library: Library;
let errors: string[];
let epub: Map<string, string>;
let pdf: ReadPdf;

beforeAll(async () => {
  folder = await smallCopy();
  for (const { name, files } of cases) await lay(underName(files, name), folder);
  await lay(new Map([['volumes/epreuve.yaml', volumeOf(cases.map(({ name }) => name))]]), folder);
  const read = await readLibrary(folder);
  library = read.library;
  errors = checkContent(read.content, { today: TODAY })
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
  epub = await epubMarkup('epreuve', library, pressFor(folder));
  pdf = await readPdf('epreuve', library, pressFor(folder));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe.each(cases)('$name', ({ name, expected }) => {
  const story = () => library.stories.get(name) as Story;
  // Each line of a text, and each cell of a table, stands whole in a product; between them a product sets its own words.
  const pieces = expected.split(/[\n\t]+/).filter((piece) => piece.trim() !== '');

  test('is accepted', () => {
    expect(errors.filter((error) => error.startsWith(`stories/${name}/`))).toEqual([]);
  });

  test('is read letter for letter', () => {
    expect(letters(toPlainText(story().body))).toBe(letters(expected));
  });

  test('comes out in the page', () => {
    expect(absentFrom(wordsOf(pageMarkup(story())), pieces)).toEqual([]);
  });

  test('comes out in the EPUB, its title too', () => {
    const chapter = wordsOf(epub.get(`OEBPS/story-${name}.xhtml`) as string);
    expect(absentFrom(chapter, [story().title, ...pieces])).toEqual([]);
  });

  test('comes out in the PDF, its title too', () => {
    const text = pdf.texts.get(bare(story().title)) ?? '';
    const printed = pdf.substitutions.filter(({ where }) => where === story().title);
    const asPrinted = (piece: string) =>
      printed.reduce((words, { character, printed: sign }) => words.replaceAll(character, sign), piece);
    expect(
      [story().title, ...pieces].filter(
        (piece) => !isPrinted(letters(text), letters(asPrinted(piece)), story().body.notes.length > 0),
      ),
    ).toEqual([]);
  });
});

// Typography never touches these: what a machine might obey is printed to the sign.
test.each([
  ['typst-calls', ['#read("/etc/hostname")', '#eval("1+1")', '#set', '@preview']],
  ['hashtags', ['#612Rencontres', '#PortraitDeStartuper']],
  ['handles', ['@handle', '@jean_paul_le_bihan']],
  ['dollars', ['$x$', '$HOME', '$$y$$']],
  ['code', ['{x}', '<script>alert(1)</script>', '#read("x")', 'consta={b:', '<!--uncommentaire-->', ']]>']],
  ['hours-and-ratios', ['12:30', '16:9', '24/7', ':heures:', '::deux::']],
  ['backslashes', ['C:\\dossier\\essai.txt', '\\\\serveur\\partage', '\\input{/etc/passwd}']],
  ['annotations', ['::errorfile=src/library.ts,line=1::']],
  ['addresses', ['https://exemple.fr/a_(b)?c=d&e=f#g;h', 'http://exemple.fr:8080/~camille/']],
])('the signs of %s come out to the sign', (name, signs) => {
  const story = library.stories.get(name) as Story;
  const products = {
    page: wordsOf(pageMarkup(story)),
    epub: wordsOf(epub.get(`OEBPS/story-${name}.xhtml`) as string),
    pdf: pdf.texts.get(bare(story.title)) ?? '',
  };
  for (const [product, text] of Object.entries(products)) {
    expect(
      signs.filter((sign) => !bare(text).includes(sign)),
      product,
    ).toEqual([]);
  }
});

/** The pieces that a text lacks, in their order. */
function absentFrom(text: string, pieces: readonly string[]): string[] {
  const printed = letters(text);
  let from = 0;
  return pieces.filter((piece) => {
    const words = letters(withoutNumber(piece));
    const found = printed.indexOf(words, from);
    if (found < 0) return true;
    from = found + words.length;
    return false;
  });
}

/** Spaces and selectors of a drawing aside, and what the house's typography may change: quotes, apostrophes, dashes, dots. */
function letters(text: string): string {
  return bare(text)
    .replace(/[\uFE0E\uFE0F]/g, '')
    .replace(/[«»“”„‹›]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/…/g, '...')
    .replace(/[–—]|-{2,3}/g, '-');
}

/** « 1. Une note. »: the number of a note is a mark of the product. */
function withoutNumber(piece: string): string {
  return piece.replace(/^\d+\. /, '');
}

/** A line that a hyphen breaks, and the calls of notes, put signs between the letters; no letter may lack. */
function isPrinted(text: string, piece: string, hasNotes: boolean): boolean {
  const between = hasNotes ? /[-\d¹²³⁴-⁹]/ : /-/;
  const words = withoutNumber(piece);
  for (let start = text.indexOf(words[0] as string); start >= 0; start = text.indexOf(words[0] as string, start + 1)) {
    let at = start;
    let matched = 0;
    while (matched < words.length && at < text.length) {
      if (text[at] === words[matched]) matched++;
      else if (!between.test(text[at] as string)) break;
      at++;
    }
    if (matched === words.length) return true;
  }
  return words === '';
}
