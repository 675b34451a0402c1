// The tags and the attributes that our own handlers write: whatever else is found came from a writer.

/** The names that a list does not hold, each once. */
export function unknown(found: readonly string[], known: string): string[] {
  const names = new Set(known.split(' '));
  return [...new Set(found)].filter((name) => !names.has(name));
}

const PROSE_TAGS =
  'p h2 h3 h4 h5 h6 blockquote ul ol li table thead tbody tr th td pre code hr br figure figcaption aside div span section img em strong del a i sup small cite';
export const PAGE_TAGS = PROSE_TAGS;
export const PAGE_ATTRIBUTES =
  'id class lang href rel src srcset sizes width height alt loading decoding start scope role tabindex aria-label aria-labelledby';
export const BOOK_TAGS = `${PROSE_TAGS} html head meta title link body header footer nav dl dt dd h1 svg g path circle line polygon rect desc`;
export const BOOK_ATTRIBUTES = `${PAGE_ATTRIBUTES} charset type xmlns xmlns:epub xml:lang epub:type aria-hidden hidden focusable viewbox d cx cy r x x1 x2 y y1 y2 fill fill-opacity stroke stroke-opacity stroke-width stroke-linecap stroke-dasharray opacity points transform`;
