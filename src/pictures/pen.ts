// SVG → pixels, with the house's faces only: what the machine has must not change a picture.
import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import sharp from 'sharp';
import { emojiFace, faces, fontFiles } from '../design/faces.ts';

export interface Pen {
  /** A drawing as a PNG without transparency. */
  draw(svg: string): Promise<Uint8Array>;
  /** How wide its ink is, in pixels. */
  inkOf(svg: string): number;
}

/** @param root the project's folder */
export function penIn(root: string): Pen {
  const options: ResvgRenderOptions = {
    font: {
      loadSystemFonts: false,
      fontFiles: [...Object.values(fontFiles), emojiFace.file].map((file) => join(root, file)),
      defaultFontFamily: faces.serif,
    },
  };
  return {
    async draw(svg) {
      const { pixels, width, height } = new Resvg(svg, options).render();
      const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
      return new Uint8Array(await image.png({ compressionLevel: 6 }).toBuffer());
    },
    inkOf: (svg) => new Resvg(svg, options).getBBox()?.width ?? 0,
  };
}
