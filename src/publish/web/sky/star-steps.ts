// A star and a key → the star where the key leads. Pure, and run by the browser.
import { bareLetters } from '../../../model/letters/bare-letters.ts';

interface StarPlace {
  x: number;
  y: number;
}

/** Unit steps of the arrow keys: y grows downwards. */
export const ARROWS: Record<string, StarPlace | undefined> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** The nearest star towards an arrow: straying sideways costs twice the way. The star itself where none is there. */
export function starTowards(stars: readonly StarPlace[], from: number, arrow: StarPlace): number {
  let [found, least] = [from, Number.POSITIVE_INFINITY];
  for (const [index, star] of stars.entries()) {
    const [dx, dy] = [star.x - stars[from]!.x, star.y - stars[from]!.y];
    const ahead = dx * arrow.x + dy * arrow.y;
    const aside = Math.abs(dx * arrow.y) + Math.abs(dy * arrow.x);
    if (ahead > 0 && ahead + 2 * aside < least) [found, least] = [index, ahead + 2 * aside];
  }
  return found;
}

/** The next name that begins with what was typed, whatever its accents, apostrophes and spaces; undefined where there is none. */
export function nameStarting(names: readonly string[], from: number, typed: string): number | undefined {
  const wanted = plain(typed);
  // One letter again and again goes from one name to the next; more letters may stay where they are.
  const first = wanted.length > 1 ? 0 : 1;
  for (let step = first; step < names.length + first; step++) {
    const index = (from + step) % names.length;
    if (plain(names[index]!).startsWith(wanted)) return index;
  }
  return undefined;
}

function plain(text: string): string {
  return bareLetters(text).replaceAll('’', "'").replace(/\s/g, ' ');
}
