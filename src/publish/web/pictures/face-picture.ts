// A person → their portrait, or the initials where there is none. The name stands beside it, so it is silent by default.
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SitePath } from '../../../model/addresses.ts';
import type { Person } from '../../../model/library.ts';
import { initialsOf } from '../../../model/person-names.ts';
import { pictureSources } from './picture-sources.ts';

export interface FaceLook {
  /** Width on the page, in pixels. */
  width: number;
  /** Says what the portrait shows and who made it, where it is more than an ornament. */
  described?: boolean;
  /** Where the style sheet gives it several widths: `sizes` of HTML. */
  sizes?: string;
  /** Above the fold. */
  eager?: boolean;
}

/** @param address a path of the site → the address to write */
export function facePicture(
  person: Person,
  { width, sizes = `${width}px`, described = false, eager = false }: FaceLook,
  address: (path: SitePath) => string,
): ElementContent[] {
  const { portrait } = person;
  if (!portrait) return [h('span', { class: 'face face-initials', 'aria-hidden': 'true' }, initialsOf(person))];
  const { srcset, ...sources } = pictureSources(portrait, address);
  const image = h('img', {
    ...{ class: 'face', ...sources, srcSet: srcset, sizes: srcset && sizes },
    ...{ alt: described ? portrait.alt : '', loading: eager ? undefined : 'lazy', decoding: 'async' },
  });
  return described && portrait.credit ? [image, h('small', { class: 'face-credit label' }, portrait.credit)] : [image];
}
