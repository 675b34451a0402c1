// A picture of a story → an image that keeps its place while it loads, and weighs what the screen can show.
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SitePath } from '../../../model/addresses.ts';
import type { Picture } from '../../../model/prose/prose.ts';
import { largestWidth } from '../pictures/picture-address.ts';
import { pictureSources } from '../pictures/picture-sources.ts';

/** The image at its largest, with smaller ones to choose from. */
export function image(picture: Picture, address: (path: SitePath) => string): ElementContent {
  const { srcset, ...sources } = pictureSources(picture, address);
  return h('img', {
    ...sources,
    srcSet: srcset,
    sizes: srcset && sizesOf(picture),
    alt: picture.alt,
    loading: 'lazy',
    decoding: 'async',
  });
}

/** The width of a wide figure, of the text's column, of the screen (styles/elements.css). */
const SIZES = [
  { when: '(min-width: 64rem) ', width: '53rem' },
  { when: '(min-width: 46rem) ', width: '42rem' },
  { when: '', width: '92vw' },
];

/** A browser takes `sizes` for the picture's own: it would stretch one that is smaller than its place. */
function sizesOf(picture: Picture): string {
  const isLarge = picture.width >= largestWidth(picture);
  return SIZES.map(({ when, width }) => when + (isLarge ? width : `min(${width}, ${picture.width}px)`)).join(', ');
}

/** Who made the picture, where the file says it. */
export function creditLine(picture: Picture): ElementContent[] {
  if (picture.credit === undefined) return [];
  // A space, for whoever reads without the style sheet.
  return [{ type: 'text', value: ' ' }, h('small', { className: 'credit' }, picture.credit)];
}
