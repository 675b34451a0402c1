import { expect, test } from 'vitest';
import { ImportRefused } from '../../src/import/import-refused.ts';
import { importText } from '../../src/import/text.ts';

const sent = (text: string | Uint8Array) => ({
  name: 'texte.txt',
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});

test('paragraphs and their lines are kept, whatever software wrote them', async () => {
  const [arrival] = await importText(sent('Un café\r\nà Rennes.\r\n\r\nDeux.'));
  expect(arrival?.body.children).toMatchObject([
    { type: 'paragraph', children: [{ value: 'Un café' }, { type: 'break' }, { value: 'à Rennes.' }] },
    { type: 'paragraph', children: [{ value: 'Deux.' }] },
  ]);
  const windows = Uint8Array.from([...'Un caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9));
  expect((await importText(sent(windows)))[0]?.words).toBe('Un café');
});

test('a file that is no text, or has no word, is refused with a sentence in each language', async () => {
  const refusal = await importText(sent(' \n ')).catch((error: unknown) => error as ImportRefused);
  expect(refusal).toBeInstanceOf(ImportRefused);
  expect(String(refusal)).toContain('ne contient aucun mot');
  expect((refusal as ImportRefused).said('texte.txt', 'en-GB')).toContain('holds no word');
  await expect(importText(sent('a\0b'))).rejects.toThrow('abîmé');
});

test('letters borrowed from mathematics become ordinary ones, with the bold or the italics that they meant', async () => {
  const [arrival] = await importText(sent('Merci 𝗮̀ 𝘁𝗼𝘂𝘀 ! Ⓢⓤⓘⓥⓔⓩ 🅲🅴 f̶i̶l̶ 🅰️'));
  expect(arrival?.body.children[0]).toMatchObject({
    children: [
      { type: 'text', value: 'Merci ' },
      { type: 'strong', children: [{ value: 'à tous' }] },
      { type: 'text', value: ' ! Suivez CE fil 🅰️' },
    ],
  });
});
