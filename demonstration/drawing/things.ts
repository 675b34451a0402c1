// The things that several pictures show → SVG.
import { blue, ink, mix, ochre, paper, slate } from './palette.ts';
import { repeat } from './patterns.ts';
import { disc, line, oval, path, polygon, rect, round } from './strokes.ts';

/** A preserving jar standing on the origin, 150 wide and 200 high. */
export function jar(glass: string, filling: string): string {
  const body =
    'M -66 -150 C -78 -136 -76 -120 -76 -104 L -76 -18 C -76 -6 -66 0 -54 0 L 54 0 C 66 0 76 -6 76 -18 L 76 -104 C 76 -120 78 -136 66 -150 Z';
  const content = 'M -68 -92 L 68 -92 L 68 -20 C 68 -12 62 -8 54 -8 L -54 -8 C -62 -8 -68 -12 -68 -20 Z';
  return (
    path(body, glass, { opacity: 0.85 }) +
    path(content, filling) +
    rect(-70, -182, 140, 34, mix(ochre, ink, 0.15), { rx: 7 }) +
    line('M -54 -120 L -54 -34', paper, 9, { opacity: 0.7 })
  );
}

/** A cup of coffee on its saucer, 60 wide and 31 high, standing on the origin. */
export function cup(glaze: string): string {
  return (
    oval(0, 0, 30, 7, mix(glaze, ink, 0.16)) +
    path('M -19 -26 L 19 -26 C 19 -8 10 -2 0 -2 C -10 -2 -19 -8 -19 -26 Z', glaze) +
    oval(0, -26, 19, 5, mix(ink, ochre, 0.3)) +
    line('M 18 -20 q 14 2 2 12', glaze, 5)
  );
}

/** A fir whose foot is on (x, y), `height` pixels high. */
export function fir(x: number, y: number, height: number): string {
  const boughs = repeat(3, (n) => {
    const half = height * (0.16 + n * 0.07);
    const low = round(y - height * (0.62 - n * 0.28));
    const top = round(y - height * (1 - n * 0.24));
    return polygon(`${round(x - half)},${low} ${round(x)},${top} ${round(x + half)},${low}`, mix(blue, ink, 0.45));
  });
  return boughs + rect(round(x - 4), round(y - height * 0.08), 8, round(height * 0.08 + 6), ink);
}

/** A wheel around (x, y); its radius and its hub's are in pixels. */
export function wheel(x: number, y: number, radius: number, hub: number): string {
  return disc(x, y, radius, ink) + disc(x, y, hub, slate);
}
