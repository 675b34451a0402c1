// Scene → PNG: resvg draws its outlines over its shapes, sharp packs the pixels.
import satori from 'satori';
import type { Element } from 'xast';
import { cropped, pixelsOf, pngOf } from '../../pictures/pixels.ts';
import type { CardFormat } from './card.ts';
import type { CardFonts } from './card-faces.ts';
import { toSvg } from './to-svg.ts';
import { type Photo, placedPhoto, type Scene } from './tree/node.ts';

/**
 * A PNG of the scene, in the format's size; the same scene gives the same bytes.
 * @param photo the photograph's bytes from our own encoder, at least as large as its place
 */
export async function drawScene(
  scene: Scene,
  format: CardFormat,
  fonts: CardFonts,
  photo?: Uint8Array,
): Promise<Uint8Array> {
  const picture = scene.photo && photo ? await photoShapes(photo, scene.photo) : [];
  const svg = await toSvg({ ...scene, shapes: [...picture, ...scene.shapes] }, format, fonts, satori);
  const pixels = pixelsOf(svg);
  const full = await pngOf(pixels, { compressionLevel: 4 });
  if (full.length <= LARGEST) return full;
  return pngOf(pixels, { palette: true, quality: 92, effort: 3, compressionLevel: 9 });
}

/** WhatsApp asks for less than 300 KB; above half of that, 256 colours do, and only photographs are above. */
const LARGEST = 150_000;

/** Cropped to its place before it is drawn: resvg takes three times as long to scale it. */
async function photoShapes(bytes: Uint8Array, { radius, ...box }: Photo): Promise<Element[]> {
  const [width, height] = [Math.round(box.width), Math.round(box.height)];
  const png = Buffer.from(await cropped(bytes, width, height)).toString('base64');
  return placedPhoto({ ...box, radius }, { href: `data:image/png;base64,${png}` });
}
