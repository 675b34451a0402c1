// Scene → SVG: satori sets the text as outlines. It runs in a browser as in a build, which each have their own way to load it.
import type satori from 'satori';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { CardFormat } from './card.ts';
import type { CardFonts } from './card-faces.ts';
import { type Scene, shape } from './tree/node.ts';

/** What sets lines of text: satori, with its layout engine loaded. */
export type Typesetter = typeof satori;

/** The scene as one SVG: no text element, no address, only outlines, shapes and at most one embedded photograph. */
export async function toSvg(
  { ground, shapes, lines }: Scene,
  { width, height }: CardFormat,
  fonts: CardFonts,
  set: Typesetter,
): Promise<string> {
  const root = { type: 'div', props: { style: { display: 'flex', width, height }, children: lines } };
  const text = await set(root as unknown as Parameters<Typesetter>[0], {
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

const TRANSPARENT = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

type FontList = Parameters<Typesetter>[1]['fonts'];

/** Satori opens the fonts of a list once, and knows a list by its identity. */
const lists = new WeakMap<CardFonts, FontList>();

function listOf(fonts: CardFonts): FontList {
  const list =
    lists.get(fonts) ??
    fonts.fonts.map(({ bytes, family, ...face }) => ({ ...face, name: family, data: dataOf(bytes) }));
  lists.set(fonts, list);
  return list;
}

/** Only the bytes of the font: a buffer may hold others. */
function dataOf({ buffer, byteOffset, length }: Uint8Array): FontList[number]['data'] {
  return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
}
