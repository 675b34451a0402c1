// Scene → PNG: satori sets the text as outlines, resvg draws them over the shapes, sharp packs the pixels.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { CardFormat } from './card.ts';
import { FONTS } from './set-lines.ts';
import { type Photo, type Scene, shape } from './tree/node.ts';

// Each card has a thread already.
sharp.concurrency(1);

/**
 * A PNG of the scene, in the format's size; the same scene gives the same bytes.
 * @param photo the photograph's bytes from our own encoder, at least as large as its place
 */
export async function drawScene(scene: Scene, format: CardFormat, photo?: Uint8Array): Promise<Uint8Array> {
  const { width, height } = format;
  const picture = scene.photo && photo ? await photoShapes(photo, scene.photo) : [];
  const svg = await toSvg({ ...scene, shapes: [...picture, ...scene.shapes] }, format);
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  const full = await image.clone().png({ compressionLevel: 4 }).toBuffer();
  if (full.length <= LARGEST) return full;
  return image.png({ palette: true, quality: 92, effort: 3, compressionLevel: 9 }).toBuffer();
}

/** The scene as one SVG: no text element, no address, only outlines, shapes and at most one embedded photograph. */
export async function toSvg({ ground, shapes, lines }: Scene, { width, height }: CardFormat): Promise<string> {
  const root = { type: 'div', props: { style: { display: 'flex', width, height }, children: lines } };
  const text = await satori(root as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: fonts(),
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
  const cropped = await sharp(bytes).resize(width, height, { fit: 'cover' }).png({ compressionLevel: 1 }).toBuffer();
  const image = shape('image', { ...box, href: `data:image/png;base64,${cropped.toString('base64')}` });
  if (radius === 0) return [image];
  const clip = shape('clipPath', { id: 'photo' }, [shape('rect', { ...box, rx: radius })]);
  return [clip, shape('g', { 'clip-path': 'url(#photo)' }, [image])];
}

let opened: Parameters<typeof satori>[1]['fonts'] | undefined;

function fonts(): Parameters<typeof satori>[1]['fonts'] {
  opened ??= FONTS.map(({ family, weight, style, file }) => ({
    name: family,
    weight,
    style,
    data: readFileSync(resolve(file)),
  }));
  return opened;
}
