// SVG → pixels → PNG without transparency.
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import sharp, { type PngOptions } from 'sharp';

interface Pixels {
  /** Four bytes each. */
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** Without fonts a drawing holds outlines only: the machine's own are never asked. */
export function pixelsOf(
  svg: string,
  font: ResvgRenderOptions['font'] = { loadSystemFonts: false },
  wide?: number,
): Pixels {
  const size = wide === undefined ? {} : { fitTo: { mode: 'width', value: wide } as const };
  const { pixels, width, height } = new Resvg(svg, { font, ...size }).render();
  return { pixels, width, height };
}

export async function pngOf({ pixels, width, height }: Pixels, options: PngOptions): Promise<Uint8Array> {
  const image = sharp(pixels, { raw: { width, height, channels: 4 } });
  return new Uint8Array(await image.removeAlpha().png(options).toBuffer());
}

/** A picture of ours, cut to fill a place, as a PNG that is quickly packed. */
export async function cropped(bytes: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const image = sharp(bytes).resize(width, height, { fit: 'cover' });
  return new Uint8Array(await image.png({ compressionLevel: 1 }).toBuffer());
}

/** For those who have a thread each already. */
export function packInOneThread(): void {
  sharp.concurrency(1);
}
