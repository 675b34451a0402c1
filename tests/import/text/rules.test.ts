// Signs that stand alone between two passages are a rule, in every source.
import { expect, test } from 'vitest';
import { importDocx } from '../../../src/import/docx/import-docx.ts';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { importText } from '../../../src/import/text/import-text.ts';
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
