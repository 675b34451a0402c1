import { describe, expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { received } from '../received.ts';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (body: string) => `<html><body>${body}</body></html>`;
const INNER = `<table>${row('clous', 'pointes')}${row('vis', 'jamais')}</table>`;

test('a small table within a table is words of its cell, and is told', async () => {
  const source = `<table>${row('Outil', 'Usage')}${row('Marteau', INNER)}</table>`;
  const { text, losses } = await received(importHtml, 'a.html', page(source));
  expect(text).toBe('| Outil | Usage |\n| - | - |\n| Marteau | clous pointes vis jamais |\n');
  expect(losses).toEqual([expect.stringMatching(/^table: Outil Usage Marteau/)]);
});

test('tables that lay out a page are still its cells', async () => {
  const source = `<table>${row(`${INNER}<p>${'Un long récit de la mer. '.repeat(20)}</p>`, 'Menu')}</table>`;
  expect((await received(importHtml, 'a.html', page(source))).text).toContain('| clous | pointes |');
});

describe('what a picture shows', () => {
  const PNG =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const alts = async (alt: string) => {
    const { arrival, losses } = await received(
      importHtml,
      'a.html',
      page(`<p>Un mot.</p><img src="${PNG}" alt="${alt}">`),
      [/image|alt/i],
    );
    return [[...arrival.pictures.values()][0]?.alt, losses];
  };

  test.each([
    'Une image contenant intérieur, sol Description générée automatiquement',
    'A dog on grass Description automatically generated',
    'Une image contenant texte. Le contenu généré par l’IA peut être incorrect.',
    'Peut être une image de 2 personnes et table',
    'IMG_2043.JPG',
    'Image 3',
  ])('is not what a program says, which is told: %s', async (alt) => {
    expect(await alts(alt)).toEqual([undefined, [`surroundings: ${alt}`]]);
  });

  test.each(['Ma tante devant le four', 'Image de la rue en 1958', 'Photo 3 du dossier, le port'])(
    'is: %s',
    async (alt) => {
      expect(await alts(alt)).toEqual([alt, []]);
    },
  );
});
