import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/design/contrast.ts';
import { readableOn } from '../../src/design/tones.ts';

describe('colours', () => {
  test('are left alone when they can be read, and moved when they cannot', () => {
    expect(readableOn('#8a2f2f', '#faf7f0')).toBe('#8a2f2f');
    for (const ground of ['#faf7f0', '#12161f', '#8a2f2f']) {
      for (const colour of ['#000000', '#ffffff', '#ffd400', '#8a2f2f', '#1f5673', '#00ff00']) {
        expect(contrast(readableOn(colour, ground), ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
