// Scene → PNG: satori sets the text as outlines, resvg draws them over the shapes, sharp packs the pixels.
import satori from 'satori';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { cropped, pixelsOf, pngOf } from '../../pictures/pixels.ts';
import type { CardFormat } from './card.ts';
import type { CardFonts } from './card-faces.ts';
import { type Photo, type Scene, shape } from './tree/node.ts';

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
  const svg = await toSvg({ ...scene, shapes: [...picture, ...scene.shapes] }, format, fonts);
  const pixels = pixelsOf(svg);
  const full = await pngOf(pixels, { compressionLevel: 4 });
  if (full.length <= LARGEST) return full;
  return pngOf(pixels, { palette: true, quality: 92, effort: 3, compressionLevel: 9 });
}

/** The scene as one SVG: no text element, no address, only outlines, shapes and at most one embedded photograph. */
export async function toSvg(
  { ground, shapes, lines }: Scene,
  { width, height }: CardFormat,
  fonts: CardFonts,
): Promise<string> {
  const root = { type: 'div', props: { style: { display: 'flex', width, height }, children: lines } };
  const text = await satori(root as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: listOf(fonts),
    // Never asked: characters without a glyph are taken out before. Nothing is fetched, nothing fails.
    loadAdditionalAsset: async () => TRANSPARENT,
  });
  const behind = [shape('rect', { width, height, fill: ground }), ...shapes];
  const svg = x(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    behind,
  );
  return toXml(svg).replace(/<\/svg>$/, () => `${text}</svg>`);
}

/** WhatsApp asks for less than 300 KB; above half of that, 256 colours do, and only photographs are above. */
const LARGEST = 150_000;
const TRANSPARENT = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** Cropped to its place before it is drawn: resvg takes three times as long to scale it. */
async function photoShapes(bytes: Uint8Array, { radius, ...box }: Photo): Promise<Element[]> {
  const [width, height] = [Math.round(box.width), Math.round(box.height)];
  const png = Buffer.from(await cropped(bytes, width, height)).toString('base64');
  const image = shape('image', { ...box, href: `data:image/png;base64,${png}` });
  if (radius === 0) return [image];
  const clip = shape('clipPath', { id: 'photo' }, [shape('rect', { ...box, rx: radius })]);
  return [clip, shape('g', { 'clip-path': 'url(#photo)' }, [image])];
}

type FontList = Parameters<typeof satori>[1]['fonts'];

/** Satori opens the fonts of a list once, and knows a list by its identity. */
const lists = new WeakMap<CardFonts, FontList>();

function listOf(fonts: CardFonts): FontList {
  const list =
    lists.get(fonts) ??
    fonts.fonts.map(({ bytes, family, ...face }) => ({ ...face, name: family, data: dataOf(bytes) }));
  lists.set(fonts, list);
  return list;
}

function dataOf({ buffer, byteOffset, length }: Uint8Array): FontList[number]['data'] {
  return Buffer.from(buffer, byteOffset, length);
}
