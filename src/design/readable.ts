// A ground and an accent → whether every text can be read, by day and at night, and the nearest colour with which it can.
import { accentOf } from './accent.ts';
import { contrast } from './contrast.ts';
import { type Identity, identityOf } from './identity.ts';
import { fromOklch, toOklch } from './oklch.ts';
import { minimumContrast, shade, standsOut } from './shades.ts';

/** Some text where it stands. */
interface TextOnGround {
  theme: 'day' | 'night';
  text: string;
  ground: string;
}

/** Every pair of colours in which words are set. */
function textsOf({ palette, roles }: Identity): TextOnGround[] {
  const themes = (['day', 'night'] as const).flatMap((theme) => {
    const inks = (['ink', 'inkSoft', 'accent', 'second'] as const).map((role) => roles[role][theme]);
    const grounds = (['ground', 'groundDeep'] as const).map((role) => roles[role][theme]);
    const plates = [roles.plateInk, roles.plateSoft].map((ink) => ({
      theme,
      text: ink[theme],
      ground: roles.plate[theme],
    }));
    return [...grounds.flatMap((ground) => inks.map((text) => ({ theme, text, ground }))), ...plates];
  });
  const { ground } = accentOf(roles.accent.day, palette);
  return [...themes, { theme: 'day', text: palette.paper, ground }];
}

/** The nearest ground on which words can be read; itself, where they can. */
export function readableGround(ground: string): string {
  if (isReadable(ground)) return ground.toLowerCase();
  const { lightness, ...hue } = toOklch(ground);
  for (let lighter = lightness; lighter < 1; lighter += STEP) {
    const candidate = fromOklch({ lightness: lighter, ...hue });
    if (isReadable(candidate)) return candidate;
  }
  return '#ffffff';
}

/** The nearest accent that can be read as text on a ground. */
export function readableAccent(accent: string, ground: string | undefined): string {
  const { paper, paperDeep } = identityOf({ ground }).palette;
  const grounds = [paper, paperDeep];
  const own = accent.toLowerCase();
  return standsOut(own, grounds) ? own : shade(own, { towards: -1, grounds, least: minimumContrast });
}

const STEP = 0.005;

function isReadable(ground: string): boolean {
  return textsOf(identityOf({ ground })).every(({ text, ground: under }) => contrast(text, under) >= minimumContrast);
}
