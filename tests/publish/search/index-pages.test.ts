// The index of a small site, made by Pagefind itself.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexPages } from '../../../src/publish/search/index-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'florilege-site-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['en-GB', 'en'],
  ['fr-FR', 'fr'],
])('a site in %s is indexed in %s, whatever the language of its texts', async (site, language) => {
  const page = (lang: string) =>
    `<!doctype html><html lang="${site}"><body data-pagefind-body><p lang="${lang}">Un texte, a text.</p></body></html>`;
  writeFileSync(join(folder, 'a.html'), page('en'));
  writeFileSync(join(folder, 'b.html'), page('fr-CA'));
  writeFileSync(join(folder, '404.html'), '<!doctype html><html lang="de"><p>Rien à chercher.</p></html>');
  expect(await indexPages(folder)).toBe(2);
  const { languages } = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(languages)).toEqual([language]);
});
