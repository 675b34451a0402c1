// A colour of the content → one that can be read on paper, and on which paper can be read.
import { minimumContrast, palette } from '../../design.ts';

/** Darkens a colour, `#8a2f2f`, as little as needed for text on paper: WCAG 2.2, criterion 1.4.3. */
export function legible(colour: string): string {
  let channels = channelsOf(colour);
  while (contrast(channels, channelsOf(palette.paper)) < minimumContrast) {
    channels = channels.map((channel) => Math.floor(channel * 0.95));
  }
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function contrast(one: number[], other: number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, « relative luminance ». */
function luminance(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
