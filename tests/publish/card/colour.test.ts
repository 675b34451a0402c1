import { describe, expect, test } from 'vitest';
import { contrast, mix, readable } from '../../../src/publish/card/colour.ts';

describe('colours', () => {
  test('have the contrast that WCAG says', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  test('are left alone when they can be read, and moved when they cannot', () => {
    expect(readable('#8a2f2f', '#faf7f0')).toBe('#8a2f2f');
    for (const ground of ['#faf7f0', '#12161f', '#8a2f2f']) {
      for (const colour of ['#000000', '#ffffff', '#ffd400', '#8a2f2f', '#1f5673', '#00ff00']) {
        expect(contrast(readable(colour, ground), ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test('mix', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#123456', '#ffffff', 0)).toBe('#123456');
  });
});
