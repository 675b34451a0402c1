import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../../src/model/sky/random.ts';
import { boxOf, type Label, type LabelBox } from '../../../../src/publish/web/sky/label-placing.ts';
import { discAt, namesInView } from '../../../../src/publish/web/sky/names-in-view.ts';

describe('names, the closer one looks', () => {
  const random = mulberry32(7);
  const stars = Array.from({ length: 300 }, (_, index) => ({
    x: 1000 * random(),
    y: 1250 * random(),
    r: 5,
    name: `Personne ${index}`,
    brightness: 300 - index,
  }));
  const drawing = { stars, ties: [[0, 1] as const, [0, 299] as const], named: 60, width: 1000, height: 1250 };
  const whole = { left: 0, top: 0, width: 1000, height: 1250, zoom: 1 };
  const middle = (zoom: number) => ({
    left: 500 - 500 / zoom,
    top: 625 - 625 / zoom,
    width: 1000 / zoom,
    height: 1250 / zoom,
    zoom,
  });
  const shownOf = (labels: Map<number, Label>) => [...labels].filter(([, { quiet }]) => !quiet).map(([index]) => index);
  const isIn = (index: number, { left, top, width, height }: typeof whole) => {
    const { x, y } = stars[index]!;
    return x > left && x < left + width && y > top && y < top + height;
  };

  test('at the size of the page, only those whom it names', () => {
    expect(Math.max(...namesInView(drawing, whole, []).keys())).toBe(59);
    expect(Math.max(...namesInView(drawing, { ...whole, zoom: 0.5 }, []).keys())).toBe(59);
  });

  test('more and more of those in the window are named, in the end all of them', () => {
    const shares = [1, 2, 4, 7].map((zoom) => {
      const view = middle(zoom);
      const there = stars.map((_, index) => index).filter((index) => isIn(index, view));
      const shown = shownOf(namesInView(drawing, view, [])).filter((index) => isIn(index, view));
      return shown.length / there.length;
    });
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares[0]).toBeLessThan(0.3);
    expect(shares[3]).toBe(1);
  });

  test.each([0.5, 1, 1.3, 2, 3.7, 8])('at %d no two of them overlap, on the screen', (zoom) => {
    const labels = namesInView(drawing, middle(zoom), []);
    const boxes = shownOf(labels).map((index): LabelBox => {
      const { x, y, anchor } = labels.get(index)!;
      return boxOf({ x: x * zoom, y: y * zoom, anchor }, stars[index]!.name, 19);
    });
    expect(boxes.length).toBeGreaterThan(4);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(0, index)) {
        const isApart =
          one.right <= other.left + 0.01 ||
          other.right <= one.left + 0.01 ||
          one.bottom <= other.top + 0.01 ||
          other.bottom <= one.top + 0.01;
        expect(isApart).toBe(true);
      }
    }
  });

  test('whom a reader chose, with whom they met, is named alone, wherever they stand', () => {
    expect(shownOf(namesInView(drawing, whole, [299, 150]))).toEqual([150, 299]);
    const corner = { left: 0, top: 0, width: 125, height: 150, zoom: 8 };
    const far = stars.findIndex(({ x, y }) => x > 800 && y > 900);
    expect([...namesInView(drawing, corner, [far]).keys()]).toEqual([far]);
    expect(namesInView(drawing, corner, []).has(far)).toBe(false);
  });

  test('stars grow, but less than the sky between them', () => {
    expect(discAt({ x: 1, y: 2, r: 8, ring: 12 }, 4)).toEqual({ x: 1, y: 2, r: 4, ring: 6 });
    expect(discAt({ x: 1, y: 2, r: 8 }, 1)).toEqual({ x: 1, y: 2, r: 8 });
  });
});
