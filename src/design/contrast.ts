// Colours by number, all written #rrggbb: how light one is, how far apart two are, what they give together.

/** The contrast of two colours, 1 to 21: WCAG 2.2, « contrast ratio ». */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How light a colour is, 0 to 1: WCAG 2.2, « relative luminance ». */
export function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `share` of `other` in `one`: 0 gives `one`, 1 gives `other`. */
export function mix(one: string, other: string, share: number): string {
  const far = channels(other);
  return toHex(channels(one).map((value, index) => value + (far[index]! - value) * share));
}

/** Red, green and blue, 0 to 255. */
export function channels(colour: string): [number, number, number] {
  const channel = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** Red, green and blue in proportion to light, 0 to 1: IEC 61966-2-1, the inverse of sRGB's transfer function. */
export function linear(colour: string): [number, number, number] {
  return channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
}

/** Red, green and blue, 0 to 255, as #rrggbb. */
export function toHex(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
