import { expect, test } from 'vitest';
import { importDocx } from '../../../src/import/docx/import-docx.ts';
import { received } from '../received.ts';
import { makeDocx } from './make-docx.ts';

const line = (words: string) =>
  words === '' ? '<w:p></w:p>' : `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const read = async (lines: readonly string[]) =>
  (await received(importDocx, 'a.docx', makeDocx({ body: lines.map(line).join('') }))).text.trim();
const POEM = ['tu ressors', 'tu plies', '', 'on te redresse', 'on te garde', '', 'dans une boîte', 'pour plus tard'];

test('short paragraphs that empty ones part are stanzas', async () => {
  const made = 'tu ressors\\\ntu plies\n\non te redresse\\\non te garde\n\ndans une boîte\\\npour plus tard';
  expect(await read(['Il y avait un clou, que personne n’avait jamais planté droit.', '', ...POEM])).toContain(made);
});

test.each([
  ['sentences', ['Il pleuvait.', 'Puis plus.', '', 'Le soir vint.', 'On ferma.', '', 'Fin du jour.', 'Bonne nuit.']],
  ['speeches', ['– Tu viens', '– Non', '', '– Et toi', '– Non plus']],
  ['one group', ['Il pleuvait sur le port.', '', 'Marie Dupont', 'Lannion']],
  ['long lines', POEM.map((words) => words && `${words} ${'et la mer monte encore '.repeat(4)}`)],
  ['no empty line', POEM.filter(Boolean)],
])('%s stay paragraphs', async (_, lines) => {
  expect(await read(['Il y avait un clou.', '', ...lines])).not.toContain('\\\n');
});
