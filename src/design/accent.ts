// A collection's colour → the same colour as it can be read: on paper, at night, and under the title of a book.
import { contrast, linear } from './contrast.ts';
import { minimumContrast, palette, roles } from './design.ts';

/** One accent on the grounds where it is used. */
export interface Accent {
  /** As text on paper. */
  day: string;
  /** As text at night and on the plate of a sky. */
  night: string;
  /** As a ground under text the colour of paper. */
  ground: string;
  /** The house's other colour, where two must differ. */
  second: { day: string; night: string };
}

/** At night an accent that only just passes looks like a mistake. */
const NIGHT_CONTRAST = 6.5;
/** Strong colours glow on dark grounds. */
const NIGHT_CHROMA = 0.1;
const STEP = 0.005;
/** The hue of the house's red, in radians of Oklch. */
const RED = 0.4;

/** The readable shades of a colour written #rrggbb: its hue is kept, its lightness goes no further than it must. */
export function accentOf(colour: string): Accent {
  const { lightness, chroma, hue } = toOklch(colour);
  const shade = (towards: 1 | -1, grounds: readonly string[], least: number, most: number): string => {
    for (let l = lightness; l >= 0 && l <= 1; l += towards * STEP) {
      const candidate = toHex({ lightness: l, chroma: Math.min(chroma, most), hue });
      if (grounds.every((ground) => contrast(candidate, ground) >= least)) return candidate;
    }
    return towards === 1 ? '#ffffff' : '#000000';
  };
  return {
    day: shade(-1, [roles.ground.day, roles.groundDeep.day], minimumContrast, chroma),
    night: shade(1, [roles.ground.night, roles.groundDeep.night], NIGHT_CONTRAST, NIGHT_CHROMA),
    ground: shade(-1, [palette.paper], NIGHT_CONTRAST, chroma),
    second: Math.abs(hue - RED) < Math.PI / 2 ? roles.second : roles.accent,
  };
}

// ——— Oklab, Björn Ottosson, https://bottosson.github.io/posts/oklab/ (public domain) ———

interface Oklch {
  lightness: number;
  chroma: number;
  /** Radians. */
  hue: number;
}

type Triple = readonly [number, number, number];

function toOklch(colour: string): Oklch {
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

/** A colour outside sRGB loses chroma until it is inside. */
function toHex(colour: Oklch): string {
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
