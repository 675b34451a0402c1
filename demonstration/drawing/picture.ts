// A picture that draws itself as SVG → its PNG.
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Random } from '../../src/model/sky/random.ts';
import { ink, paper } from './palette.ts';
import { repeat } from './patterns.ts';
import { seeded } from './random.ts';
import { oval, round, tag } from './strokes.ts';

export interface Picture {
  /** The PNG's address in the content folder; it is also the seed of all that looks random. */
  path: string;
  /** Pixels. */
  width: number;
  height: number;
  /** SVG elements, from back to front. */
  draw: (random: Random) => string;
}

/** The bytes of the picture's PNG; the same picture gives the same bytes. */
export async function toPng({ path, width, height, draw }: Picture): Promise<Buffer> {
  const random = seeded(path);
  const svg = tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    draw(random) + specks(random, width, height),
  );
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  // Flat inks need no more than a palette: a fifth of the weight, and no visible difference.
  return sharp(drawn).png({ palette: true, colours: 160, dither: 0, effort: 10 }).toBuffer();
}

/** The grain of the paper: few specks, and faint, or the file doubles. */
function specks(random: Random, width: number, height: number): string {
  return repeat(Math.round((width * height) / 9000), () => {
    const light = random() < 0.5;
    return oval(
      round(random() * width),
      round(random() * height),
      round(0.6 + random() * 1.3),
      round(0.6 + random()),
      light ? paper : ink,
      { opacity: 0.16 },
    );
  });
}
