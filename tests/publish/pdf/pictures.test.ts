// Pictures in the book: described, on the page, and without moving its lines.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block, Picture } from '../../../src/model/prose/prose.ts';
import { buildPdf } from '../../../src/publish/pdf/build-pdf.ts';
import { pressFor } from '../../press.ts';
import { paragraph, text } from '../../sample.ts';
import { library, prose, story, volume } from './cast.ts';
import { openPdf, type ReadPage, readPages, tagsOf } from './read-pdf.ts';

const SENTENCE = 'Au printemps 2015, je n’avais plus de journal à corriger, alors je corrigeais LinkedIn. ';
const long = (count: number): Block[] => Array.from({ length: count }, () => paragraph(SENTENCE.repeat(7).trim()));

let folder: string;
let file: PDFDocumentProxy;
let pages: ReadPage[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilege-pdf-'));
  await mkdir(join(folder, 'stories/images'), { recursive: true });
  const [wide, tall, small] = [
    await drawn('wide', 1200, 700),
    await drawn('tall', 600, 1500),
    await drawn('small', 120, 90),
  ];
  const illustrated = story('images', {
    title: 'Des images',
    body: prose(
      ...long(2),
      { type: 'Figure', picture: { ...wide, credit: 'Dessin : Ana' }, caption: [paragraph('Le quai, le soir.')] },
      ...long(3),
      { type: 'GroupPhoto', picture: wide, people: [[text('Yvon')], [text('Béatrice')]], caption: [] },
      ...long(2),
      { type: 'Aside', title: 'Encadré', children: [{ type: 'Figure', picture: small, caption: [] }] },
      ...long(2),
      { type: 'Figure', picture: tall, caption: [] },
      ...long(3),
    ),
  });
  const { pdf } = pressFor(folder);
  file = await openPdf((await buildPdf(volume([illustrated]), library([illustrated]), pdf)).bytes);
  pages = await readPages(file);
});
afterAll(async () => {
  await file.loadingTask.destroy();
  await rm(folder, { recursive: true });
});

async function drawn(name: string, width: number, height: number): Promise<Picture> {
  const path = `stories/images/${name}.png`;
  await sharp({ create: { width, height, channels: 3, background: '#1f5673' } })
    .png()
    .toFile(join(folder, path));
  return { path, name: `${name}.png`, type: 'image/png', width, height, alt: `Description de ${name}` };
}

describe('a picture', () => {
  test('is described', async () => {
    const trees = await Promise.all(pages.map(async ({ number }) => (await file.getPage(number)).getStructTree()));
    expect(trees.flatMap(tagsOf).filter((tag) => tag === 'Figure')).toHaveLength(4);
    const descriptions = JSON.stringify(trees).match(/Description de \w+/g);
    expect(descriptions?.sort()).toEqual(
      ['wide', 'wide', 'tall', 'small'].map((name) => `Description de ${name}`).sort(),
    );
  });

  test('has its caption and its credit, a group its names from left to right', () => {
    const words = pages
      .map((page) => page.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(words).toContain('Le quai, le soir. Dessin : Ana');
    expect(words).toContain('De gauche à droite : 1. Yvon ; 2. Béatrice.');
  });

  test('never moves the lines off the grid', () => {
    const line = (4.9 * 72) / 25.4;
    const first = (189 * 72) / 25.4 - line * 0.72;
    const lines = pages.flatMap((page) => page.lines).filter(({ size, text }) => size === 10.2 && text.length > 20);
    expect(lines.length).toBeGreaterThan(60);
    for (const { y, text } of lines) {
      expect([text, Math.abs((first - y) / line - Math.round((first - y) / line)) < 0.02]).toEqual([text, true]);
    }
  });
});
