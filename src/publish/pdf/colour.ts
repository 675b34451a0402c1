// A colour of the content → one that can be read on paper, and on which paper can be read.
import { channels, contrast, toHex } from '../../design/contrast.ts';
import { minimumContrast, palette } from '../../design/design.ts';

/** Darkens a colour, `#8a2f2f`, as little as needed for text on paper: WCAG 2.2, criterion 1.4.3. */
export function legible(colour: string): string {
  let tone = colour;
  while (contrast(tone, palette.paper) < minimumContrast) {
    tone = toHex(channels(tone).map((channel) => Math.floor(channel * 0.95)));
  }
  return tone;
}
