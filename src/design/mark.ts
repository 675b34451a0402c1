// The mark of an anthology → pictures of it: what the page, its icons, the card and the cover share.

/** Plain shapes of an SVG file, or the points of a PNG file without whatever else it carried. */
export type Mark = MarkDrawing | MarkPicture;

export interface MarkDrawing {
  type: 'drawing';
  /** `0 0 32 24` */
  viewBox: string;
  /** In the units of the box. */
  width: number;
  height: number;
  markup: string;
}

interface MarkPicture {
  type: 'picture';
  /** Pixels. */
  width: number;
  height: number;
  /** Base64. */
  png: string;
}

export interface MarkBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A mark as the address of a picture that holds it whole. @param colour what `currentColor` is in a drawing */
export function markAddress(mark: Mark, colour: string): string {
  if (mark.type === 'picture') return `data:image/png;base64,${mark.png}`;
  return `data:image/svg+xml;base64,${btoa(standing(mark, colour))}`;
}

/** Where a mark stands in a box: as large as it can be, against its left or in its middle. */
export function markPlace({ width, height }: Mark, box: MarkBox, align: 'left' | 'middle' = 'middle'): MarkBox {
  const scale = Math.min(box.width / width, box.height / height);
  const size = { width: width * scale, height: height * scale };
  const x = align === 'left' ? box.x : box.x + (box.width - size.width) / 2;
  return { x, y: box.y + (box.height - size.height) / 2, ...size };
}

/** The text of an SVG file. */
export function standing({ viewBox, width, height, markup }: MarkDrawing, colour: string): string {
  const size = `width="${width}" height="${height}" viewBox="${viewBox}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} color="${colour}">${markup}</svg>`;
}
