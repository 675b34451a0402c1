import { describe, expect, test } from 'vitest';
import { layOut } from '../../../../src/model/sky/graph-layout.ts';
import { ARROWS, nameStarting, starTowards } from '../../../../src/publish/web/sky/star-steps.ts';

const arrow = (key: string) => ARROWS[`Arrow${key}`]!;

describe('arrow keys', () => {
  const stars = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 6, y: 9 },
    { x: 0, y: 10 },
  ];

  test('lead to the nearest star on their side', () => {
    expect(starTowards(stars, 0, arrow('Right'))).toBe(1);
    expect(starTowards(stars, 0, arrow('Down'))).toBe(3);
    expect(starTowards(stars, 3, arrow('Right'))).toBe(2);
    expect(starTowards(stars, 1, arrow('Left'))).toBe(0);
    expect(starTowards(stars, 3, arrow('Up'))).toBe(0);
  });

  test('stay where nothing is further', () => {
    expect(starTowards(stars, 0, arrow('Left'))).toBe(0);
    expect(starTowards(stars, 0, arrow('Up'))).toBe(0);
  });

  test('reach every star from every star', () => {
    const edges = Array.from({ length: 60 }, (_, index) => ({ from: index % 40, to: (index * 7 + 3) % 40 }));
    const sky = layOut(
      Array.from({ length: 40 }, (_, index) => `p-${index}`),
      edges,
      1.2,
    );
    for (const start of sky.keys()) {
      const reached = new Set([start]);
      for (const at of reached) for (const step of Object.values(ARROWS)) reached.add(starTowards(sky, at, step!));
      expect(reached.size).toBe(40);
    }
  });
});

describe('a letter', () => {
  const names = ['Ana Élie', 'Élise Bo', 'Anne Cy', 'Zoé'];

  test('leads to the next name that begins with it, then to the one after', () => {
    expect(nameStarting(names, 1, 'a')).toBe(2);
    expect(nameStarting(names, 2, 'a')).toBe(0);
  });

  test('knows no accent nor capital', () => {
    expect(nameStarting(names, 0, 'E')).toBe(1);
    expect(nameStarting(names, 0, 'é')).toBe(1);
  });

  test('with the next ones narrows, and may stay', () => {
    expect(nameStarting(names, 2, 'ann')).toBe(2);
    expect(nameStarting(names, 0, 'zo')).toBe(3);
    expect(nameStarting(names, 0, 'x')).toBeUndefined();
  });
});
