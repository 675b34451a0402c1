import { describe, expect, test } from 'vitest';
import { type Constellation, constellationOf, skyOf } from '../../../src/model/sky/constellation.ts';
import type { Encounter, Story } from '../../../src/model/story.ts';

describe('a constellation', () => {
  test('is the same for the same story, for ever', () => {
    expect(constellationOf(story('un-cafe'))).toEqual(constellationOf(story('un-cafe')));
    expect(constellationOf(story('un-cafe')).points.map(({ x, y }) => [x, y])).toMatchInlineSnapshot(`
      [
        [
          0.2771,
          0.699,
        ],
        [
          0.7293,
          0.28,
        ],
      ]
    `);
  });

  test('differs from one id to the next', () => {
    const figures = many.map(({ id }) => JSON.stringify(constellationOf(story(id)).points));
    expect(new Set(figures).size).toBe(many.length);
  });

  test('has a point for each person and a line for each meeting', () => {
    const { points, lines } = constellationOf(story('un-cafe', [meeting({ with: ['paul', 'lea'] })]));
    expect(points.map(({ person, role }) => [person, role])).toEqual([
      ['camille', 'teller'],
      ['paul', 'met'],
      ['lea', 'met'],
    ]);
    expect(lines).toEqual([
      { from: 0, to: 1, style: 'solid' },
      { from: 0, to: 2, style: 'solid' },
    ]);
  });

  test('draws a dashed line where the meeting stayed online, and a solid one once it became real', () => {
    const online = meeting({ direction: 'online-only' });
    expect(constellationOf(story('a', [online])).lines).toEqual([{ from: 0, to: 1, style: 'dashed' }]);
    for (const direction of ['online-to-irl', 'irl-to-online', 'reunion'] as const) {
      expect(constellationOf(story('a', [meeting({ direction })])).lines[0]?.style).toBe('solid');
    }
    expect(constellationOf(story('a', [online, meeting({ direction: 'reunion' })])).lines).toEqual([
      { from: 0, to: 1, style: 'solid' },
    ]);
  });

  test('shows people without a name as a string of small stars, seven at most', () => {
    const couples = meeting({ with: [], unnamed: [{ label: 'cinq couples', count: 5 }] });
    const crowd = meeting({ with: [], unnamed: [{ label: 'trois cents lecteurs', count: 300 }] });
    expect(constellationOf(story('a', [couples])).points.filter(({ role }) => role === 'unnamed')).toHaveLength(5);
    expect(constellationOf(story('a', [crowd])).points.filter(({ role }) => role === 'unnamed')).toHaveLength(7);
  });

  test('has a point for each person without any encounter too, and nobody that the text does not name', () => {
    const told = { ...story('preface'), encounters: [], words: 2400 };
    const interviewer = { name: 'Camille Œuvrard', person: 'camille', role: 'interviewer' } as const;
    const drawn = (part: Partial<Story>) => {
      const { points, lines } = constellationOf({ ...told, ...part });
      expect(lines.every(({ style }) => style === 'dashed')).toBe(true);
      return points.map(({ person, role }) => `${person} ${role}`);
    };
    expect(drawn({})).toEqual(['camille teller']);
    expect(drawn({ people: ['paul'] })).toEqual(['camille teller', 'paul met']);
    expect(drawn({ portrait: { subject: 'lea' }, credits: [interviewer] })).toEqual(['camille teller', 'lea met']);
    expect(drawn({ portrait: { subject: 'lea' }, people: ['lea', 'nour'] })).toEqual([
      'camille teller',
      'lea met',
      'nour met',
    ]);
  });

  test('draws once a person who is both who tells and of whom it is told', () => {
    const own = { ...story('portrait'), encounters: [], portrait: { subject: 'camille' }, people: ['camille'] };
    expect(constellationOf(own).points).toHaveLength(1);
    expect(constellationOf(own).lines).toEqual([]);
    expect(constellationOf({ ...own, encounters: [meeting({ with: ['camille', 'paul'] })] }).points).toHaveLength(2);
  });

  test('stays in its square, whatever the story', () => {
    for (const one of many) {
      const { points, dust } = constellationOf(one);
      for (const { x, y, r } of [...points, ...dust]) {
        expect(Math.min(x - r, y - r)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x + r, y + r)).toBeLessThanOrEqual(1);
      }
    }
  });

  test('keeps its stars apart', () => {
    for (const one of many) expect(gap(constellationOf(one))).toBeGreaterThan(0.015);
  });

  test('is text that does not move: 4 decimals', () => {
    for (const { x, y, r } of constellationOf(story('un-cafe')).points) {
      for (const value of [x, y, r]) expect(String(value)).toMatch(/^0\.\d{1,4}$/);
    }
  });
});

describe('a sky', () => {
  test.each([1, 2, 10, 60])('holds %i constellations without overlap', (count) => {
    const sky = skyOf(many.slice(0, count));
    expect(sky.constellations.map(({ story: id }) => id)).toEqual(many.slice(0, count).map(({ id }) => id));
    for (const [index, one] of sky.constellations.entries()) {
      expect(one.scale).toBeGreaterThan(0);
      expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0);
      expect(one.x + one.scale).toBeLessThanOrEqual(sky.aspect);
      expect(one.y + one.scale).toBeLessThanOrEqual(1);
      for (const other of sky.constellations.slice(index + 1)) {
        const across = Math.abs(one.x + one.scale / 2 - other.x - other.scale / 2);
        const down = Math.abs(one.y + one.scale / 2 - other.y - other.scale / 2);
        expect(Math.max(across, down)).toBeGreaterThanOrEqual((one.scale + other.scale) / 2);
      }
    }
  });

  test('is empty without a story', () => {
    expect(skyOf([]).constellations).toEqual([]);
  });
});

const many = Array.from({ length: 60 }, (_, index) => {
  const people = Array.from({ length: 1 + (index % 12) }, (_, n) => `personne-${n}`);
  const from = index % 5 === 0 ? ['camille', 'anais'] : ['camille'];
  const unnamed = index % 3 === 0 ? [{ label: 'des gens', count: index }, { label: 'un inconnu' }] : [];
  return story(`recit-${index}`, [meeting({ from, with: people, unnamed })]);
});

function story(id: string, encounters: Encounter[] = [meeting({})]): Story {
  return {
    id,
    kind: 'encounter',
    title: 'Un café à Rennes',
    lang: 'fr-FR',
    credits: [{ name: 'Camille Œuvrard', person: 'camille', role: 'author' }],
    summary: '',
    published: '2026-03-14',
    themes: [],
    networks: [],
    places: [],
    hashtags: [],
    people: [],
    encounters,
    licence: 'CC-BY-4.0',
    outputs: ['web'],
    body: { blocks: [], notes: [] },
    words: 900,
    volumes: [],
    takesReactions: true,
  };
}

function meeting(part: Partial<Encounter>): Encounter {
  return {
    story: 'un-cafe',
    from: ['camille'],
    with: ['paul'],
    unnamed: [],
    via: { network: 'linkedin' },
    direction: 'online-to-irl',
    outcome: [],
    evidence: '',
    ...part,
  };
}

/** The smallest distance between the edges of two stars. */
function gap({ points }: Constellation): number {
  const gaps = points.flatMap((a, index) =>
    points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r),
  );
  return Math.min(1, ...gaps);
}
