// SVG → pictures, with an anthology's faces only: what the machine has must not change a picture.
import { join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { emojiFace, type Faces } from '../design/faces.ts';
import { pixelsOf, pngOf } from './pixels.ts';

export interface Pen {
  /** What it sets words in. */
  faces: Faces;
  /** A drawing as a PNG without transparency, in its own size or as wide as it is told, in pixels. */
  draw(svg: string, width?: number): Promise<Uint8Array>;
  /** How wide its ink is, in pixels. */
  inkOf(svg: string): number;
}

/** @param root the project's folder */
export function penIn(root: string, faces: Faces): Pen {
  const font: ResvgRenderOptions['font'] = {
    loadSystemFonts: false,
    fontFiles: [...Object.values(faces.files), emojiFace.file].map((file) => join(root, file)),
    defaultFontFamily: faces.serif,
  };
  return {
    faces,
    draw: (svg, width) => pngOf(pixelsOf(svg, font, width), { compressionLevel: 6 }),
    inkOf: (svg) => new Resvg(svg, { font }).getBBox()?.width ?? 0,
  };
}
