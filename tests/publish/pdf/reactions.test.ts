// What readers wrote, on the pages of a book that asks for it.
import { expect, test } from 'vitest';
import { buildPdf } from '../../../src/publish/pdf/build-pdf.ts';
import { pressFor } from '../../press.ts';
import { reaction } from '../../sample.ts';
import { library, story, volume } from './cast.ts';
import { openPdf, readPages } from './read-pdf.ts';

test('each stands after its story, with its name and its day', async () => {
  const stories = [story('un-cafe')];
  const around = library(stories, { reactions: [reaction('un-cafe', 'une')] });
  const { bytes } = await buildPdf(volume(stories, { printsReactions: true }), around, pressFor().pdf);
  const file = await openPdf(bytes);
  const pages = await readPages(file);
  await file.loadingTask.destroy();
  const words = pages.map(({ text }) => text).join(' ');
  expect(words.replace(/\s+/g, ' ')).toMatch(/Réactions.*Mots de une\..*Nom de une, 12 juin 2026/);
});
