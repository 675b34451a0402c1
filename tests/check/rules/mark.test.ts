// The mark that a site's sheet names: what is told of it, and what is kept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toChecked } from '../../../src/read/checked.ts';
import { readContent } from '../../../src/read/folder.ts';
import { SMALL, smallContent } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const FIXTURES = join(SMALL, '..');
const site = (mark: string) => `${readFileSync(join(SMALL, 'site.yaml'), 'utf8')}identity: { mark: ${mark} }\n`;
const said = async (mark: string, bytes?: string | Uint8Array) =>
  (await problemsIn({ 'site.yaml': site(mark), ...(bytes !== undefined && { [mark]: bytes }) })).map(
    ({ rule, file, message, remedy }) => `${rule} ${file} · ${message} → ${remedy}`,
  );

const png = readFileSync(join(FIXTURES, 'cool/marque.png'));

test('the marks of the two identities are kept, the picture without what it carried', async () => {
  expect(png.includes('SECRET-DE-LA-MARQUE')).toBe(true);
  expect(await said('marque.png', png)).toEqual([]);
  const folder = await smallContent({ 'site.yaml': site('marque.png'), 'marque.png': png });
  const { mark } = toChecked(await readContent(folder));
  expect(mark).toMatchObject({ type: 'picture', width: 192, height: 192 });
  const kept = Buffer.from(mark?.type === 'picture' ? mark.png : '', 'base64');
  expect(kept.includes('SECRET-DE-LA-MARQUE')).toBe(false);
  expect(kept.length).toBeLessThan(png.length);
  expect(await said('marque.svg', readFileSync(join(FIXTURES, 'warm/marque.svg')))).toEqual([]);
});

test('a mark that is not there, or is none, is told with what to do', async () => {
  expect(await said('marque.svg')).toEqual([
    'mark site.yaml · « marque.svg » n’est pas à côté de site.yaml. → Rangez-y le fichier, ou corrigez son nom.',
  ]);
  const [text] = await said('marque.svg', '<svg viewBox="0 0 9 9"><text>Moi</text></svg>');
  expect(text).toContain('« marque.svg » contient un élément « text », qui n’est pas une forme.');
  expect((await said('marque.png', png.subarray(0, 400)))[0]).toContain('n’est pas une image PNG entière');
  expect((await said('marque.png', 'GIF89a'))[0]).toContain('n’est pas une image PNG entière');
  expect((await said('marque.svg', ' '.repeat(70_000)))[0]).toContain('trop lourd');
  const damaged = Buffer.from(png);
  damaged.fill(7, 300, 340);
  expect((await said('marque.png', damaged))[0]).toContain('n’est pas une image PNG entière');
});

test('a name that leads out of the folder, or is no mark, is refused by its form', async () => {
  for (const name of ['../marque.svg', 'https://exemple.fr/a.svg', 'marque.gif', 'Marque.SVG'])
    expect((await said(name))[0]).toMatch(/^schema site.yaml/);
});
