// A text of a book → the label of the page where it opens, by which indexes, links and errata find it.
import type { Chapter } from '../../model/book/chapter.ts';

/** `text-1` */
export function labelOf({ number }: Pick<Chapter, 'number'>): string {
  return `text-${number}`;
}
