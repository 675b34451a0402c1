// Grounds that tell the kinds of story apart: quiet drawings behind or around the emblem.
import type { Element } from 'xast';
import { mix } from '../../../design/contrast.ts';
import type { CardFormat } from '../card.ts';
import type { Square } from './figure.ts';
import type { Ink } from './ink.ts';
import { shape } from './node.ts';

/** Two chevrons as high as the card, leaving by its edge: somebody speaks. */
export function chevrons(_: Square, ink: Ink, { width, height }: CardFormat): Element[] {
  const stroke = mix(ink.ground, '#000000', 0.16);
  return [width - 520, width - 190].map((tip) =>
    shape('path', {
      d: `M${tip + 330} -80 L${tip} ${height / 2} L${tip + 330} ${height + 80}`,
      fill: 'none',
      stroke,
      'stroke-width': 104,
    }),
  );
}

/** Circles and meridians of a star chart: something to steer by. */
export function chartGrid({ x, y, side }: Square, ink: Ink): Element[] {
  const [cx, cy] = [x + side / 2, y + side / 2];
  const pen = { stroke: ink.rule, 'stroke-width': 1.8 };
  const circles = [0.5, 0.36, 0.22].map((share) => shape('circle', { cx, cy, r: share * side, fill: 'none', ...pen }));
  const meridians = Array.from({ length: 12 }, (_, hour) => {
    const [dx, dy] = [Math.cos((hour * Math.PI) / 6), Math.sin((hour * Math.PI) / 6)];
    const [inner, outer] = [0.22 * side, (hour % 3 === 0 ? 0.54 : 0.5) * side];
    return shape('line', {
      x1: cx + dx * inner,
      y1: cy + dy * inner,
      x2: cx + dx * outer,
      y2: cy + dy * outer,
      ...pen,
    });
  });
  return [...circles, ...meridians];
}

/** The double rule of an invitation. */
export function doubleRule(_: Square, ink: Ink, { width, height }: CardFormat): Element[] {
  const rule = (inset: number, thickness: number) =>
    shape('rect', {
      x: inset,
      y: inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      fill: 'none',
      stroke: ink.accent,
      'stroke-width': thickness,
    });
  return [rule(24, 6), rule(37, 2)];
}

/** A frontispiece at the left of the fold, the title page at its right. */
export function openBook(_: Square, ink: Ink, { height }: CardFormat): Element[] {
  const fold = 420;
  const shade = [44, 34, 25, 17, 10, 4].flatMap((spread) => [
    shape('rect', { x: fold - spread, y: 0, width: spread, height, fill: ink.title, 'fill-opacity': 0.028 }),
    shape('rect', { x: fold, y: 0, width: spread * 0.6, height, fill: ink.title, 'fill-opacity': 0.02 }),
  ]);
  const plate = { x: 40, y: 90, width: 330, height: height - 180 };
  return [
    shape('rect', { ...plate, fill: mix(ink.ground, ink.rule, 0.28), stroke: ink.rule, 'stroke-width': 2 }),
    ...shade,
  ];
}
