// A person's card: a medallion, with a star on its ring for each one they met.
import type { Element } from 'xast';
import { drawable } from '../../../model/glyphs/drawings.ts';
import type { Card, CardFormat, Figure } from '../card.ts';
import type { Ruler } from '../ruler.ts';
import { columnOf, setWords, sizesFrom } from './column.ts';
import { markShapes } from './figure.ts';
import { type Ink, inkOf } from './ink.ts';
import { type Scene, shape, type TextNode, textLine } from './node.ts';

/** A person's card; the initials stand where there is no portrait. */
export function personScene(card: Card, format: CardFormat, ruler: Ruler): Scene {
  const ink = inkOf('paper', card.accent, card.identity);
  const measures = [
    { width: 500, sizes: sizesFrom(84, 56) },
    { width: 560, sizes: sizesFrom(60) },
  ];
  const setting = setWords(card, measures, format, ruler);
  const { left, bottom } = format.safe;
  const medallion = { cx: format.width - 292, cy: format.height / 2, r: 196 };
  const { figure } = card;
  const ring = figure.type === 'medallion' ? ringShapes(figure, medallion, ink) : [];
  const words = columnOf(setting, left, ink, format);
  const mark = markShapes(left, bottom - 12, ink);
  if (card.picture) {
    const { cx, cy, r } = medallion;
    const photo = { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r, radius: r };
    return { ground: ink.ground, photo, shapes: [...ring, ...mark], lines: words };
  }
  const initials = figure.type === 'medallion' ? [initialsLine(figure.initials, medallion, ink)] : [];
  const disc = shape('circle', { ...medallion, fill: ink.accent });
  return { ground: ink.ground, shapes: [...ring, disc, ...mark], lines: [...words, ...initials] };
}

interface Circle {
  cx: number;
  cy: number;
  r: number;
}

function initialsLine(initials: string, { cx, cy }: Circle, ink: Ink): TextNode {
  const place = { x: cx, y: cy + 50, face: 'title', size: 150, colour: ink.ground, align: 'center' } as const;
  return textLine(drawable(initials, ink.type.text), { ...place, type: ink.type });
}

/** The ring around the medallion: a star for each one met, tied to it by the line of their meeting. */
function ringShapes({ turn, met }: Extract<Figure, { type: 'medallion' }>, { cx, cy, r }: Circle, ink: Ink): Element[] {
  const ring = r + 52;
  const shown = met.slice(0, MOST_STARS);
  const radius = shown.length > 8 ? 11 : 15;
  const stars = shown.flatMap((style, order) => {
    // Uneven steps, as stars stand.
    const angle = 2 * Math.PI * (turn + (order + 0.22 * Math.sin(5 * order + 9 * turn)) / shown.length);
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const at = (distance: number) => ({ cx: cx + dx * distance, cy: cy + dy * distance });
    const [inner, outer] = [at(r + 5), at(ring - radius - 7)];
    const pen = { stroke: ink.line, 'stroke-width': 2.8, ...(style === 'dashed' ? { 'stroke-dasharray': '5 5' } : {}) };
    return [
      shape('line', { x1: inner.cx, y1: inner.cy, x2: outer.cx, y2: outer.cy, ...pen }),
      shape('circle', { ...at(ring), r: radius + 7, fill: ink.ground }),
      shape('circle', { ...at(ring), r: radius, fill: ink.met }),
    ];
  });
  return [shape('circle', { cx, cy, r: ring, fill: 'none', stroke: ink.rule, 'stroke-width': 2 }), ...stars];
}

const MOST_STARS = 16;
