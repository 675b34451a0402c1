import { expect, test } from 'vitest';
import { importText } from '../../../src/import/text/import-text.ts';
import { received } from '../received.ts';

const read = (source: string) => received(importText, 'a.txt', source);

test.each([
  [
    'of three columns',
    'Mes comptes\n\nPièce\tPrix\tClient\nBobine\t12 F\tMme Roy',
    'Mes comptes\n\n| Pièce | Prix | Client |\n| - | - | - |\n| Bobine | 12 F | Mme Roy |\n',
  ],
  [
    'of two, below a line',
    'Total :\nUn\t1\nDeux\t\t2\nTrois\t3',
    'Total :\n\n| Un | 1 |\n| - | - |\n| Deux | 2 |\n| Trois | 3 |\n',
  ],
])('lines parted by tabs are a table %s', async (_, source, text) => {
  const own = await read(source);
  expect([own.text, own.losses]).toEqual([text, []]);
});

test.each([
  ['one line', 'Il pleut.\tPuis plus.'],
  ['two lines of two', 'Un\tdeux\nTrois\tquatre'],
  [
    'sentences',
    `${'La mer montait encore. '.repeat(5)}\tOui.\tNon.\n${'Elle descendait aussi. '.repeat(5)}\tNon.\tOui.`,
  ],
  ['a play', 'LUI\tTu as la clef ?\nELLE\tLaquelle ?\nLUI\tCelle de la cave.\nELLE\tElle est tombée dedans.'],
  ['a song', 'Tape\ttape\ttape\nsur\tle\tclou\nla\tla\tla'],
])('%s parted by tabs stay, and are told', async (_, source) => {
  const { text, losses } = await read(source);
  expect(text).not.toContain('|');
  expect(losses).toEqual([`look: ${source}`]);
});

test.each([
  ['(1)', '(2)'],
  ['[1]', '[2]'],
])('notes that somebody typed stay as they were, %s', async (one, two) => {
  const source = `Il passait deux fois l’an ${one}, avec son âne ${two}.\n\n${one} À la Saint-Jean.\n${two} Un âne gris.`;
  const { text } = await read(source);
  expect(text.replaceAll('\\[', '[').replaceAll('\\\n', '\n').trim()).toBe(source);
});

test('figures that nothing calls are a list', async () => {
  expect((await read('Il faut :\n\n(1) du pain\n(2) du sel')).text).toBe('Il faut :\n\n1. du pain\n2. du sel\n');
});
