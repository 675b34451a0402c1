// What the site's fonts hold, and what they weigh.
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkitten';
import { beforeAll, describe, expect, test } from 'vitest';
import { FACES } from '../../../../src/design/faces.ts';
import { common, extended, lent, textOf, unicodeRange } from '../../../../src/publish/web/fonts/character-ranges.ts';
import { readFontLicences } from '../../../../src/publish/web/fonts/font-licences.ts';
import { makeFont } from '../../../../src/publish/web/fonts/fonts-worker.ts';
import { webFontsOf } from '../../../../src/publish/web/fonts/table.ts';
import { pressFor, ROOT } from '../../../press.ts';

describe.each(Object.values(FACES))('$id', (faces) => {
  const webFonts = webFontsOf(faces);
  const made = new Map<string, Buffer>();

  beforeAll(async () => {
    for (const font of webFonts) made.set(font.name, await makeFont(font, ROOT));
  });

  const fontOf = (name: string) => create(made.get(name) as Buffer) as Font;
  const undrawn = (name: string, text: string) => {
    const font = fontOf(name);
    return [...text].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) as number)).join('');
  };
  const SERIFS = ['serif', 'serif-italic', 'serif-semibold', 'serif-semibold-italic'];

  test('a story that uses every face of the text, and names of elsewhere, loads less than 100 kB of them', () => {
    const names = [...SERIFS.slice(0, 3), 'sans', 'serif-superiors', 'serif-extended'];
    expect(names.reduce((sum, name) => sum + (made.get(name) as Buffer).length, 0)).toBeLessThan(100_000);
  });

  test('what most stories load, romans, italics and labels, is less than 48 kB', () => {
    const names = ['serif', 'serif-italic', 'sans'];
    expect(names.reduce((sum, name) => sum + (made.get(name) as Buffer).length, 0)).toBeLessThan(
      faces.id === 'source-serif' ? 45_000 : 48_000,
    );
  });

  test('each file names its copyright, and the licence stands beside them, as the Open Font License asks', async () => {
    for (const name of made.keys()) expect(fontOf(name).getName('copyright'), name).toMatch(/^(?:Copyright|©) 20\d\d/);
    const licences = await readFontLicences(faces, pressFor().assets);
    for (const { family } of webFonts.slice(0, -2)) expect(licences).toContain(`${family}\n\nCopyright`);
    expect(licences.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
  });

  test('the same font gives the same bytes', async () => {
    const superiors = webFonts.find(({ name }) => name === 'serif-superiors') as (typeof webFonts)[number];
    expect(made.get(superiors.name)?.equals(await makeFont(superiors, ROOT))).toBe(true);
  });

  describe('characters', () => {
    const FRENCH = 'AZÀÂÇÉÈÊËÎÏÔÙÛÜŸŒÆ azàâçéèêëîïôùûüÿœæ 0189 «\u00a0»\u202f;:!? ’“”‘ —–…·°×€§';

    test.each(SERIFS)('%s draws French, its fine space among it', (name) => {
      expect(undrawn(name, FRENCH)).toBe('');
    });

    test('the sans draws French but for what the serif lends it', () => {
      const missing = undrawn('sans', FRENCH);
      expect([...missing].filter((character) => !textOf(lent).includes(character))).toEqual([]);
      expect(missing).toContain('\u202f');
      expect(undrawn('serif', textOf(lent).replace('\u2011', ''))).toBe('');
    });

    test.each(SERIFS)('%s draws the names of Europe, of Vietnam and of West Africa', (name) => {
      expect(undrawn(`${name}-extended`, 'ŁźőřčțșğİıẽếọṣỌñóß†')).toBe('');
    });

    test.each(['western', 'extended'])('the %s sans is asked for no name that it cannot draw', (part) => {
      const name = `sans-${part}`;
      const ranges = webFonts.find((font) => font.name === name)?.ranges ?? [];
      for (const letter of part === 'western' ? 'ñóßå' : 'Łźőř') expect(textOf(ranges)).toContain(letter);
      expect(undrawn(name, textOf(ranges))).toBe('');
    });

    test('the sans has both weights of labels', () => {
      const { variationAxes } = fontOf('sans') as unknown as {
        variationAxes: Record<string, { min: number; max: number }>;
      };
      expect(variationAxes.wght).toMatchObject({ min: 400, max: 600 });
    });

    const leftOf = async (folder: string): Promise<string> => {
      const texts = await Promise.all(globSync(`${folder}/**/*.{mdx,yaml}`).map((file) => readFile(file, 'utf8')));
      const used = [...new Set(texts.join('').normalize('NFC'))].filter((character) => character >= ' ').join('');
      return undrawn('serif-extended', undrawn('serif', used));
    };

    test('every character of a French anthology is drawn, or left to the reader’s system by name', async () => {
      expect(await leftOf('tests/fixtures/every-kind')).toBe('♯');
    });

    test('no letter of ours is left to the system, whatever the anthology', async () => {
      for (const folder of ['tests/fixtures/every-kind', 'tests/fixtures/small'])
        expect((await leftOf(folder)).match(/\p{Script=Latin}/gu)).toBeNull();
    });

    test('no character is in both parts, or two files would be loaded for it', () => {
      const both = textOf(extended);
      expect([...textOf(common)].filter((character) => both.includes(character))).toEqual([]);
    });

    test('ranges are written as CSS does', () => {
      expect(unicodeRange(lent)).toBe('U+B2-B3, U+178, U+2010-2012, U+202F');
    });
  });

  describe('OpenType features', () => {
    const featuresOf = (name: string): string[] => {
      const { GSUB } = fontOf(name) as unknown as { GSUB?: { featureList: { tag: string }[] } };
      return [...new Set(GSUB?.featureList.map(({ tag }) => tag))];
    };

    test.each(SERIFS)('%s has old-style figures', (name) => {
      expect(featuresOf(name)).toEqual(expect.arrayContaining(['onum', 'pnum', 'liga']));
    });

    test('superiors and small capitals are drawn for all that is raised, and for the numerals of centuries', () => {
      const { numGlyphs } = fontOf('serif-superiors');
      expect(featuresOf('serif-superiors')).toEqual(['c2sc', 'sups']);
      expect(featuresOf('serif-superiors-italic')).toContain('sups');
      // Each letter and figure twice, and the three numerals; the missing glyph.
      expect(numGlyphs).toBeGreaterThanOrEqual(2 * (10 + 11) + 2 * 3 + 1);
    });

    test('letters are kerned, and marks placed on the letters that carry them', () => {
      const tables = (name: string) => (fontOf(name) as unknown as { directory: { tables: object } }).directory.tables;
      expect(tables('serif')).toHaveProperty('GPOS');
      expect(tables('serif-extended')).toHaveProperty('GPOS');
      expect(tables('serif-extended')).toHaveProperty('GDEF');
    });
  });
});
