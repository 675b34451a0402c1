// What makes the files of a book: the same for every book.
import type { Faces } from '../../design/faces.ts';
import type { Pen } from '../../pictures/pen.ts';
import type { Pictures } from '../../pictures/pictures.ts';
import type { Assets } from '../assets.ts';

/** What makes the files of a book that are no pages. */
export interface EpubTools {
  assets: Assets;
  pictures: Pick<Pictures, 'read'>;
  penOf(faces: Faces): Pen;
  /** Some characters of a font, as a TrueType file with every OpenType feature. */
  subset(font: Uint8Array, characters: string): Promise<Uint8Array>;
}
