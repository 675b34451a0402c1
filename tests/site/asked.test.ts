// Nothing is written that nobody asks for: free hosts count files, and weigh pictures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from './build.ts';
import { referencesOf } from './references.ts';
import { type SharedSite, sharedSite } from './shared.ts';

const SITES: [SharedSite, origin: string][] = [
  ['small', 'https://petit.example.org'],
  ['every-kind', 'https://petit.example.org'],
  ['warm', 'https://cahiers.exemple.fr'],
];

test.each(SITES)(
  'every card, picture, citation and feed of the %s site is named by one of its files',
  async (name, origin) => {
    const out = await sharedSite(name);
    const asked = new Set(
      referencesOf(out, origin)
        .filter(({ address }) => URL.canParse(address, origin))
        .map(({ file, address }) => new URL(address, `${origin}/${file}`).pathname),
    );
    const written = filesOf(out).filter((file) =>
      /\.(png|jpg|webp|svg|bib|ris|xml)$|^(recits|collections)\/.*\.json$/.test(file),
    );
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((file) => !asked.has(`/${file}`))).toEqual([]);
  },
);

test('no two pictures of a site are the same bytes', async () => {
  const out = await sharedSite('every-kind');
  const pictures = filesOf(out).filter((file) => /\.(png|jpg|webp)$/.test(file));
  const twins = Map.groupBy(pictures, (file) => readFileSync(join(out, file)).toString('base64'));
  expect([...twins.values()].filter((files) => files.length > 1)).toEqual([]);
});
