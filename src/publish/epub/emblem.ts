// Constellations → SVG as star atlases draw them: lines stop short of the stars, and whoever tells has a ring.
import type { Element } from 'xast';
import { isWarm } from '../../design/accent.ts';
import { palette } from '../../design/palette.ts';
import { onAnyGround } from '../../design/tones.ts';
import type { Constellation, ConstellationPoint, Sky } from '../../model/sky/constellation.ts';
import { tag } from './xhtml.ts';

export interface Ink {
  /** Lines, dust, and the stars without a name. */
  line: string;
  teller: string;
  met: string;
}

/** A story's emblem as an inline picture that takes the reader's ink. It is an ornament: what it shows, the text says. */
export function emblem(constellation: Constellation, accent: string, size: 'small' | 'full'): Element {
  return svg(
    '0 0 100 100',
    size === 'small' ? 'emblem small' : 'emblem',
    drawConstellation(constellation, readerInk(accent), 100, 1.25),
  );
}

/** Some stories' constellations side by side, `sky.aspect` wide for 1 high. */
export function band(sky: Sky, accent: string): Element {
  return svg(`0 0 ${coordinate(100 * sky.aspect)} 100`, 'band', drawSky(sky, readerInk(accent), 100));
}

/** A sky `height` high, one group for each constellation. Small figures keep their stars and lines visible, out of proportion. */
export function drawSky(sky: Sky, ink: Ink, height: number): Element[] {
  return sky.constellations.map(({ x, y, scale, constellation }) => {
    const place = { transform: `translate(${coordinate(x * height)} ${coordinate(y * height)})` };
    const swell = 0.85 / Math.sqrt(Math.max(scale, 0.1));
    return tag('g', place, ...drawConstellation(constellation, ink, scale * height, swell));
  });
}

/** `side` is that of the figure's square; `swell` enlarges stars and lines, not the figure. */
function drawConstellation(constellation: Constellation, ink: Ink, side: number, swell: number): Element[] {
  const weight = side * 0.0056 * swell;
  const stroke = coordinate(weight);
  const stars = constellation.points.map((point) => starOf(point, side, swell));
  const dust = constellation.dust.map((speck) =>
    circle(speck.x * side, speck.y * side, speck.r * side * Math.sqrt(swell), { fill: ink.line, 'fill-opacity': 0.5 }),
  );
  const lines = constellation.lines.flatMap(({ from, to, style }) => {
    const ends = shortened(stars[from], stars[to], weight * 2.2);
    const dashes =
      style === 'dashed' ? { 'stroke-dasharray': `${coordinate(weight * 3)} ${coordinate(weight * 2.6)}` } : {};
    return ends ? [tag('line', { ...ends, stroke: ink.line, 'stroke-width': stroke, ...dashes })] : [];
  });
  const shapes = stars.flatMap(({ x, y, r, ring, role }) => {
    const fill = role === 'unnamed' ? ink.line : ink[role];
    const disc = circle(x, y, r, { fill });
    return ring === undefined
      ? [disc]
      : [disc, circle(x, y, ring, { fill: 'none', stroke: fill, 'stroke-width': stroke })];
  });
  return [...dust, ...lines, ...shapes];
}

interface Star {
  x: number;
  y: number;
  r: number;
  /** Radius of a teller's ring. */
  ring?: number;
  role: ConstellationPoint['role'];
}

function starOf({ x, y, r, role }: ConstellationPoint, side: number, swell: number): Star {
  const radius = r * side * swell;
  const place = { x: x * side, y: y * side, role };
  return role === 'teller' ? { ...place, r: radius * 0.68, ring: radius * 1.16 } : { ...place, r: radius * 0.8 };
}

function shortened(a: Star | undefined, b: Star | undefined, gap: number): Record<string, number> | undefined {
  if (!a || !b) return undefined;
  // The square root is rounded alike on every machine, which Math.hypot need not be.
  const length = Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
  const [fromA, fromB] = [(a.ring ?? a.r) + gap, (b.ring ?? b.r) + gap];
  if (length <= fromA + fromB) return undefined;
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  return {
    x1: coordinate(a.x + dx * fromA),
    y1: coordinate(a.y + dy * fromA),
    x2: coordinate(b.x - dx * fromB),
    y2: coordinate(b.y - dy * fromB),
  };
}

function circle(x: number, y: number, r: number, attributes: Record<string, string | number>): Element {
  return tag('circle', { cx: coordinate(x), cy: coordinate(y), r: coordinate(r), ...attributes });
}

function svg(viewBox: string, name: string, children: Element[]): Element {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox, class: name, 'aria-hidden': 'true' };
  return tag('svg', attributes, ...children);
}

function readerInk(accent: string): Ink {
  return {
    line: 'currentColor',
    teller: onAnyGround(accent),
    met: onAnyGround(isWarm(accent) ? palette.blue : palette.red),
  };
}

function coordinate(value: number): number {
  return Math.round(value * 100) / 100;
}
