// The demonstration anthology's pictures are made by the project itself, and can be made again.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../content-folder.ts';

const root = resolve(import.meta.dirname, '../..');
/** Where it was set aside, once another anthology has been begun. */
const content = ['demonstration/content', 'content'].map((place) => join(root, place)).find(existsSync) as string;
/** Another anthology has pictures of its own: only those that bear a name of the command's are its own. */
const isDemonstration = existsSync(join(content, 'people/petit-cargo.png'));

test('the pictures of the demonstration are exactly those that the command draws', async () => {
  const folder = await temporaryFolder();
  await draw('--to', folder);
  const drawn = await picturesIn(folder);
  expect(drawn.length).toBeGreaterThan(10);
  if (!isDemonstration) return;
  expect(await picturesIn(content)).toEqual(drawn);
  expect(await changed(drawn, content, folder)).toEqual([]);
});

test('the drawings are deterministic', async () => {
  const [one, two] = [await temporaryFolder(), await temporaryFolder()];
  await Promise.all([draw('--to', one), draw('--to', two)]);
  const drawn = await picturesIn(one);
  expect(drawn).not.toEqual([]);
  expect(await picturesIn(two)).toEqual(drawn);
  expect(await changed(drawn, one, two)).toEqual([]);
});

test('a picture drawn alone is the same as among the others', async () => {
  const folder = await temporaryFolder();
  await draw('--to', folder, '--only', 'petit-cargo');
  expect(await picturesIn(folder)).toEqual(['people/petit-cargo.png']);
  const others = await temporaryFolder();
  await draw('--to', others);
  expect(await changed(['people/petit-cargo.png'], others, folder)).toEqual([]);
});

test('the command says each picture’s size and weight', async () => {
  const folder = await temporaryFolder();
  const { stdout } = await draw('--to', folder, '--only', 'lea-martin');
  expect(stdout).toMatch(/lea-martin\.png : 800 × 800, \d+ Ko\n$/);
});

test('a word that no picture holds draws nothing, and the command fails', async () => {
  const folder = await temporaryFolder();
  await expect(draw('--to', folder, '--only', 'licorne')).rejects.toMatchObject({
    code: 1,
    stderr: 'Aucune image ne porte le nom « licorne ».\n',
  });
  expect(await picturesIn(folder)).toEqual([]);
});

test('another anthology, or a folder of anything else, is left as it is', async () => {
  const [other, mine] = [await temporaryFolder(), await temporaryFolder()];
  await writeFile(join(other, 'site.yaml'), 'name: Une autre anthologie\n');
  await writeFile(join(mine, 'note.txt'), 'à moi\n');
  for (const folder of [other, mine]) {
    await expect(draw('--to', folder)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/n’est pas la démonstration : rien n’y a été dessiné\.\n\nnpm run draw/),
    });
    expect(await readdir(folder)).toHaveLength(1);
  }
});

test('the demonstration is drawn again where it stands', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'site.yaml'), 'name: Démonstration\ndemonstration: true\n');
  await draw('--to', folder, '--only', 'petit-cargo');
  expect(await picturesIn(folder)).toEqual(['people/petit-cargo.png']);
});

function draw(...words: string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, ['demonstration/draw.ts', ...words], { cwd: root });
}

/** Every picture below a folder, by its address there, in order. */
async function picturesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(png|jpe?g|webp|avif|gif|svg|tiff?)$/i.test(file))
    .sort();
}

/** The files that are not the same, byte for byte, in both folders. */
async function changed(files: readonly string[], one: string, two: string): Promise<string[]> {
  const alike = await Promise.all(
    files.map(async (file) => (await readFile(join(one, file))).equals(await readFile(join(two, file)))),
  );
  return files.filter((_, index) => !alike[index]);
}
