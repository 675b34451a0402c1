// What the built pages say of themselves is true: their policy, their linked data, the files that they announce.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sizeInWords } from '../../src/model/book/book-facts.ts';
import { filesOf, read } from './build.ts';
import { sharedSite } from './shared.ts';

let out: string;
let pages: string[];
beforeAll(async () => {
  out = await sharedSite('every-kind');
  pages = filesOf(out).filter((file) => file.endsWith('.html'));
});

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';
const meta = (html: string, name: string) =>
  attribute(html, new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`));

/** The nodes of a page's linked data. */
function graphOf(html: string): Record<string, unknown>[] {
  const json = attribute(html, /<script type="application\/ld\+json">(.*?)<\/script>/);
  return json ? JSON.parse(json)['@graph'] : [];
}

test('each page names by their digests the scripts and styles that it holds, and holds no other', () => {
  for (const page of pages) {
    const html = read(out, page);
    const policy = attribute(html, /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/);
    const scripts = [...html.matchAll(/<script(?: data-[a-z]+="[^"]*")*>(.*?)<\/script>/gs)].map((match) =>
      digest(match[1] as string),
    );
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map((match) => digest(match[1] as string));
    expect(policy, page).toMatch(/^default-src 'none'; /);
    expect(policy.match(/'sha256-[^']+'/g)?.sort(), page).toEqual([...scripts, ...styles].sort());
    expect(html.indexOf('<meta http-equiv'), page).toBeLessThan(html.search(/<(script|style|link)/));
    expect(html, page).not.toMatch(/<[^>]+\s(style|on[a-z]+)="/);
  }
});

test('a page that has an address says it everywhere alike', () => {
  for (const page of pages) {
    const html = read(out, page);
    const url = attribute(html, /<link rel="canonical" href="([^"]*)"/);
    if (!url) expect(html, page).toContain('<meta name="robots" content="noindex"');
    else
      expect([new URL(url).pathname, meta(html, 'og:url')], page).toEqual([`/${page.replace('index.html', '')}`, url]);
  }
});

test('what a page is shared by comes first, before any script or style, within the 10,240 bytes that some readers take', () => {
  for (const page of pages) {
    const html = read(out, page);
    const shared = [...html.matchAll(/<meta (?:property="[a-z]+:|name="(?:twitter:|description"))[^>]*>/g)];
    const end = Math.max(...shared.map((match) => match.index + match[0].length));
    if (meta(html, 'og:url')) expect(shared.length, page).toBeGreaterThan(6);
    expect(html.slice(0, Math.max(0, end)), page).not.toMatch(/<(script|style)/);
    expect(Buffer.byteLength(html.slice(0, Math.max(0, end))), page).toBeLessThan(10_240);
  }
});

test('each story, person and volume has linked data about itself', () => {
  const kinds = { recits: 'Article', personnes: 'ProfilePage', volumes: 'Book' };
  for (const [folder, type] of Object.entries(kinds)) {
    const owners = pages.filter((page) => new RegExp(`^${folder}/[^/]+/index.html$`).test(page));
    const known = owners.filter((page) => read(out, page).includes('rel="canonical"'));
    expect(known.length).toBeGreaterThan(2);
    for (const page of known) {
      const html = read(out, page);
      const node = graphOf(html).find((one) => one['@type'] === type);
      expect(new URL(String(node?.url)).pathname, page).toBe(`/${page.replace('index.html', '')}`);
      expect(meta(html, 'og:type'), page).toBe({ recits: 'article', personnes: 'profile', volumes: 'book' }[folder]);
    }
  }
});

describe('the files of a volume', () => {
  test.each(['tome-1', 'tome-2', 'portraits-1'])('%s: size and pages are those of the files', async (volume) => {
    const html = read(out, `volumes/${volume}/index.html`);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(out, `volumes/${volume}.pdf`))) }).promise;
    expect(html).toContain(`${pdf.numPages}\u00a0pages`);
    const book = graphOf(html).find((node) => node['@type'] === 'Book');
    for (const [index, format] of ['epub', 'pdf'].entries()) {
      const { size } = statSync(join(out, `volumes/${volume}.${format}`));
      expect(html).toContain(sizeInWords(size, 'fr-FR'));
      expect(book?.workExample).toMatchObject({ [index]: { encoding: { contentSize: `${size} B` } } });
    }
  });
});

test('a series announces feeds that exist', () => {
  const series = read(out, 'collections/portraits/index.html');
  for (const file of ['collections/portraits/flux.xml', 'collections/portraits/flux.json']) {
    expect(series).toContain(`href="/${file}"`);
    expect(statSync(join(out, file)).size).toBeGreaterThan(1000);
  }
});

test('an adaptation is named as such by its source, and by neither as the same text in another language', () => {
  const [source, adapted] = ['in-praise-of-silence', 'eloge-du-silence'].map((story) =>
    read(out, `recits/${story}/index.html`),
  ) as [string, string];
  expect(source).toMatch(/<p class="original">\s*Adapté ici\s+<a href="\/recits\/eloge-du-silence\/"/);
  for (const html of [source, adapted]) expect(html).not.toMatch(/<link rel="alternate" hreflang=|Traduit ici/);
});

test('the foot of a page names the site’s accounts as its own on the first page alone, and no licence as the page’s', () => {
  for (const page of pages) {
    const html = read(out, page);
    const footer = html.slice(html.indexOf('<footer class="site-footer"'));
    expect(/rel="me\b/.test(footer), page).toBe(page === 'index.html');
    expect(footer, page).not.toContain('rel="license');
  }
});

test('what a head says holds no thin space, and a locale has its territory', () => {
  for (const page of pages) {
    const html = read(out, page);
    const contents = [...html.matchAll(/<meta [^>]*content="([^"]*)"/g)].map((match) => match[1]);
    expect(
      contents.filter((content) => content?.includes('\u202f')),
      page,
    ).toEqual([]);
    if (html.includes('og:locale')) expect(meta(html, 'og:locale'), page).toMatch(/^[a-z]{2,3}_([A-Z]{2}|\d{3})$/);
  }
});
