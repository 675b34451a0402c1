import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { readContent } from '../../../src/read/folder.ts';
import { smallContent, storyText } from '../../content-folder.ts';
import { inShort, problemsIn, TODAY } from './said.ts';

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8a2f2f' } });
const PNG = new Uint8Array(await canvas(450, 300).png().toBuffer());
const JPEG = new Uint8Array(await canvas(450, 300).jpeg().toBuffer());

/** What is said of a story and its files, as `file line:column rule words`. */
async function said(body: string, files: Record<string, string | Uint8Array> = {}): Promise<string[]> {
  const placed = Object.entries(files).map(([name, bytes]) => [`stories/essai/${name}`, bytes]);
  const problems = await problemsIn({ 'stories/essai/story.mdx': storyText(body), ...Object.fromEntries(placed) });
  return problems.map((problem) => `${problem.file.replace('stories/essai/', '')} ${inShort(problem)}`);
}

test.each(['./a.png', 'a.png'])('%s is a picture of the folder', async (src) =>
  expect(await said(`![Un banc](${src})`, { 'a.png': PNG })).toEqual([]),
);

test.each([
  'https://exemple.fr/a.png',
  '//exemple.fr/a.png',
  'data:image/png;base64,AAAA',
  'file:///a.png',
  '/a.png',
  '../essai/a.png',
  './../essai/a.png',
  '%2e%2e/essai/a.png',
  '%2e%2e%2fessai%2fa.png',
  '..%5Cessai%5Ca.png',
  '%252e%252e%252fa.png',
  '.\\\\a.png',
  './sous/a.png',
  './A.PNG',
  './%61.png',
  './',
])('%s is not', async (src) => {
  expect(await said(`![Un banc](${src})\n\n![Un banc](a.png)`, { 'a.png': PNG })).toEqual([
    `story.mdx 13:1 picture ![Un banc](${src})`,
  ]);
});

test('a picture is described in words', async () => {
  const names = [
    '',
    ' ',
    'a.png',
    'IMG_1234',
    'DSC01234.JPG',
    'image',
    'Photo 3',
    'Capture d’écran 2024-01-01 à 10.12.13',
    '…',
    '1234',
    'deux-tasses-sur-comptoir',
    'un_banc',
  ];
  for (const alt of names)
    expect(await said(`![${alt}](./a.png)`, { 'a.png': PNG }), alt).toEqual([
      `story.mdx 13:1 picture ![${alt}](./a.png)`,
    ]);
  for (const alt of ['Saint-Malo', 'Un banc', 'Photo de Nour', 'Arc-en-ciel', 'Camille', '蓝'])
    expect(await said(`![${alt}](./a.png)`, { 'a.png': PNG }), alt).toEqual([]);
  expect(await said('<Figure src="./a.png" alt="a.png">\n\nUn banc.\n\n</Figure>', { 'a.png': PNG })).toEqual([
    'story.mdx 13:23 picture <Figure src="./a.png" alt="a.png">',
  ]);
});

test('a name written with other capitals is answered with the right one', async () => {
  const files = { 'stories/essai/story.mdx': storyText('![Un banc](./Banc.png)'), 'stories/essai/banc.png': PNG };
  expect((await problemsIn(files)).map(({ rule, remedy }) => `${rule} ${remedy}`)).toContain(
    'picture Vouliez-vous écrire « banc.png » ?',
  );
});

test('a picture stands alone; one written by reference would not be shown', async () => {
  const files = { 'a.png': PNG };
  expect(await said('[![Un banc](./a.png)](https://exemple.fr)', files)).toEqual([
    'story.mdx 13:2 picture ![Un banc](./a.png)',
  ]);
  expect(await said('| ![Un banc](./a.png) |\n|---|', files)).toEqual(['story.mdx 13:3 picture ![Un banc](./a.png)']);
  expect(await said('Un mot ![Un banc](./a.png) et un autre.', files)).toEqual([]);
  expect(await said('![Un banc][b] ![Un banc](./a.png)\n\n[b]: https://exemple.fr/a.png', files)).toEqual([
    'story.mdx 13:1 picture ![Un banc][b]',
  ]);
});

