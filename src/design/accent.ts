// A collection's colour → the same colour as it can be read: on paper, at night, and under the title of a book.
import type { Palette } from './palette.ts';
import { isWarm, minimumContrast, shade } from './shades.ts';

/** One accent on the grounds where it is used. */
interface Accent {
  /** As text on paper. */
  day: string;
  /** As text at night and on the plate of a sky. */
  night: string;
  /** As a ground under text the colour of paper. */
  ground: string;
  /** The anthology's other colour, where two must differ. */
  second: { day: string; night: string };
}

/** At night an accent that only just passes looks like a mistake. */
const NIGHT_CONTRAST = 6.5;
/** Strong colours glow on dark grounds. */
const NIGHT_CHROMA = 0.1;

/** The readable shades of a colour written #rrggbb, among those of an anthology. */
export function accentOf(colour: string, palette: Palette): Accent {
  return {
    day: shade(colour, { towards: -1, grounds: [palette.paper, palette.paperDeep], least: minimumContrast }),
    night: nightShade(colour, palette),
    ground: shade(colour, { towards: -1, grounds: [palette.paper], least: NIGHT_CONTRAST }),
    second: otherThan(colour, palette),
  };
}

/** A colour as text at night. */
export function nightShade(colour: string, { night, nightDeep }: Pick<Palette, 'night' | 'nightDeep'>): string {
  return shade(colour, { towards: 1, grounds: [night, nightDeep], least: NIGHT_CONTRAST, most: NIGHT_CHROMA });
}

/** The one of an anthology's two colours that differs from a colour beside it. */
export function otherThan(colour: string, palette: Palette): { day: string; night: string } {
  return isWarm(colour)
    ? { day: palette.cool, night: palette.coolNight }
    : { day: palette.warm, night: palette.warmNight };
}
