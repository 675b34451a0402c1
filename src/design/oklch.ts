// A colour by lightness, chroma and hue, as the eye parts them: Oklab, Björn Ottosson,
// https://bottosson.github.io/posts/oklab/ (public domain).
import { linear } from './contrast.ts';

interface Oklch {
  lightness: number;
  chroma: number;
  /** Radians. */
  hue: number;
}

const STEP = 0.005;

type Triple = readonly [number, number, number];

/** @param colour #rrggbb */
export function toOklch(colour: string): Oklch {
  const [r, g, b] = linear(colour);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, bb),
    hue: Math.atan2(bb, a),
  };
}

/** As #rrggbb: a colour outside sRGB loses chroma until it is inside. */
export function fromOklch(colour: Oklch): string {
  for (let chroma = colour.chroma; chroma > 0; chroma -= STEP) {
    const rgb = toLinear({ ...colour, chroma });
    if (rgb.every((channel) => channel >= -1e-4 && channel <= 1 + 1e-4)) return written(rgb);
  }
  return written(toLinear({ ...colour, chroma: 0 }));
}

function toLinear({ lightness, chroma, hue }: Oklch): Triple {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function written(rgb: Triple): string {
  const channels = rgb.map((channel) => {
    const value = Math.min(1, Math.max(0, channel));
    const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