test('a file is the picture that its name says, whole and not too large', async () => {
  const use = (name: string) => `![Un banc](./${name})`;
  expect(await said(use('a.jpeg'), { 'a.jpeg': JPEG })).toEqual([]);
  expect(await said(use('a.jpg'), { 'a.jpg': PNG })).toEqual(['a.jpg picture-file a.jpg']);
  expect(await said(use('a.png'), { 'a.png': JPEG })).toEqual(['a.png picture-file a.png']);
  expect(await said(use('a.png'), { 'a.png': '<svg xmlns="http://www.w3.org/2000/svg"/>' })).toEqual([
    'a.png picture-file a.png',
  ]);
  expect(await said(use('a.png'), { 'a.png': '' })).toEqual(['a.png picture-file a.png']);
  expect(await said(use('a.jpg'), { 'a.jpg': JPEG.slice(0, JPEG.length - 400) })).toEqual(['a.jpg picture-file a.jpg']);
  const bomb = PNG.slice();
  new DataView(bomb.buffer).setUint32(16, 100_000);
  new DataView(bomb.buffer).setUint32(20, 100_000);
  expect(await said(use('a.png'), { 'a.png': bomb })).toEqual(['a.png picture-file a.png']);
  const heavy = new Uint8Array(10 * 1024 * 1024 + 1);
  heavy.set(PNG);
  expect(await said(use('a.png'), { 'a.png': heavy })).toEqual(['a.png picture-file a.png']);
  expect(await said(use('a.png'), { 'a.png': PNG, 'A.png': PNG })).toContain('a.png picture-file a.png');
});

test('the wording says what is wrong with the file', async () => {
  const messageOf = async (name: string, bytes: Uint8Array) =>
    (
      await problemsIn({
        [`people/nour.${name}`]: bytes,
        'people/nour.yaml': `displayName: Nour\ngivenName: Nour\nidentifiability: given-name\nportrait: { alt: Nour sur un banc }\nconsent: { ref: c-1, date: 2026-01-10, outputs: [web, pdf, epub] }\n`,
      })
    ).map(({ message }) => message);
  expect(await messageOf('png', JPEG)).toEqual(['« nour.png » est une image JPEG.']);
  expect(await messageOf('jpg', JPEG.slice(0, JPEG.length - 400))).toEqual(['« nour.jpg » est incomplète ou abîmée.']);
  expect(await messageOf('JPG', JPEG)).toEqual(['Le nom de « nour.JPG » finit par des majuscules.']);
  expect(await messageOf('gif', JPEG)).toEqual([
    '« nour.gif » n’a pas sa place ici.',
    'Un portrait est annoncé, mais l’image manque.',
  ]);
});

test('a picture that nothing shows is advised against', async () => {
  expect(await said('Un texte.', { 'a.png': PNG })).toEqual(['a.png unused-picture a.png']);
  expect(await said('Un texte.\n\n<3', { 'a.png': PNG })).toEqual(['story.mdx 15:1 unreadable <3']);
  const portrait = await problemsIn({ 'people/nour.png': PNG });
  expect(portrait.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['people/nour.png unused-picture']);
});

test('a picture too small for print is advised against where it is shown', async () => {
  const sized = async (width: number, height: number) => new Uint8Array(await canvas(width, height).png().toBuffer());
  const use = '![Un banc](./a.png)';
  for (const [width, height] of [
    [40, 30],
    [399, 1],
    [8, 399],
  ] as const)
    expect(await said(use, { 'a.png': await sized(width, height) })).toEqual(['a.png small-picture a.png']);
  for (const [width, height] of [
    [400, 20],
    [20, 400],
  ] as const)
    expect(await said(use, { 'a.png': await sized(width, height) })).toEqual([]);
});

test('a portrait is what its name says, however long the name is', async () => {
  const id = `${'une-personne-'.repeat(6)}ab`;
  const sheet = 'displayName: Ana\ngivenName: Ana\nidentifiability: pseudonym\nportrait: { alt: Ana devant un mur }\n';
  const problems = (bytes: Uint8Array) => problemsIn({ [`people/${id}.yaml`]: sheet, [`people/${id}.png`]: bytes });
  expect(id).toHaveLength(80);
  expect(await problems(PNG)).toEqual([]);
  expect((await problems(JPEG)).map(({ remedy }) => remedy)).toEqual([
    `Renommez-la « ${id}.jpg », ici et dans le récit.`,
  ]);
});

test('a person has one portrait', async () => {
  const problems = await problemsIn({ 'people/camille-oeuvrard.jpg': JPEG });
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['people/camille-oeuvrard.png picture-file']);
});

test('a link to another place is never followed', async () => {
  const folder = await smallContent({ 'stories/essai/story.mdx': storyText('![Un banc](./a.png)') });
  await symlink('/etc/hostname', join(folder, 'stories/essai/a.png'));
  await symlink('/etc/hostname', join(folder, 'people/nour.png'));
  await symlink(join(folder, 'stories/un-cafe'), join(folder, 'stories/autre'));
  const problems = checkContent(await readContent(folder), { today: TODAY });
  expect(problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`)).toEqual([
    'people/nour.png folder « nour.png » est un lien vers un autre endroit.',
    'stories/autre folder « autre » est un lien vers un autre endroit.',
    'stories/essai/a.png folder « a.png » est un lien vers un autre endroit.',
    'stories/essai/story.mdx picture Le fichier « a.png » n’est pas dans le dossier du récit.',
  ]);
});
