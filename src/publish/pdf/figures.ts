// Stories → the constellations that the book draws.
import { type Constellation, constellationOf, skyOf } from '../../model/sky/constellation.ts';
import type { Story } from '../../model/story.ts';

/** A constellation in the unit square, without the names of its points. */
export interface BookFigure extends Pick<Constellation, 'lines' | 'dust'> {
  points: { x: number; y: number; r: number; type: Constellation['points'][number]['role'] }[];
}

/** A constellation on a sky 1 high: its top left corner and the side of its square. */
export interface PlacedFigure {
  x: number;
  y: number;
  scale: number;
  figure: BookFigure;
}

export function figureOf(story: Story): BookFigure {
  return withoutNames(constellationOf(story));
}

/** The sky of some stories, `aspect` wide for 1 high. A text that the volume prints twice has one figure. */
export function placedFigures(stories: readonly Story[], aspect: number): PlacedFigure[] {
  if (stories.length === 0) return [];
  return skyOf([...new Set(stories)], aspect).constellations.map(({ x, y, scale, constellation }) => ({
    x,
    y,
    scale,
    figure: withoutNames(constellation),
  }));
}

function withoutNames({ points, lines, dust }: Constellation): BookFigure {
  return { points: points.map(({ x, y, r, role }) => ({ x, y, r, type: role })), lines, dust };
}
