// A picture → where it is served, and how large.

import { paths, type SitePath } from '../../../model/addresses.ts';
import { fnv1a } from '../../../model/letters/fnv1a.ts';
import { slug } from '../../../model/letters/slug.ts';
import type { Picture } from '../../../model/prose/prose.ts';

/**
 * Widths at which a picture is served, as the places where it is shown ask for them, on screens of twice their pixels: one of a
 * story fills its column or the screen, a face is small or 400 pixels wide. Another width would be a file that no browser chooses.
 */
const WIDTHS = {
  stories: { largest: 1600, smaller: [800] },
  people: { largest: 800, smaller: [240] },
} as const;

/** The width beyond which it is made smaller. */
export function largestWidth(picture: Picture): number {
  return widthsOf(picture).largest;
}

function widthsOf({ path }: Picture): (typeof WIDTHS)[keyof typeof WIDTHS] {
  return WIDTHS[path.startsWith('people/') ? 'people' : 'stories'];
}

/**
 * Where a picture is served: beside its story or its person, the smaller ones with their width in the name, as WebP, which
 * is half as heavy and which every browser that chooses among widths reads.
 */
export function picturePath(picture: Picture, width?: number): SitePath {
  const [folder, owner] = picture.path.split('/') as [string, string];
  const home = folder === 'people' ? paths.person(owner.replace(/\.[^.]+$/, '')) : paths.story(owner);
  return `${home}${servedName(picture)}.${servedFormat(picture, width)}`;
}

/** A file may be called anything; its address holds letters, digits and hyphens. */
export function servedName(picture: Picture): string {
  const [, stem = '', extension] = /^(.*)\.([^.]*)$/.exec(picture.name) ?? [];
  const plain = /^[\w-]+$/.test(stem) && extension === extensionOf(picture);
  return plain ? stem : `${slug(stem) || 'image'}-${fnv1a(picture.name).toString(36)}`;
}

/**
 * What follows the first dot of its address: `jpg`, or `800.webp` where it is smaller. A smaller PNG says what it was,
 * `png.800.webp`, since a JPEG of the same name may stand beside it.
 */
export function servedFormat(picture: Picture, width?: number): string {
  const own = extensionOf(picture);
  if (width === undefined) return own;
  return own === 'png' ? `png.${width}.webp` : `${width}.webp`;
}

function extensionOf({ type }: Picture): 'png' | 'jpg' {
  return type === 'image/png' ? 'png' : 'jpg';
}

/** The size of a picture as it is served at its largest, or at most `width` wide. */
export function servedSize(picture: Picture, width: number = largestWidth(picture)): { width: number; height: number } {
  const scale = Math.min(1, width / picture.width);
  return { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
}

/** The widths smaller than the picture itself. */
export function smallerWidths(picture: Picture): number[] {
  return widthsOf(picture).smaller.filter((width) => width < picture.width);
}
