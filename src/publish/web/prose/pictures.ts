// A picture of a story → an image that keeps its place while it loads, and weighs what the screen can show.
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Picture } from '../../../model/prose.ts';
import { picturePath, type SitePath, servedSize, smallerWidths } from '../address.ts';

/** The image at its largest, with smaller ones to choose from. */
export function image(picture: Picture, address: (path: SitePath) => string): ElementContent {
  const { width, height } = servedSize(picture);
  const smaller = smallerWidths(picture);
  const widths = [
    ...smaller.map((one) => [one, picturePath(picture, one)] as const),
    [width, picturePath(picture)] as const,
  ];
  return h('img', {
    src: address(picturePath(picture)),
    srcSet: smaller.length > 0 ? widths.map(([one, path]) => `${address(path)} ${one}w`).join(', ') : undefined,
    sizes: smaller.length > 0 ? '(min-width: 48rem) 46rem, 100vw' : undefined,
    width,
    height,
    alt: picture.alt,
    loading: 'lazy',
    decoding: 'async',
  });
}

/** Who made the picture, where the file says it. */
export function creditLine(picture: Picture): ElementContent[] {
  return picture.credit === undefined ? [] : [h('small', { className: 'credit' }, picture.credit)];
}
