// A picture → what an <img> needs to load no more than its place asks, and to keep that place before it comes.
import type { SitePath } from '../../../model/addresses.ts';
import type { Picture } from '../../../model/prose/prose.ts';
import { picturePath, servedSize, smallerWidths } from './picture-address.ts';

interface PictureSources {
  /** The largest. */
  src: string;
  /** Every width; absent where there is only one. */
  srcset?: string;
  width: number;
  height: number;
}

/** The files of a picture, smallest first. @param address a path of the site → the address to write */
export function pictureSources(picture: Picture, address: (path: SitePath) => string): PictureSources {
  const size = servedSize(picture);
  const src = address(picturePath(picture));
  const smaller = smallerWidths(picture).map((width) => `${address(picturePath(picture, width))} ${width}w`);
  if (smaller.length === 0) return { src, ...size };
  return { src, srcset: [...smaller, `${src} ${size.width}w`].join(', '), ...size };
}
