// A page → the copy of it that Pagefind reads, in which words are found as readers type them.
import { asIndexed } from '../../model/search-spelling.ts';

/**
 * Spells the text and the facts of the head for the index: « l’harmonie » is found by « harmonie », « cœur » by
 * « coeur ». Tags, scripts, styles and the title are left as they are.
 */
export function toSearchable(html: string): string {
  let inside: string | undefined;
  return html
    .split(TAG)
    .map((piece) => {
      const tag = /^<(\/?)(script|style|title)\b/i.exec(piece);
      if (tag) inside = tag[1] ? undefined : tag[2];
      if (inside) return piece;
      return piece.startsWith('<')
        ? piece.replace(FACT, (_, before, fact) => before + asIndexed(fact))
        : asIndexed(piece);
    })
    .join('');
}

/** A tag, whose attribute values may hold `>`. */
const TAG = /(<(?:"[^"]*"|'[^']*'|[^'">])*>)/;
/** What a tag says to Pagefind, between quotes that no apostrophe ends. */
const FACT = /(\sdata-pagefind-meta="[^"]*"\scontent=")([^"]*)/;
