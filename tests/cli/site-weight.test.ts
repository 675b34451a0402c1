// What a finished site weighs, and what its editor is told of it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesIn, hostRemarks, weightInWords, weightOf } from '../../src/cli/site-weight.ts';

const folder = await mkdtemp(join(tmpdir(), 'florilege-weight-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('every file of every folder counts, folders do not', async () => {
  await mkdir(join(folder, 'volumes'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'x'.repeat(10));
  await writeFile(join(folder, '.htaccess'), 'x'.repeat(5));
  await writeFile(join(folder, 'volumes/tome-1.pdf'), 'x'.repeat(100));
  expect(weightOf(await filesIn(folder))).toEqual({
    files: 3,
    bytes: 115,
    heaviest: { file: join('volumes', 'tome-1.pdf'), bytes: 100 },
  });
});

const URL_OF = 'https://recits.example.org';
const plain = (texts: string[]) => texts.map((text) => text.replace(/[\u00a0\u202f]/g, ' '));

test('the remark says how much, of what, at whose, and what can be done', () => {
  const weight = { files: 16_500, bytes: 3e9, heaviest: { file: 'volumes/tome-1.pdf', bytes: 30e6 } };
  expect(plain(hostRemarks(weight, { name: 'Cloudflare, Inc.', url: URL_OF }))).toEqual([
    expect.stringMatching(/^Le site a 16 500 fichiers, et Cloudflare Pages en sert gratuitement 20 000 : c’est 82 % /),
    expect.stringMatching(
      /^volumes\/tome-1\.pdf pèse 30 Mo, et Cloudflare Pages sert des fichiers de 26,2 Mo au plus : c’est trop\./,
    ),
  ]);
});

test.each([
  [400, '1 ko'],
  [820_400, '820 ko'],
  [1_130_000, '1,1 Mo'],
  [1e9, '1 Go'],
])('%i bytes are « %s »', (bytes, words) => {
  expect(weightInWords(bytes)).toBe(words);
});

test('nothing is said where there is room, or where the host is not known to have a limit', () => {
  const weight = { files: 1500, bytes: 90e6, heaviest: { file: 'a.pdf', bytes: 2e6 } };
  expect(hostRemarks(weight, { name: 'Cloudflare', url: URL_OF })).toEqual([]);
  expect(hostRemarks({ ...weight, bytes: 9e9 }, { name: 'Un serveur à nous', url: URL_OF })).toEqual([]);
});
