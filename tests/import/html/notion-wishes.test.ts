import { expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { importMarkdown } from '../../../src/import/markdown/import-markdown.ts';
import { withWishes } from '../../../src/import/wishes.ts';
import { received } from '../received.ts';

const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
const box = (isOn: boolean) => `<div class="checkbox checkbox-${isOn ? 'on' : 'off'}"></div>`;
const page = (rows: string) =>
  `<html><head><title>Le bal</title></head><body><article class="page sans"><header><h1 class="page-title">Le bal</h1><table class="properties"><tbody>${row('Auteur', 'Odile Faure')}${rows}</tbody></table></header><div class="page-body"><p>On dansait.</p></div></article></body></html>`;

test.each<[string, string[], string | undefined]>([
  [row('Anonyme', box(true)), [], 'anonymity'],
  [row('Ne pas publier mon nom', box(true)), [], 'anonymity'],
  [row('Anonyme', box(true)) + row('Pseudo', 'La Bouée'), ['La Bouée'], 'anonymity'],
  [row('Anonyme', box(false)), ['Odile Faure'], undefined],
  [row('Ne pas publier mon nom', box(false)), ['Odile Faure'], undefined],
  [row('Accord', 'Non'), ['Odile Faure'], 'refusal'],
  [row('Accord', box(true)), ['Odile Faure'], undefined],
])('what the properties of a page of Notion wish is heard: %s', async (rows, authors, caution) => {
  const { arrival, text } = await received(importHtml, 'p.html', page(rows));
  const wished = withWishes(arrival);
  expect([text, wished.authors, wished.cautions?.[0]]).toEqual(['On dansait.\n', authors, caution]);
});

test('a table of the tale, of names beside numbers, signs nothing and stays', async () => {
  const source =
    'Le bal durait.\n\nLes danseurs :\n\n| Nom | Tél |\n| - | - |\n| Ana | 06 12 34 56 78 |\n\nFin du bal.';
  const { arrival, text } = await received(importMarkdown, 'p.md', source, [/private-data/]);
  expect([text.includes('| Ana |'), arrival.authors]).toEqual([true, []]);
});
