// Emoji in a book: in a face of their own, that the book carries where it has some.

import { unzipSync } from 'fflate';
import { create, type Font } from 'fontkitten';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawCover } from '../../../src/publish/epub/cover.ts';
import { bookOf } from '../../../src/publish/epub/pages.ts';
import { shaperOf } from '../../model/glyphs/shaper.ts';
import { pressFor } from '../../press.ts';
import { paragraph, person, prose, site } from '../../sample.ts';
import { library, story, volume } from './cast.ts';
import { open, pagesOf, seen } from './open-book.ts';

const chapterOf = (...words: Parameters<typeof paragraph>) =>
  pagesOf([story('un', { body: prose([paragraph(...words)]) })]).read('story-un.xhtml');

describe('the words of a page', () => {
  test.each([
    ['Bravo 😃, merci', 'Bravo <span class="emoji">😃</span>, merci'],
    ['🎉🎉 et ❤️', '<span class="emoji">🎉🎉</span> et <span class="emoji">❤</span>'],
    ['👩🏽‍🚀 🇫🇷', '<span class="emoji">👩🏽‍🚀</span> <span class="emoji">🇫🇷</span>'],
    ['Le 1er 1️⃣', 'Le 1<sup>er</sup> <span class="emoji">1⃣</span>'],
    ['1, #, © et ▶️', '1, #, © et ▶'],
    ['中 et ★', '中 et ★'],
  ])('%s', (written, printed) => expect(chapterOf(written)).toContain(`<p>${printed}</p>`));

  test('in code, in italics and in a title are marked too, but not where only a machine reads them', () => {
    const page = chapterOf(
      { type: 'emphasis', children: [{ type: 'text', value: '😃' }] },
      { type: 'inlineCode', value: '🎉' },
    );
    expect(page).toContain('<em><span class="emoji">😃</span></em><code><span class="emoji">🎉</span></code>');
    const { read } = pagesOf([story('un', { title: 'Un 😃' })]);
    expect(read('story-un.xhtml')).toContain('<title>Un 😃</title>');
    expect(read('story-un.xhtml')).toContain('<h1 id="title">Un <span class="emoji">😃</span></h1>');
    expect(read('nav.xhtml')).toContain('>Un <span class="emoji">😃</span></a>');
    expect(read('package.opf')).not.toContain('emoji');
  });
});

describe('a book with emoji', () => {
  test('carries those that it prints, of one or several code points, and the licence of their face', async () => {
    const book = await open([story('un', { title: '👩🏽‍🚀', body: prose([paragraph('1️⃣ 🇫🇷 ❤️')]) })]);
    const file = unzipSync(book.bytes)['OEBPS/fonts/emoji.ttf'] ?? new Uint8Array();
    const shape = await shaperOf(file);
    for (const emoji of ['👩🏽‍🚀', '1⃣', '🇫🇷', '❤']) expect([emoji, shape(emoji)]).toEqual([emoji, 1]);
    expect((create(Buffer.from(file)) as Font).hasGlyphForCodePoint(0x1f600)).toBe(false);
    expect(file.length).toBeLessThan(40_000);
    expect(book.read('fonts/emoji-licence.txt')).toMatch(/Google[\s\S]*SIL OPEN FONT LICENSE/i);
    expect(book.read('style.css')).toContain('url("fonts/emoji.ttf")');
    expect(book.read('package.opf')).toContain('href="fonts/emoji.ttf" media-type="font/ttf"');
    expect(seen(book.read('colophon.xhtml'))).toContain('émojis en Noto Emoji\u00a0: trois familles');
  });

  test('has them from anywhere that it prints: a name is enough', async () => {
    const people = new Map([['ana', person('ana', 'Ana 🌻')]]);
    const { names } = await open([story('un')], {}, { people });
    expect(names).toContain('OEBPS/fonts/emoji.ttf');
  });
});

test('a book without any carries nothing for them, figures, signs and other alphabets or not', async () => {
  const book = await open([story('un', { body: prose([paragraph('1, #, ©, ✓, ▶️, 中')]) })]);
  expect(book.names.filter((name) => name.includes('emoji'))).toEqual([]);
  expect(book.read('style.css')).not.toContain('emoji');
  expect(seen(book.read('colophon.xhtml'))).toContain('en Instrument Sans\u00a0: deux familles');
});

describe('the cover', () => {
  const inkOf = async (title: string) => {
    const made = volume(['un'], { title, subtitle: undefined as never, accent: '#000000' });
    const { channels } = await sharp(
      await drawCover(bookOf(made, library([story('un')])), pressFor().epub.penOf(site.identity.faces)),
    ).stats();
    return channels[0]?.mean ?? 0;
  };

  test('draws the emoji of a title beside its words, a sequence among them', async () => {
    const none = await inkOf('\u00a0');
    const words = await inkOf('Rencontres');
    expect(words).toBeGreaterThan(none + 1);
    for (const title of ['Rencontres 🤝 1️⃣', '1️⃣ 🇫🇷']) expect(await inkOf(title)).toBeGreaterThan(none + 1);
  });

  test('leaves out what no face draws, and draws no box', async () => {
    expect(await inkOf('東京 Rencontres 中')).toBe(await inkOf('Rencontres'));
  });
});
