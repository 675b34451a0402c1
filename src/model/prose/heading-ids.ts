// Headings of one text → their ids, for the pages that show them and for the check of the links that lead to them.
import { slug } from '../letters/slug.ts';

/**
 * Gives each heading its id, in reading order: « Après » is `apres`, the second one `apres-2`, or the next number that no
 * heading before it has. No id of a story's page is met: those all hold a `_`, which a slug never does.
 */
export function newHeadingIds(): (words: string) => string {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return (words) => {
    const base = slug(words) || 'section';
    let time = (times.get(base) ?? 0) + 1;
    let id = time === 1 ? base : `${base}-${time}`;
    while (taken.has(id)) id = `${base}-${++time}`;
    times.set(base, time);
    taken.add(id);
    return id;
  };
}
