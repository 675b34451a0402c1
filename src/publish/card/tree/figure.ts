// Constellations and skies → shapes.
import type { Element } from 'xast';
import { mix } from '../../../design/contrast.ts';
import { type MarkBox, markAddress, markPlace } from '../../../design/mark.ts';
import type { Constellation, Sky } from '../../../model/sky/constellation.ts';
import { type Disc, lineBetween } from '../../../model/sky/line-between.ts';
import type { Ink } from './ink.ts';
import { shape } from './node.ts';

export interface Square {
  x: number;
  y: number;
  side: number;
}

/** A constellation in a square of the card, as star atlases draw them: lines stop short of the stars, tellers have a ring. */
export function constellationShapes(constellation: Constellation, square: Square, ink: Ink): Element[] {
  const { x, y, side } = square;
  // A small figure keeps its stars and lines visible, out of proportion.
  const swell = Math.max(1, Math.min(2.4, 360 / side));
  const stroke = Math.max(0.9, side * 0.0052 * Math.sqrt(swell));
  const stars = constellation.points.map((point): Star => {
    const r = Math.max(1.2, point.r * side * (point.role === 'unnamed' ? swell : Math.sqrt(swell)) * 0.95);
    const place = { role: point.role, x: x + point.x * side, y: y + point.y * side };
    return point.role === 'teller' ? { ...place, r: r * 0.74, ring: r * 1.22 } : { ...place, r: r * 0.86 };
  });
  const lines = constellation.lines.flatMap(({ from, to, style }) => {
    const ends = lineBetween(stars[from]!, stars[to]!, stroke * 2.2);
    if (!ends) return [];
    const dashes =
      style === 'dashed' ? { 'stroke-dasharray': `${(stroke * 3.4).toFixed(1)} ${(stroke * 3).toFixed(1)}` } : {};
    return [shape('line', { ...ends, stroke: ink.line, 'stroke-width': stroke, ...dashes })];
  });
  // In a crowded sky specks would be dirt.
  const dust = (side < 80 ? [] : constellation.dust).map((speck) =>
    shape('circle', {
      cx: x + speck.x * side,
      cy: y + speck.y * side,
      r: Math.max(0.7, speck.r * side * 0.75),
      fill: mix(ink.ground, ink.line, 0.62),
    }),
  );
  return [...dust, ...lines, ...stars.flatMap((star) => starShapes(star, stroke, ink))];
}

/** All the constellations of a sky, in a box as high as `height`. */
export function skyShapes(sky: Sky, box: { x: number; y: number; height: number }, ink: Ink): Element[] {
  return sky.constellations.flatMap(({ x, y, scale, constellation }) =>
    constellationShapes(
      constellation,
      { x: box.x + x * box.height, y: box.y + y * box.height, side: scale * box.height },
      ink,
    ),
  );
}

/** The signature's mark; without one of its own, two stars and the line that became real. `x` is its left edge, `y` its middle. */
export function markShapes(x: number, y: number, ink: Ink): Element[] {
  if (ink.mark) return ownMark(ink.mark, { x, y: y - 15, width: 36, height: 30 });
  return [
    shape('line', { x1: x + 13, y1: y + 3.6, x2: x + 25, y2: y - 3.6, stroke: ink.soft, 'stroke-width': 2 }),
    shape('circle', { cx: x + 6, cy: y + 7, r: 6, fill: ink.accent }),
    shape('circle', { cx: x + 31, cy: y - 7, r: 5, fill: ink.soft }),
  ];
}

/** On the paper that it was drawn for, whatever the ground of the card. */
function ownMark({ mark, paper, ink }: NonNullable<Ink['mark']>, box: MarkBox): Element[] {
  const place = markPlace(mark, box, 'left');
  const sheet = { x: place.x - 4, y: place.y - 3, width: place.width + 8, height: place.height + 6, rx: 5 };
  return [shape('rect', { ...sheet, fill: paper }), shape('image', { ...place, href: markAddress(mark, ink) })];
}

interface Star extends Disc {
  role: Constellation['points'][number]['role'];
}

function starShapes({ x, y, r, ring, role }: Star, stroke: number, ink: Ink): Element[] {
  const fill = { teller: ink.teller, met: ink.met, unnamed: ink.line }[role];
  const disc = shape('circle', { cx: x, cy: y, r, fill });
  if (ring === undefined) return [disc];
  return [disc, shape('circle', { cx: x, cy: y, r: ring, fill: 'none', stroke: fill, 'stroke-width': stroke })];
}
