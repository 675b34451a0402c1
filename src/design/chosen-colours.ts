// A ground and an accent that an editor chose → the palette that goes with them.
import { nightShade } from './accent.ts';
import { fromOklch, toOklch } from './oklch.ts';
import { house, type Palette } from './palette.ts';
import { isWarm, minimumContrast, shade, standsOut } from './shades.ts';

/** As #rrggbb; what is absent is the house's. */
export interface ChosenColours {
  ground?: string | undefined;
  accent?: string | undefined;
}

/** The accent of who chooses none, on the house's ground. */
export const houseAccent = house.warm;

/** The colours of the house chosen by name give the house's own palette. */
export function paletteOf({ ground = house.paper, accent = houseAccent }: ChosenColours): Palette {
  const paper = ground.toLowerCase();
  const neutrals = paper === house.paper ? house : { ...house, ...neutralsOn(paper) };
  return { ...neutrals, ...pairOf(accent.toLowerCase(), neutrals) };
}

type Neutral = Exclude<keyof Palette, Coloured>;
type Coloured = 'warm' | 'warmNight' | 'cool' | 'coolNight';

/** By day the ground's own hue, deeper for what is set apart; the inks are as light or as dark as the house's. */
function neutralsOn(paper: string): Record<Neutral, string> {
  const own = toOklch(paper);
  const first = toOklch(house.paper);
  const strength = own.chroma / first.chroma;
  const paperLike = (name: Neutral) => {
    const { lightness, chroma } = toOklch(house[name]);
    return fromOklch({
      lightness: lightness + own.lightness - first.lightness,
      chroma: chroma * strength,
      hue: own.hue,
    });
  };
  // A coloured ground tints its inks, which stay inks.
  const ink = (name: Neutral) => {
    const { lightness, chroma } = toOklch(house[name]);
    return fromOklch({ lightness, chroma: chroma * Math.min(1, strength), hue: own.hue });
  };
  // A sky is blue-black: it takes the hue of a cool ground, for with that of a warm one it would be brown.
  const isCool = own.chroma >= GREY && (own.hue < 0 || own.hue > YELLOW);
  const sky = (name: Neutral) => (isCool ? fromOklch({ ...toOklch(house[name]), hue: own.hue }) : house[name]);
  return {
    ...{ paper, paperDeep: paperLike('paperDeep'), rule: paperLike('rule') },
    ...{ ink: ink('ink'), inkSoft: ink('inkSoft'), chalk: ink('chalk'), chalkSoft: ink('chalkSoft') },
    ...{ night: sky('night'), nightDeep: sky('nightDeep'), ruleNight: sky('ruleNight') },
  };
}

/** Of less chroma, a ground has no hue that an eye would name. */
const GREY = 0.004;
/** Radians of Oklch, where yellow turns green. */
const YELLOW = 2;

/** The accent as it was chosen, the house's colour of the other side, and their shades of the night. */
function pairOf(accent: string, neutrals: Palette): Pick<Palette, Coloured> {
  const grounds = [neutrals.paper, neutrals.paperDeep];
  const own = accent === houseAccent ? undefined : accent;
  const side = isWarm(accent) ? 'warm' : 'cool';
  const day = (name: 'warm' | 'cool') => {
    if (own !== undefined && name === side) return own;
    const given = house[name];
    return standsOut(given, grounds) ? given : shade(given, { towards: -1, grounds, least: minimumContrast });
  };
  const night = (name: 'warm' | 'cool') => {
    if (own !== undefined && name === side) return nightShade(own, neutrals);
    const given = house[`${name}Night`];
    return standsOut(given, [neutrals.night, neutrals.nightDeep]) ? given : nightShade(given, neutrals);
  };
  return { warm: day('warm'), warmNight: night('warm'), cool: day('cool'), coolNight: night('cool') };
}
