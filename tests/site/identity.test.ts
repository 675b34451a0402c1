// Two anthologies with an identity of their own: it is on everything that is built, and nothing is left of any other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../../src/design/contrast.ts';
import { sharedSite } from './shared.ts';

const IDENTITIES = [
  { site: 'warm', name: 'Les Cahiers du Lavoir', paper: '#f6efe2', serif: 'Vollkorn', sans: 'Inter' },
  { site: 'cool', name: 'Carnets de la Rade', paper: '#eef3f6', serif: 'STIX Two Text', sans: 'Figtree' },
] as const;

describe.each(IDENTITIES)('$site', ({ site, name, paper, serif, sans }) => {
  let folder: string;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });

  beforeAll(async () => {
    folder = await sharedSite(site);
  });

  test('text is read at 4.5:1 on every ground, by day and at night', () => {
    const css = /<style>(@layer tokens.*?)<\/style>/.exec(read('index.html'))?.[1] ?? '';
    const raw = new Map(
      [...css.matchAll(/--(raw-[a-z-]+):(#[0-9a-f]{6})/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const role = (key: string) =>
      (/light-dark\((.*?),(.*?)\)[;}]/.exec(css.slice(css.indexOf(`--${key}:`)))?.slice(1) ?? []).map(
        (value) => raw.get(/var\(--(.*?)\)/.exec(value)?.[1] ?? '') ?? value,
      );
    for (const theme of [0, 1]) {
      for (const ground of ['ground', 'ground-deep']) {
        for (const text of ['ink', 'ink-soft', 'accent', 'second'])
          expect(contrast(role(text)[theme] as string, role(ground)[theme] as string)).toBeGreaterThanOrEqual(4.5);
      }
      for (const text of ['plate-ink', 'plate-soft'])
        expect(contrast(role(text)[theme] as string, role('plate')[theme] as string)).toBeGreaterThanOrEqual(4.5);
    }
    expect(role('ground')[0]).toBe(paper);
  });

  test('the pages ask for its faces, carry its mark, and name it to the system', () => {
    const page = read('index.html');
    expect(page).toContain(`<meta name="theme-color" content="${paper}"`);
    expect(page).toContain('src="/marque.svg"');
    const styles = files()
      .filter((file) => file.endsWith('.css'))
      .map(read)
      .join('');
    expect(styles).toContain(`--serif:"${serif}"`);
    expect(styles).toContain(`--sans:"${sans}"`);
    expect(read('favicon.svg')).toContain(`<title>${name}</title>`);
    expect(JSON.parse(read('site.webmanifest'))).toMatchObject({ name, theme_color: paper, background_color: paper });
    expect(read('polices.txt')).toContain(`${serif}\n\nCopyright`);
    for (const file of ['404.html', 'hors-ligne/index.html']) expect(read(file)).toContain(`content="${paper}"`);
  });

  test('the touch icon stands on its ground', async () => {
    const image = sharp(join(folder, 'apple-touch-icon.png'));
    expect(await image.metadata()).toMatchObject({ width: 180, height: 180, hasAlpha: false });
    const [red = 0, green = 0, blue = 0] = await image.raw().toBuffer();
    expect(`#${[red, green, blue].map((one) => one.toString(16)).join('')}`).toBe(paper);
  });

  test('the EPUB is set in its faces', () => {
    const book = unzipSync(readFileSync(join(folder, 'volumes/tome-1.epub')));
    expect(strFromU8(book['OEBPS/style.css'] as Uint8Array)).toContain(`font-family: "${serif}"`);
    expect(strFromU8(book['OEBPS/colophon.xhtml'] as Uint8Array)).toContain(serif);
  });

  /** Its scripts name the format of its archive, and every face that a site may choose. */
  function isOfAtelier(file: string): boolean {
    const isScript = file.startsWith('_astro/') && file.endsWith('.js');
    const others = files().filter((page) => page.endsWith('.html') && !page.startsWith('contribuer/atelier/'));
    return isScript && !others.some((page) => read(page).includes(file));
  }

  test('no trace of the program but its credit in the colophon, nor of any other anthology', () => {
    const traces = /floril[eè]ge|petit\.example|Source Serif|Instrument Sans/i;
    const text = files().filter(
      (file) => /\.(html|css|js|json|xml|txt|svg|webmanifest)$/.test(file) && !isOfAtelier(file),
    );
    expect(text.filter((file) => traces.test(read(file)))).toEqual([]);
    const book = Object.entries(unzipSync(readFileSync(join(folder, 'volumes/tome-1.epub'))));
    const named = book.filter(([file, bytes]) => /\.(xhtml|opf|css|xml)$/.test(file) && traces.test(strFromU8(bytes)));
    expect(named.map(([file]) => file)).toEqual(['OEBPS/colophon.xhtml']);
  });
});
