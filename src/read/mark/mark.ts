// The mark of an anthology: the SVG or PNG file beside site.yaml that its `identity` names.
import type { Mark } from '../../design/mark.ts';
import type { FolderFile } from '../manuscript.ts';
import { plainPng } from './plain-png.ts';
import { type DrawingFlaw, MOST_MARK_BYTES, readDrawing } from './read-drawing.ts';

/** What stands under the name of the mark: the mark, or why it is none. */
export interface MarkFile {
  /** Its name in the sheet. */
  name: string;
  file?: FolderFile;
  mark?: Mark;
  flaw?: MarkFlaw;
}

export type MarkFlaw = DrawingFlaw | { flaw: 'absent' | 'broken'; words: string };

/** Never throws. @param bytes of the file */
export function markOf(name: string, file: FolderFile | undefined, bytes: Uint8Array): MarkFile {
  const read = readMark(file, bytes);
  return { name, ...(file && { file }), ...('flaw' in read ? { flaw: read } : { mark: read }) };
}

function readMark(file: FolderFile | undefined, bytes: Uint8Array): Mark | MarkFlaw {
  if (file?.kind !== 'file') return { flaw: 'absent', words: '' };
  if (file.size > MOST_MARK_BYTES) return { flaw: 'heavy', words: '' };
  if (file.name.endsWith('.svg')) return readDrawing(new TextDecoder().decode(bytes));
  const png = plainPng(bytes);
  if (!file.picture || png === undefined) return { flaw: 'broken', words: '' };
  const { width, height } = file.picture;
  if (Math.max(width / height, height / width) > MOST_WIDE) return { flaw: 'size', words: '' };
  return { type: 'picture', width, height, png };
}

/** A mark stands before a name: longer, it would take its place. */
const MOST_WIDE = 4;
