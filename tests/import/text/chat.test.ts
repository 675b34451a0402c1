import { expect, test } from 'vitest';
import { importText } from '../../../src/import/text/import-text.ts';
import { received } from '../received.ts';

const SAID = [
  'Josette : Je commence ?',
  'Solange : Oui !',
  'Josette : Alors en 1958\\\navec une fourchette',
  'Puis plus rien.',
];

test.each([
  ['iPhone', (day: string) => `[${day} 21:04:12] `],
  ['another iPhone', (day: string) => `\u200E[${day}, 9:04:12\u202FPM] `],
  ['Android', (day: string) => `${day}, 21:04 - `],
  ['Android in French', (day: string) => `${day} à 21:04 - `],
])('a conversation exported by an %s is what was said', async (_, stamp) => {
  const at = stamp('03/11/2026');
  const source = [
    `${at}Les messages et les appels sont chiffrés de bout en bout.`,
    `${at}Josette: Je commence ?`,
    `${at}Solange: Oui !`,
    `${at}Josette: Alors en 1958\navec une fourchette`,
    `${at}Josette: \u200E<pièce jointe : 00000012-PHOTO.jpg>`,
    `${at}Josette: Puis plus rien. <Ce message a été modifié>`,
  ].join('\n');
  const { text, losses } = await received(importText, 'a.txt', source);
  expect(text.trim().split('\n\n')).toEqual(SAID);
  expect(losses).toContainEqual('picture: <pièce jointe : 00000012-PHOTO.jpg>');
  const told = losses.find((loss) => loss.startsWith('surroundings')) ?? '';
  for (const words of ['chiffrés', '03/11/2026', '<Ce message a été modifié>']) expect(told).toContain(words);
});

test('whoever speaks alone needs no name above each message', async () => {
  const source = ['Un.', 'IMG-2026.jpg (fichier joint)\nLa photo.', 'Ce message a été supprimé', 'Trois.']
    .map((words) => `12/03/2026 à 08:15 - Ida: ${words}`)
    .join('\n');
  expect((await received(importText, 'a.txt', source)).text.trim().split('\n\n')).toEqual([
    'Un.',
    'La photo.',
    'Trois.',
  ]);
});

test.each([
  '12/03/2026 08:15 - Réveil: la mer est grise.\n13/03/2026 09:00 - Marée: rien.',
  '[03/11/2026 21:04:12] Le poste crache.\n[03/11/2026 21:05:00] Plus rien.',
  'Josette: Je commence ?\nSolange: Oui !',
])('a diary, or a dialogue, stays: %s', async (source) => {
  const { losses } = await received(importText, 'a.txt', source);
  expect(losses).toEqual([]);
});
