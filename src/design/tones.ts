// A colour → the nearest one that can be read: on a ground, on any ground, or with words upon it. All are `#rrggbb`.
import { channels, contrast, luminance, mix, toHex } from './contrast.ts';
import { minimumContrast } from './shades.ts';

/** `colour`, made darker or lighter away from `ground` by as little as gives that contrast; its hue stays. */
export function readableOn(colour: string, ground: string, ratio: number = minimumContrast): string {
  const [hue, saturation, lightness] = toHsl(colour);
  const step = luminance(ground) > 0.18 ? -0.01 : 0.01;
  for (let tried = lightness; tried > 0 && tried < 1; tried += step) {
    const candidate = fromHsl(hue, saturation, tried);
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/** Darkens a colour, `#8a2f2f`, as little as needed for text on a paper: WCAG 2.2, criterion 1.4.3. */
export function readableOnPaper(colour: string, paper: string): string {
  let tone = colour;
  while (contrast(tone, paper) < minimumContrast) {
    tone = toHex(channels(tone).map((channel) => Math.floor(channel * 0.95)));
  }
  return tone;
}

/**
 * An accent in the tone that stands out as much on white as on black: relative luminance 0.18 gives 4.5:1 against both.
 * A reading system chooses its ground and does not say which.
 */
export function onAnyGround(accent: string): string {
  const pale = luminance(accent) > 0.18;
  return nearest(accent, pale ? '#000000' : '#ffffff', (tone) => luminance(tone) > 0.18 !== pale);
}

/** An accent dark enough to carry words in `ink`: 7:1. */
export function groundFor(accent: string, ink: string): string {
  return nearest(accent, '#000000', (tone) => contrast(tone, ink) >= 7);
}

/** The first tone on the way to `other` that suits, in hundredths. */
function nearest(colour: string, other: string, suits: (tone: string) => boolean): string {
  for (let part = 0; part < 100; part++) {
    const tone = mix(colour, other, part / 100);
    if (suits(tone)) return tone;
  }
  return other;
}

function toHsl(colour: string): [number, number, number] {
  const [red, green, blue] = channels(colour).map((value) => value / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  if (high === low) return [0, 0, lightness];
  const range = high - low;
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sector =
    high === red ? (green - blue) / range : high === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return [(((sector / 6) % 1) + 1) % 1, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (offset + hue * 12) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return toHex([channel(0), channel(8), channel(4)]);
}
