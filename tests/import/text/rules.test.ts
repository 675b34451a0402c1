// Signs that stand alone between two passages are a rule, in every source.
import type { PhrasingContent, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { importDocx } from '../../../src/import/docx/import-docx.ts';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { importText } from '../../../src/import/text/import-text.ts';
import { withRules } from '../../../src/import/text/rules.ts';
import { makeDocx, p } from '../docx/make-docx.ts';
import { received } from '../received.ts';

test.each(['***', '---', '* * *', '_____', '*', '–––', '⁂', '• • •'])('%s parts two passages', async (sign) => {
  const parted = 'La mer.\n\n---\n\nLe port.\n';
  expect((await received(importText, 'a.txt', `La mer.\n\n${sign}\n\nLe port.`)).text).toBe(parted);
  expect((await received(importHtml, 'a.html', `<p>La mer.</p><p>${sign}</p><p>Le port.</p>`)).text).toBe(parted);
  const word = makeDocx({ body: p('La mer.') + p(sign) + p('Le port.') });
  expect((await received(importDocx, 'a.docx', word)).text).toBe(parted);
});

test.each(['La mer.\n\n***', '***\n\nLa mer.', 'La mer.\n\n…\n\nLe port.', 'La mer.\n\n—\n\nLe port.'])(
  'what parts nothing stays as it was typed: %j',
  async (source) => {
    expect((await received(importText, 'a.txt', source)).text).not.toContain('\n---');
  },
);

test.each<PhrasingContent>([
  { type: 'footnoteReference', identifier: '1' },
  { type: 'image', url: './a.png', alt: '' },
  { type: 'link', url: 'https://exemple.fr', children: [{ type: 'text', value: '*' }] },
])('signs beside what no sign says are words: $type', (beside) => {
  const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
  const said = (value: string): PhrasingContent => ({ type: 'text', value });
  const blocks = [paragraph(said('La mer.')), paragraph(said('**'), beside), paragraph(said('Le port.'))];
  const starred = [paragraph(said('La mer.')), paragraph(said('***'), beside), paragraph(said('Le port.'))];
  for (const text of [blocks, starred]) expect(withRules(text, new Map())).toEqual(text);
});
