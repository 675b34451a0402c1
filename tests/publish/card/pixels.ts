// What a scene paints, pixel by pixel.
import { Resvg } from '@resvg/resvg-js';
import { WIDE } from '../../../src/publish/card/card.ts';
import { FACE_FONTS, type Face } from '../../../src/publish/card/card-faces.ts';
import type { Scene, TextNode } from '../../../src/publish/card/tree/node.ts';
import { house, type Kit, ruler } from './kit.ts';

/** Fails where the words paint a pixel outside the safe box. */
export async function expectInside(scene: Scene, what: string, kit = house): Promise<void> {
  const pixels = await paint({ ...scene, shapes: [] }, kit);
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const { left, top, right, bottom } = WIDE.safe;
  for (let index = 0; index < colours.length; index += 1) {
    if (colours[index] === colours[0]) continue;
    const [x, y] = [index % WIDE.width, Math.floor(index / WIDE.width)];
    // A letter may lean over the edge, or hang under the last line, by a few pixels.
    if (x >= left - 2 && x < right + 2 && y >= top - 2 && y < bottom + 6) continue;
    throw new Error(`${what}: painted at ${x}, ${y}`);
  }
}

/** For each line of a scene, the colours under its letters: those of the scene without words. */
export async function groundUnder(scene: Scene): Promise<(line: TextNode) => Set<string>> {
  const pixels = await paint({ ...scene, lines: [] }, house);
  return (line) => {
    const { left, right } = edgesOf(line);
    const { top, fontSize } = line.props.style;
    const y = Math.round(Number(top) + Number(fontSize) * 0.62);
    const colours = new Set<string>();
    for (let x = Math.round(left); x < right; x += 2) {
      const at = (y * WIDE.width + x) * 4;
      const channels = [...pixels.subarray(at, at + 3)];
      colours.add(`#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`);
    }
    return colours;
  };
}

/** Where a line begins and ends, in pixels. */
export function edgesOf({ props }: TextNode): { left: number; right: number } {
  const { fontFamily, fontWeight, fontStyle, fontSize, left, width, justifyContent } = props.style;
  const face = (Object.keys(FACE_FONTS) as Face[]).find((name) => {
    const { family, weight, style } = FACE_FONTS[name];
    return family === fontFamily && weight === fontWeight && style === fontStyle;
  });
  const long = ruler(wordsOf(props.children), face!, Number(fontSize));
  const start = justifyContent === 'center' ? Number(left) + (Number(width) - long) / 2 : Number(left);
  return { left: start, right: start + long };
}

/** What a line was made from: a figure in a square is a keycap. */
function wordsOf(children: TextNode['props']['children']): string {
  if (typeof children === 'string') return children;
  return children.map(({ props }) => ('border' in props.style ? `${props.children}\u20e3` : props.children)).join('');
}

async function paint(scene: Scene, { svgOf }: Kit): Promise<Buffer> {
  return new Resvg(await svgOf(scene), { font: { loadSystemFonts: false } }).render().pixels;
}
