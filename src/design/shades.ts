// A colour → a shade of it that can be read: its hue is kept, its lightness goes no further than it must.
import { contrast } from './contrast.ts';
import { fromOklch, toOklch } from './oklch.ts';

/** Text on its ground: WCAG 2.2, criterion 1.4.3. */
export const minimumContrast = 4.5;

interface Wanted {
  /** 1 for lighter, -1 for darker. */
  towards: 1 | -1;
  grounds: readonly string[];
  least: number;
  /** Chroma; as much as the colour has, unless it is told. */
  most?: number;
}

const STEP = 0.005;
/** The hue of a red, in radians of Oklch. */
const RED = 0.4;

/** The first shade that stands out from all the grounds. @param colour #rrggbb */
export function shade(colour: string, { towards, grounds, least, most }: Wanted): string {
  const { lightness, chroma, hue } = toOklch(colour);
  for (let l = lightness; l >= 0 && l <= 1; l += towards * STEP) {
    const candidate = fromOklch({ lightness: l, chroma: Math.min(chroma, most ?? chroma), hue });
    if (standsOut(candidate, grounds, least)) return candidate;
  }
  return towards === 1 ? '#ffffff' : '#000000';
}

/** Whether text of a colour can be read on each of some grounds. */
export function standsOut(colour: string, grounds: readonly string[], least = minimumContrast): boolean {
  return grounds.every((ground) => contrast(colour, ground) >= least);
}

/** Whether a colour is nearer to red than to blue, so that two colours side by side differ. */
export function isWarm(colour: string): boolean {
  return Math.abs(toOklch(colour).hue - RED) < Math.PI / 2;
}
