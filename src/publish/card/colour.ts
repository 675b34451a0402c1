// Colours by number: how far apart two are for the eye, and the nearest one that can be read.

/** The contrast of two #rrggbb colours, 1 to 21, as WCAG 2.2 defines it (w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, two: string): number {
  const [dark, light] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** `colour`, made darker or lighter away from `ground` by as little as gives that contrast; its hue stays. */
export function readable(colour: string, ground: string, ratio = 4.5): string {
  const [hue, saturation, lightness] = toHsl(colour);
  const step = luminance(ground) > 0.18 ? -0.01 : 0.01;
  for (let tried = lightness; tried > 0 && tried < 1; tried += step) {
    const candidate = fromHsl(hue, saturation, tried);
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/** `share` of `two` in `one`: 0 gives `one`, 1 gives `two`. */
export function mix(one: string, two: string, share: number): string {
  const other = channels(two);
  return toHex(channels(one).map((value, index) => value + (other[index]! - value) * share));
}

/** Whether a colour is nearer to red than to blue, so that the two colours of a figure differ. */
export function isWarm(colour: string): boolean {
  const [hue] = toHsl(colour);
  return hue < 1 / 4 || hue > 5 / 6;
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function toHex(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
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
