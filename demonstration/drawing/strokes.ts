// Shapes → SVG as text. Lengths are pixels, x to the right and y downwards; turns are degrees, clockwise.

export type Point = readonly [x: number, y: number];
export type Attributes = Record<string, string | number>;

/** Where a group goes besides its origin; `flip` mirrors it from left to right. */
export interface Placing {
  scale?: number;
  turn?: number;
  flip?: boolean;
}

/** One element. Nothing is escaped, for nothing comes from outside the drawings. */
export function tag(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join('')}>${children}</${name}>`;
}

/** A filled outline; `d` is written as in SVG, here and below. */
export function path(d: string, fill: string, more: Attributes = {}): string {
  return tag('path', { d, fill, ...more });
}

/** A filled rectangle from its top left corner. */
export function rect(x: number, y: number, width: number, height: number, fill: string, more: Attributes = {}): string {
  return tag('rect', { x, y, width, height, fill, ...more });
}

/** A filled circle around (cx, cy). */
export function disc(cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string {
  return tag('circle', { cx, cy, r, fill, ...more });
}

/** A filled ellipse around (cx, cy), 2 rx wide and 2 ry high. */
export function oval(cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): string {
  return tag('ellipse', { cx, cy, rx, ry, fill, ...more });
}

/** A filled polygon through `points`, written `x,y x,y x,y`. */
export function polygon(points: string, fill: string, more: Attributes = {}): string {
  return tag('polygon', { points, fill, ...more });
}

/** A stroke along `d`, `width` pixels wide, with round ends and corners. */
export function line(d: string, stroke: string, width: number, more: Attributes = {}): string {
  const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return tag('path', { d, fill: 'none', stroke, 'stroke-width': width, ...round, ...more });
}

/** What was drawn around (0, 0), moved to (x, y). */
export function at(x: number, y: number, children: string, placing: Placing = {}): string {
  const { scale = 1, turn = 0, flip = false } = placing;
  return tag(
    'g',
    { transform: `translate(${x} ${y}) rotate(${turn}) scale(${flip ? -scale : scale} ${scale})` },
    children,
  );
}

/** The children, only where the outline `d` is. A picture gives each `id` once. */
export function inside(id: string, d: string, children: string): string {
  return tag('clipPath', { id }, tag('path', { d })) + tag('g', { 'clip-path': `url(#${id})` }, children);
}

/** A filled outline and, cut to it, its shadows and patterns. A picture gives each `id` once. */
export function shaded(id: string, d: string, fill: string, children: string): string {
  return path(d, fill) + inside(id, d, children);
}

/** The outline of a round-headed opening: `x` is its left edge, `spring` where the curve begins. Its foot is open. */
export function arch(x: number, width: number, spring: number, foot: number): string {
  const [radius, right] = [width / 2, x + width];
  return `M ${x} ${foot} L ${x} ${spring} A ${radius} ${radius} 0 0 1 ${right} ${spring} L ${right} ${foot}`;
}

/** Two decimals: a hundredth of a pixel shows nothing more. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
