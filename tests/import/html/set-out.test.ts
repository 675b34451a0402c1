import { expect, test } from 'vitest';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { received } from '../received.ts';

test('blocks that stand elsewhere on their line are told, together where they follow one another', async () => {
  const body = [
    '<p>Il était une fois.</p>',
    '<center><p>Un</p><p>Deux</p></center>',
    '<p style="text-align: right">à Lucien</p>',
    '<p class="has-text-align-center">Fin.</p><p align="center">***</p>',
    '<p style="text-align:justify">Une phrase.</p><table align="center"><tr><td>a</td><td>b</td></tr></table>',
  ];
  const { losses, text } = await received(importHtml, 'a.html', `<html><body>${body.join('')}</body></html>`);
  expect(losses).toEqual(['look: Un\nDeux', 'look: à Lucien', 'look: Fin.']);
  expect(text).toContain('à Lucien');
});
