// Colours by number: what stands out on which ground (WCAG 2.2, definition of contrast ratio). All are `#rrggbb`.

/** `part` of `other` in `colour`: 0 is the colour, 1 is the other. */
export function mix(colour: string, other: string, part: number): string {
  const far = channels(other);
  return toHex(channels(colour).map((channel, index) => channel + ((far[index] ?? 0) - channel) * part));
}

/** From 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
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

/** Whether a colour is nearer to red than to blue. */
export function isWarm(colour: string): boolean {
  const [red = 0, , blue = 0] = channels(colour);
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

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function toHex(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
