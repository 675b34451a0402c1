// A picture of a story → an image that keeps its place while it loads, and weighs what the screen can show.
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SitePath } from '../../../model/addresses.ts';
import type { Picture } from '../../../model/prose.ts';
import { pictureSources } from '../picture-sources.ts';

/** The image at its largest, with smaller ones to choose from. */
export function image(picture: Picture, address: (path: SitePath) => string): ElementContent {
  const { srcset, ...sources } = pictureSources(picture, address);
  return h('img', {
    ...sources,
    srcSet: srcset,
    sizes: srcset && SIZES,
    alt: picture.alt,
    loading: 'lazy',
    decoding: 'async',
  });
}

/** The width of a wide figure, of the text's column, of the screen (styles/elements.css). */
const SIZES = '(min-width: 64rem) 53rem, (min-width: 46rem) 42rem, 92vw';

/** Who made the picture, where the file says it. */
export function creditLine(picture: Picture): ElementContent[] {
  if (picture.credit === undefined) return [];
  // A space, for whoever reads without the style sheet.
  return [{ type: 'text', value: ' ' }, h('small', { className: 'credit' }, picture.credit)];
}
