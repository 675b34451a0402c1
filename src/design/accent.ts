// A collection's colour → the same colour as it can be read: on paper, at night, and under the title of a book.
import { contrast } from './contrast.ts';
import { fromOklch, toOklch } from './oklch.ts';
import { minimumContrast, palette, roles } from './palette.ts';

/** One accent on the grounds where it is used. */
interface Accent {
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
      const candidate = fromOklch({ lightness: l, chroma: Math.min(chroma, most), hue });
      if (grounds.every((ground) => contrast(candidate, ground) >= least)) return candidate;
    }
    return towards === 1 ? '#ffffff' : '#000000';
  };
  return {
    day: shade(-1, [roles.ground.day, roles.groundDeep.day], minimumContrast, chroma),
    night: shade(1, [roles.ground.night, roles.groundDeep.night], NIGHT_CONTRAST, NIGHT_CHROMA),
    ground: shade(-1, [palette.paper], NIGHT_CONTRAST, chroma),
    second: isWarm(colour) ? roles.second : roles.accent,
  };
}

/** Whether a colour is nearer to the house's red than to its blue, so that two colours side by side differ. */
export function isWarm(colour: string): boolean {
  return Math.abs(toOklch(colour).hue - RED) < Math.PI / 2;
}
