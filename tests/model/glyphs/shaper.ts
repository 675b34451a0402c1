// HarfBuzz, the one that sets the cards.
import { createRequire } from 'node:module';

/** How many drawings some characters get from a font file; NaN where one is missing. */
export async function shaperOf(file: Uint8Array): Promise<(characters: string) => number> {
  const require = createRequire(createRequire(import.meta.url).resolve('satori'));
  const harfbuzz = await require('harfbuzzjs');
  const font = harfbuzz.createFont(harfbuzz.createFace(harfbuzz.createBlob(file), 0));
  return (characters) => {
    const buffer = harfbuzz.createBuffer();
    buffer.addText(characters);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    const glyphs: { g: number; ax: number }[] = buffer.json();
    buffer.destroy();
    return glyphs.some(({ g }) => g === 0) ? Number.NaN : glyphs.filter(({ ax }) => ax > 0).length;
  };
}
