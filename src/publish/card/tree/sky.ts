// The card of whatever gathers stories: its name beside the sky of their constellations.
import type { Element } from 'xast';
import type { Card, CardFormat } from '../card.ts';
import { SKY } from '../places.ts';
import type { Ruler } from '../ruler.ts';
import { columnOf, setWords, sizesFrom } from './column.ts';
import { markShapes, skyShapes } from './figure.ts';
import { type Ground, type Ink, inkOf } from './ink.ts';
import { type Scene, shape } from './node.ts';

type SkyLook = 'reseaux' | 'themes' | 'lieux' | 'collections' | 'site';

/** The card of a network, a theme, a place, a series or the whole site. */
export function skyScene(card: Card, look: SkyLook, format: CardFormat, ruler: Ruler): Scene {
  const { ground, largest, ornament } = LOOKS[look];
  const ink = inkOf(ground, card.accent, card.identity);
  const { left, bottom } = format.safe;
  const measures = [
    { width: 490, sizes: sizesFrom(largest) },
    { width: 1000, sizes: sizesFrom(56) },
  ];
  const setting = setWords(card, measures, format, ruler);
  const clear = left + setting.width < SKY.x;
  const sky = clear && card.figure.type === 'sky' ? skyShapes(card.figure.sky, SKY, ink) : [];
  return {
    ground: ink.ground,
    shapes: [...(clear ? (ornament?.(ink) ?? []) : []), ...sky, ...markShapes(left, bottom - 12, ink)],
    lines: columnOf(setting, left, ink, format),
  };
}

const LOOKS: Record<SkyLook, { ground: Ground; largest: number; ornament?: (ink: Ink) => Element[] }> = {
  reseaux: { ground: 'night', largest: 88 },
  themes: { ground: 'paperDeep', largest: 88, ornament: horizon },
  lieux: { ground: 'paper', largest: 88, ornament: mapGrid },
  collections: { ground: 'accent', largest: 88 },
  site: { ground: 'night', largest: 108 },
};

/** The lines of a map, every other one fainter. */
function mapGrid(ink: Ink): Element[] {
  const pen = { stroke: ink.rule, 'stroke-width': 1.6 };
  const columns = Array.from({ length: 6 }, (_, n) => SKY.x + 16 + n * 118);
  const rows = Array.from({ length: 6 }, (_, n) => 20 + n * 118);
  return [
    ...columns.map((x) => shape('line', { x1: x, y1: 0, x2: x, y2: 630, ...pen })),
    ...rows.map((y) => shape('line', { x1: SKY.x + 16, y1: y, x2: 1200, y2: y, ...pen })),
  ];
}

/** Wide circles whose centre is outside the card. */
function horizon(ink: Ink): Element[] {
  return [330, 480, 630, 780].map((r) =>
    shape('circle', { cx: 1200, cy: 315, r, fill: 'none', stroke: ink.rule, 'stroke-width': 1.8 }),
  );
}
