import { describe, expect, test } from 'vitest';
import { wishOf, zoomAfter, zoomLimits, zoomWithin } from '../../../../src/publish/web/sky/zoom.ts';

describe('how large the sky is drawn', () => {
  const limits = { least: 0.5, most: 4 };

  test('grows and shrinks by steps that come back, to its limits', () => {
    const seen = [1];
    for (let press = 0; press < 9; press++) seen.push(zoomAfter(seen.at(-1)!, 'in', limits));
    expect(seen.at(-1)).toBe(4);
    const back = [seen.at(-1)!];
    for (let press = 0; press < 9; press++) back.push(zoomAfter(back.at(-1)!, 'out', limits));
    expect(back.at(-1)).toBe(0.5);
    expect(zoomAfter(0.5, 'out', limits)).toBe(0.5);
  });

  test('never jumps over the size of the page, and comes back to it in one press', () => {
    expect(zoomAfter(1.2, 'out', limits)).toBe(1);
    expect(zoomAfter(0.8, 'in', limits)).toBe(1);
    expect(zoomAfter(1, 'in', limits)).toBe(1.5);
    for (const zoom of [0.5, 1, 3.3]) expect(zoomAfter(zoom, 'whole', limits)).toBe(1);
  });

  test('fingers that let go near the size of the page leave it there', () => {
    expect(zoomWithin(1.01, limits)).toBe(1);
    expect(zoomWithin(1.1, limits)).toBe(1.1);
    expect(zoomWithin(40, limits)).toBe(4);
  });

  test('may be seen whole on a narrow screen, and is looked at closer where stars are near', () => {
    expect(zoomLimits(320, 640, 0.1).least).toBe(0.5);
    expect(zoomLimits(900, 900, 0.1).least).toBe(1);
    const [few, crowd] = [zoomLimits(900, 900, 0.15), zoomLimits(900, 900, 0.025)];
    expect(few.most).toBe(3);
    expect(crowd.most).toBe(8);
  });

  test('answers to the keys that say so, with and without a shift', () => {
    expect(['+', '=', '-', '0'].map(wishOf)).toEqual(['in', 'in', 'out', 'whole']);
    expect(['a', 'Enter', 'ArrowUp', '1'].map(wishOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
