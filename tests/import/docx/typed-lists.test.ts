// Lists that somebody typed by hand in a word processor, a paragraph a point.
import { expect, test } from 'vitest';
import { importDocx } from '../../../src/import/docx/import-docx.ts';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { received } from '../received.ts';
import { line, makeDocx, p, r } from './make-docx.ts';

const word = (body: string) => received(importDocx, 'a.docx', makeDocx({ body }));
const paragraphs = (...lines: string[]) => lines.map((own) => p(own)).join('');

test.each<[string[], string]>([
  [['Il faut :', '- une lampe', '- un pull', 'Et partir.'], 'Il faut :\n\n- une lampe\n- un pull\n\nEt partir.\n'],
  [['•\tune lampe', '•\tun pull'], '- une lampe\n- un pull\n'],
  [['* une lampe', '* un pull'], '- une lampe\n- un pull\n'],
  [
    ['1) Peser.', '2) Noter.', '3) Recommencer.', 'Puis :', '1. Dormir.', '2. Rire.'],
    '1. Peser.\n2. Noter.\n3. Recommencer.\n\nPuis :\n\n1. Dormir.\n2. Rire.\n',
  ],
  [['-des semis', '-des tailles'], '- des semis\n- des tailles\n'],
])('%j is a list', async (lines, expected) => {
  expect((await word(paragraphs(...lines))).text).toBe(expected);
  const { text } = await received(importHtml, 'a.html', lines.map((own) => `<p>${own}</p>`).join(''));
  expect(text).toBe(expected);
});

test.each<[string[], string]>([
  [['- Tu viens ?', '- Non.'], '\\- Tu viens ?\n\n\\- Non.\n'],
  [
    ['1. Le dimanche', 'On pesait les noix.', '2. Octobre', 'On se tut.'],
    '1\\. Le dimanche\n\nOn pesait les noix.\n\n2\\. Octobre\n\nOn se tut.\n',
  ],
  [['1941. Naissance à Loches.', '1942. Rien.'], '1941\\. Naissance à Loches.\n\n1942\\. Rien.\n'],
  [['👉 une lampe', '👉 un pull'], '👉 une lampe\n\n👉 un pull\n'],
  [['→ partir', '→ revenir'], '→ partir\n\n→ revenir\n'],
])('%j is as its writer set it', async (lines, expected) => {
  expect((await word(paragraphs(...lines))).text).toBe(expected);
});

test('bold in a point, and lines of one paragraph', async () => {
  const bold = p(r('1. ') + r('Ne jamais mentir', '<w:b/>') + r(' sur le poids.')) + p('2. Garder le cahier.');
  expect((await word(bold)).text).toBe('1. **Ne jamais mentir** sur le poids.\n2. Garder le cahier.\n');
  const lines = p(r('Il faut :') + line + r('- une lampe') + line + r('- un pull'));
  expect((await word(lines)).text).toBe('Il faut :\n\n- une lampe\n- un pull\n');
});
