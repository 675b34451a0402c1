// What readers wrote, in a book that asks for it.
import { expect, test } from 'vitest';
import { reaction } from '../../sample.ts';
import { story } from './cast.ts';
import { pagesOf, seen } from './open-book.ts';

const stories = [story('un-cafe')];
const reactions = [reaction('un-cafe', 'seconde'), reaction('un-cafe', 'premiere', { date: '2026-06-01' })];
const pagesAsked = (asks: boolean) => {
  const { names, read } = pagesOf(stories, { printsReactions: asks }, { reactions });
  return names
    .filter((name) => name.endsWith('.xhtml'))
    .map(read)
    .join('\n');
};

test('each is a quotation below its story, with its name and its day, the oldest first', () => {
  const page = pagesAsked(true);
  expect(page).toMatch(/<h2[^>]*>Réactions<\/h2>/);
  const quoted = [...page.matchAll(/<blockquote>([\s\S]*?)<\/blockquote>/g)].map(([, held = '']) => seen(held).trim());
  expect(quoted).toEqual([
    expect.stringMatching(/^Mots de premiere\.\s*Nom de premiere, 1er\u00a0juin 2026$/),
    expect.stringMatching(/^Mots de seconde\.\s*Nom de seconde, 12\u00a0juin 2026$/),
  ]);
});

test('a book that does not ask prints none', () => expect(pagesAsked(false)).not.toContain('Réactions'));
