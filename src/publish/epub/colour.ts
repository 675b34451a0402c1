// An accent → the tone of it that stands out, on grounds that are known or not. All are `#rrggbb`.
import { channels, contrast, luminance, mix } from '../../design/contrast.ts';

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

/** Whether a colour is nearer to red than to blue. */
export function isWarm(colour: string): boolean {
  const [red, , blue] = channels(colour);
  return red > blue;
}

/** The first tone on the way to `other` that suits, in hundredths. */
function nearest(colour: string, other: string, suits: (tone: string) => boolean): string {
  for (let part = 0; part < 100; part++) {
    const tone = mix(colour, other, part / 100);
    if (suits(tone)) return tone;
  }
  return other;
}
