// What Markdown drops without a word, and people meant to be read.
import { expect, test } from 'vitest';
import { importMarkdown } from '../../../src/import/markdown/import-markdown.ts';
import { received } from '../received.ts';

const textOf = async (source: string) => (await received(importMarkdown, 'recit.md', source)).text.trim();

test.each([
  ['Quand ?\n\n1944.\n\nEt après ?\n\n1945.', 'Quand ?\n\n1944\\.\n\nEt après ?\n\n1945\\.'],
  ['Un.\n\n1)\n\nDeux.', 'Un.\n\n1\\)\n\nDeux.'],
  ['- 1987.\n- 12.', '- 1987\\.\n- 12\\.'],
  ['Je suis parti <rires> et revenu <silence>.', 'Je suis parti \\<rires> et revenu \\<silence>.'],
  ['<inaudible>\nOui, <Paul> aussi.', '\\<inaudible> Oui, \\<Paul> aussi.'],
  ['Un.\n\n[Scène]: dehors', 'Un.\n\n\\[Scène]: dehors'],
  ['Un [mot].\n\n[mot]: https://exemple.fr', 'Un [mot](https://exemple.fr).'],
  ['Un <b>mot</b> et <kbd>Entrée</kbd>.', 'Un **mot** et `Entrée`.'],
])('%j keeps its words', async (source, text) => {
  expect(await textOf(source)).toBe(text);
});

test('a note that lost its call is a paragraph, and told', async () => {
  const { text, losses } = await received(importMarkdown, 'r.md', 'Un mot[^1].\n\n[^1]: Appelée.\n[^2]: Orpheline.');
  expect(text.trim()).toBe('Un mot[^1].\n\nOrpheline.\n\n[^1]: Appelée.');
  expect(losses).toContain('look: [^2]');
});

test('a bullet alone parts two passages, and is told', async () => {
  const { text, losses } = await received(importMarkdown, 'r.md', 'Un.\n\n*\n\nDeux.');
  expect(text.trim()).toBe('Un.\n\n---\n\nDeux.');
  expect(losses).toEqual(['bullet: *']);
});

test('a bullet without words leaves its list whole', async () => {
  const { text, losses } = await received(importMarkdown, 'r.md', '- un\n-\n- deux\n');
  expect(text.trim()).toBe('- un\n- deux');
  expect(losses).toEqual(['bullet: -']);
});

test.each([
  'J’ai pris le train de nuit pour aller voir la mer, la mer\nLa mer était partie, il ne restait que l’air, que l’air\nAlors j’ai pris le train de jour pour revenir, pour revenir',
  'ma mère avait des mains comme des feuilles de platane en octobre\nma mère avait des mots comme des cailloux au fond de la rivière\nma mère avait des yeux comme des fenêtres ouvertes sur la cour',
])('long verses that begin alike keep their lines: %j', async (verses) => {
  expect(await textOf(verses)).toBe(verses.replaceAll('\n', '\\\n'));
});
