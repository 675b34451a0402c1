// Pages drawn one under the other → a picture of each.
import { pixelsOf, pngOf } from '../../pictures/pixels.ts';
import type { Drawing } from './typst.ts';

/** PNGs in the order of the pages, which have one size. @param width of each, in pixels */
export async function pagePictures({ svg, pages }: Drawing, width: number): Promise<Uint8Array[]> {
  const pictures: Uint8Array[] = [];
  for (let first = 0; first < pages; first += AT_ONCE)
    pictures.push(...(await band(svg, { first, count: Math.min(AT_ONCE, pages - first), pages }, width)));
  return pictures;
}

/** The pixels of a page weigh megabytes; to draw each apart would read all of them each time. */
const AT_ONCE = 8;

interface Band {
  first: number;
  count: number;
  /** Of the whole drawing. */
  pages: number;
}

function band(svg: string, { first, count, pages }: Band, wide: number): Promise<Uint8Array[]> {
  const drawn = pixelsOf(cut(svg, first / pages, count / pages), undefined, wide);
  const row = drawn.width * 4;
  const edge = (page: number) => Math.round((page * drawn.height) / count);
  const cuts = Array.from({ length: count }, (_, page) => ({ top: edge(page), height: edge(page + 1) - edge(page) }));
  return Promise.all(
    cuts.map(({ top, height }) =>
      pngOf({ pixels: drawn.pixels.subarray(top * row, (top + height) * row), width: drawn.width, height }, PACKED),
    ),
  );
}

/** The few greys of a text. */
const PACKED = { compressionLevel: 6 } as const;

/** A part of a drawing on white, from a share of its height, as high as another. */
function cut(svg: string, from: number, share: number): string {
  return svg.replace(/viewBox="0 0 (\S+) (\S+)" width="\S+" height="\S+"([^>]*)>/, (_, ...found: string[]) => {
    const [width = '', height = '', more = ''] = found;
    const [top, part] = [Number(height) * from, Number(height) * share];
    const ground = `<rect y="${top}" width="${width}" height="${part}" fill="#fff"/>`;
    return `viewBox="0 ${top} ${width} ${part}" width="${width}" height="${part}"${more}>${ground}`;
  });
}
