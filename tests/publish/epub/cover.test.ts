// The cover: its size, and words that always fit.
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/design/contrast.ts';
import { groundFor, onAnyGround } from '../../../src/design/tones.ts';
import { drawCover } from '../../../src/publish/epub/cover.ts';
import { fitLines, fitTitle } from '../../../src/publish/epub/cover-words.ts';
import { bookOf } from '../../../src/publish/epub/pages.ts';
import { pressFor } from '../../press.ts';
import { site } from '../../sample.ts';
import { library, story, volume } from './cast.ts';

const pen = pressFor().epub.penOf(site.identity.faces);

describe('the cover', () => {
  test('is three by four, without transparency, and light enough for every shop', async () => {
    const cover = await drawCover(bookOf(volume(['un-cafe']), library([story('un-cafe')])), pen);
    expect(await sharp(cover).metadata()).toMatchObject({ format: 'png', width: 1650, height: 2200, hasAlpha: false });
    expect(cover.length).toBeLessThan(3_000_000);
  });

  test('keeps every word of a title, whatever its length, in the width it has', () => {
    for (const title of [
      'Rencontres',
      'De l’inconnu qui commente à l’ami qui ouvre la porte, récits de rencontres nées sur les réseaux sociaux',
      'x'.repeat(120),
    ]) {
      const { lines, size } = fitTitle(title, {}, 1390, 720, pen);
      expect(lines.join(' ')).toBe(title);
      expect(size * lines.length).toBeLessThanOrEqual(720);
      expect(size).toBeGreaterThanOrEqual(20);
    }
    expect(fitTitle('Banc d’essai', {}, 1390, 720, pen).lines).toEqual(['Banc d’essai']);
    expect(fitLines('un deux trois '.repeat(10).trim(), {}, 1390, 64, 52, pen).lines.length).toBeGreaterThan(1);
  });
});

describe('an accent', () => {
  test('is darkened until words can be read on it', () => {
    for (const accent of ['#8a2f2f', '#f2c94c', '#ffffff', '#000000']) {
      expect(contrast(groundFor(accent, '#faf7f0'), '#faf7f0')).toBeGreaterThanOrEqual(7);
    }
    expect(groundFor('#8a2f2f', '#faf7f0')).toBe('#8a2f2f');
  });

  test('is seen on the white and on the black of a reader', () => {
    for (const accent of ['#8a2f2f', '#1f5673', '#f2c94c', '#ffffff', '#000000']) {
      for (const ground of ['#ffffff', '#000000']) {
        expect(contrast(onAnyGround(accent), ground), `${accent} on ${ground}`).toBeGreaterThan(4.3);
      }
    }
  });
});
