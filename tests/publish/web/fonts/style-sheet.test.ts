// The rules that name the site's fonts, and the fonts that stand in for them.
import { readFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkitten';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { FACES } from '../../../../src/design/faces.ts';
import { standInsOf } from '../../../../src/publish/web/fonts/stand-ins.ts';
import { fontStyleSheet } from '../../../../src/publish/web/fonts/style-sheet.ts';
import { webFontsOf } from '../../../../src/publish/web/fonts/table.ts';

const faces = FACES['source-serif'];
const webFonts = webFontsOf(faces);
const rules = fontStyleSheet(faces).split('@font-face').slice(1);

test('each font has its files, the sans borrows from the serif, and all stand-ins are local', () => {
  const files = rules.flatMap((rule) => /url\("\.\/([^"]+)"\)/.exec(rule)?.[1] ?? []);
  expect([...new Set(files)]).toEqual(webFonts.map(({ name }) => `${name}.woff2`));
  const borrowed = rules.filter((rule) => rule.includes('"Instrument Sans"') && rule.includes('./serif.woff2'));
  expect(borrowed).toHaveLength(1);
  expect(borrowed[0]).toContain('font-weight: 400 600;');
  expect(borrowed[0]).toContain('unicode-range: U+B2-B3, U+178, U+2010-2012, U+202F;');
  expect(rules.filter((rule) => rule.includes('local(')).length).toBe(standInsOf(faces).length);
});

test.each(Object.values(FACES))('the styles ask for the faces of $id by one name', (pair) => {
  const css = fontStyleSheet(pair);
  expect(css).toContain(`--serif: "${pair.serif}", "${pair.serif} stand-in"`);
  expect(css).toContain(`--sans: "${pair.sans}", "${pair.sans} stand-in"`);
  for (const { family } of webFontsOf(pair)) expect(css).toContain(`font-family: "${family}";`);
});

test('text shows at once in the stand-in, and keeps it when its font comes late', () => {
  const displayed = rules.flatMap((rule) => {
    const [, family = '', display] = /"(.+?)"[\s\S]*font-display: (\w+)/.exec(rule) ?? [];
    return display ? [`${family}: ${display}`] : [];
  });
  expect([...new Set(displayed)]).toEqual([
    'Source Serif 4: optional',
    'Instrument Sans: optional',
    'Source Serif 4 Superiors: swap',
  ]);
});

test('style sheets ask for no weight that the fonts lack, or a browser would choose another', async () => {
  const weights = new Set<string>(webFonts.flatMap(({ weight }) => [weight].flat().map(String)));
  for await (const file of glob('src/publish/web/styles/*.css')) {
    const asked = (await readFile(file, 'utf8')).matchAll(/\bfont(?:-weight)?:\s*(\d{3}|bold\w*|light\w*)\b/g);
    for (const [rule, weight] of asked) expect(weights.has(weight as string), `${file}: ${rule}`).toBe(true);
  }
});

/** Advance widths of a–z and of the space, in thousandths of an em: Adobe's Core 14 AFM files, and their metric twins. */
const WIDTHS: Record<string, string> = {
  'Times New Roman':
    '444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 250',
  'Times New Roman Italic':
    '500 500 444 500 444 278 500 500 278 278 444 278 722 500 500 500 500 389 389 278 500 444 667 444 444 389 250',
  'Times New Roman Bold':
    '500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 250',
  Arial: '556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 278',
  'Arial Bold':
    '556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 278',
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz ';
/** How often each of them comes in a thousand characters of French; accents left aside. */
const FREQUENCIES = '72 7 25 28 136 8 9 9 61 8 1 45 23 58 43 21 11 51 59 54 53 15 1 3 3 2 195'.split(' ').map(Number);

describe('a stand-in is as wide as the font it waits for', () => {
  const pairs = Object.values(FACES).flatMap((pair) =>
    standInsOf(pair).map((standIn) => [standIn.local[0] as string, pair.id, standIn, pair] as const),
  );
  test.each(pairs)('%s, of %s', async (name, _, standIn, pair) => {
    const own = webFontsOf(pair).find(
      ({ family, weight, style }) =>
        family === standIn.family && [weight].flat().includes(standIn.weight) && style === standIn.style,
    );
    const letters = [...LETTERS].map((letter) => letter.charCodeAt(0));
    const instance = typeof own?.weight === 'number' ? {} : { variationAxes: { wght: standIn.weight } };
    const font = create(
      await subsetFont(readFileSync(own?.source ?? ''), LETTERS, { targetFormat: 'sfnt', ...instance }),
    ) as Font;
    const mean = (widths: number[]) => widths.reduce((sum, width, index) => sum + width * (FREQUENCIES[index] ?? 0), 0);
    const ours = mean(letters.map((letter) => (font.glyphForCodePoint(letter).advanceWidth * 1000) / font.unitsPerEm));
    const theirs = mean((WIDTHS[name] ?? '').split(' ').map(Number));
    expect(Math.abs((100 * ours) / theirs - standIn.stretch)).toBeLessThan(0.2);
    const { ascent, descent } = standIn.height;
    expect([font.ascent, -font.descent]).toEqual([ascent * font.unitsPerEm, descent * font.unitsPerEm]);
  });
});
