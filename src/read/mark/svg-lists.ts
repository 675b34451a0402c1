// What a drawing may be made of: SVG 1.1, shapes and their colours. Nothing that runs, loads, moves, or asks for a font.

/** Elements that are kept. */
export const DRAWN: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'defs'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath'],
]);

/** Elements that draw nothing, left out with all that they hold; so are those of other vocabularies, `sodipodi:namedview`. */
export const UNDRAWN: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'style']);

/** Attributes that are kept, those that `style` may set among them. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['d', 'x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'x1', 'y1', 'x2', 'y2', 'points', 'transform'],
  ...['fx', 'fy', 'offset', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits'],
  ...['fill', 'fill-opacity', 'fill-rule', 'clip-rule', 'clip-path', 'opacity', 'stop-color', 'stop-opacity', 'color'],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-dasharray', 'stroke-dashoffset'],
]);

/** Numbers, colours, names and the functions of transforms: neither quotes, nor addresses, nor escapes. */
export const PLAIN_VALUE = /^[\w\s.,#%+()-]*$/;
