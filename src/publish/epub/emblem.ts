// Constellations → SVG as star atlases draw them: lines stop short of the stars, and whoever tells has a ring.
import type { Element } from 'xast';
import { otherThan } from '../../design/accent.ts';
import type { Palette } from '../../design/palette.ts';
import { onAnyGround } from '../../design/tones.ts';
import type { Constellation, ConstellationPoint, Sky } from '../../model/sky/constellation.ts';
import { type Disc, lineBetween } from '../../model/sky/line-between.ts';
import { tag } from './xhtml.ts';

interface EmblemInk {
  /** Lines, dust, and the stars without a name. */
  line: string;
  teller: string;
  met: string;
}

/** A story's emblem as an inline picture that takes the reader's ink. It is an ornament: what it shows, the text says. */
export function emblem(
  constellation: Constellation,
  accent: string,
  palette: Palette,
  size: 'small' | 'full',
): Element {
  return svg(
    '0 0 100 100',
    size === 'small' ? 'emblem small' : 'emblem',
    drawConstellation(constellation, readerInk(accent, palette), 100, 1.25),
  );
}

/** Some stories' constellations side by side, `sky.aspect` wide for 1 high. */
export function band(sky: Sky, accent: string, palette: Palette): Element {
  return svg(`0 0 ${coordinate(100 * sky.aspect)} 100`, 'band', drawSky(sky, readerInk(accent, palette), 100));
}

/** A sky `height` high, one group for each constellation. Small figures keep their stars and lines visible, out of proportion. */
export function drawSky(sky: Sky, ink: EmblemInk, height: number): Element[] {
  return sky.constellations.map(({ x, y, scale, constellation }) => {
    const place = { transform: `translate(${coordinate(x * height)} ${coordinate(y * height)})` };
    const swell = 0.85 / Math.sqrt(Math.max(scale, 0.1));
    return tag('g', place, ...drawConstellation(constellation, ink, scale * height, swell));
  });
}

/** `side` is that of the figure's square; `swell` enlarges stars and lines, not the figure. */
function drawConstellation(constellation: Constellation, ink: EmblemInk, side: number, swell: number): Element[] {
  const weight = side * 0.0056 * swell;
  const stroke = coordinate(weight);
  const stars = constellation.points.map((point) => starOf(point, side, swell));
  const dust = constellation.dust.map((speck) =>
    circle(speck.x * side, speck.y * side, speck.r * side * Math.sqrt(swell), { fill: ink.line, 'fill-opacity': 0.5 }),
  );
  const lines = constellation.lines.flatMap(({ from, to, style }) => {
    const ends = lineBetween(stars[from]!, stars[to]!, weight * 2.2);
    const dashes =
      style === 'dashed' ? { 'stroke-dasharray': `${coordinate(weight * 3)} ${coordinate(weight * 2.6)}` } : {};
    if (!ends) return [];
    const { x1, y1, x2, y2 } = ends;
    const place = { x1: coordinate(x1), y1: coordinate(y1), x2: coordinate(x2), y2: coordinate(y2) };
    return [tag('line', { ...place, stroke: ink.line, 'stroke-width': stroke, ...dashes })];
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

interface Star extends Disc {
  role: ConstellationPoint['role'];
}

function starOf({ x, y, r, role }: ConstellationPoint, side: number, swell: number): Star {
  const radius = r * side * swell;
  const place = { x: x * side, y: y * side, role };
  return role === 'teller' ? { ...place, r: radius * 0.68, ring: radius * 1.16 } : { ...place, r: radius * 0.8 };
}

function circle(x: number, y: number, r: number, attributes: Record<string, string | number>): Element {
  return tag('circle', { cx: coordinate(x), cy: coordinate(y), r: coordinate(r), ...attributes });
}

function svg(viewBox: string, name: string, children: Element[]): Element {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox, class: name, 'aria-hidden': 'true' };
  return tag('svg', attributes, ...children);
}

function readerInk(accent: string, palette: Palette): EmblemInk {
  return {
    line: 'currentColor',
    teller: onAnyGround(accent),
    met: onAnyGround(otherThan(accent, palette).day),
  };
}

function coordinate(value: number): number {
  return Math.round(value * 100) / 100;
}
