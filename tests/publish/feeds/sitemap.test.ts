import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/model/build/build-library.ts';
import { sitemap, sitemapIndex } from '../../../src/publish/feeds/sitemap.ts';
import { toChecked } from '../../../src/read/checked.ts';
import { readContent } from '../../../src/read/folder.ts';
import { SMALL } from '../../content-folder.ts';

const library = buildLibrary(toChecked(await readContent(SMALL)), '2026-07-01');

test('every address is there once, with the day of its last change: for a volume, of its last erratum', () => {
  const xml = sitemap(library, ['contribuer']);
  expect(xml).toContain('<url><loc>https://petit.example.org/recits/un-cafe/</loc><lastmod>2026-04-02</lastmod></url>');
  expect(xml).toContain('<url><loc>https://petit.example.org/volumes/tome-1/</loc><lastmod>2026-06-20</lastmod></url>');
  expect(xml).toContain('<url><loc>https://petit.example.org/volumes/</loc><lastmod>2026-06-20</lastmod></url>');
  expect(xml).toContain('<url><loc>https://petit.example.org/contribuer/</loc></url>');
  const addresses = [...xml.matchAll(/<loc>([^<]+)/g)].map((match) => match[1]);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('what must not be found is not in it', () => {
  const xml = sitemap(library, []);
  expect(xml).not.toMatch(/retiree|brouillon|recherche|404/);
});

test('the index names it, with the last change of all', () => {
  expect(sitemapIndex(library)).toContain(
    '<loc>https://petit.example.org/sitemap-0.xml</loc><lastmod>2026-06-20</lastmod>',
  );
});
