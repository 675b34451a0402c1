// Addresses that stand in words → links: their signs would be read otherwise once the words are written.
import { isAllowedUrl } from '../../read/url.ts';

/** Pieces of a text, each with the address that it is. */
export function addressPieces(text: string): { words: string; url?: string }[] {
  if (!/:\/\/|www\./i.test(text)) return [{ words: text }];
  const pieces: { words: string; url?: string }[] = [];
  let from = 0;
  for (const { 0: typed, index } of text.matchAll(ADDRESS)) {
    const words = withoutEnd(typed);
    const url = /^www\./i.test(words) ? `http://${words}` : words;
    if (!isAllowedUrl(url)) continue;
    pieces.push({ words: text.slice(from, index) }, { words, url });
    from = index + words.length;
  }
  return [...pieces, { words: text.slice(from) }].filter(({ words }) => words !== '');
}

/** Where Markdown sees one: after a figure, a sign or a letter with an accent too. */
const ADDRESS = /(?:(?<![a-z])https?:\/\/|(?<![\p{L}\p{M}\p{N}@])www\.)[\p{L}\p{N}][^\s<>"«»‹›“”„‟…「」\\]*/giu;

/** What ends the sentence around it is not of it, nor a bracket that was not opened in it. */
function withoutEnd(typed: string): string {
  let words = typed;
  for (;;) {
    const last = words.at(-1) ?? '';
    const open = { ')': '(', ']': '[', '}': '{' }[last];
    const isLoose = open !== undefined && words.split(last).length > words.split(open).length;
    if (!isLoose && !/[.,;:!?'’‘*_~|–—•·]/.test(last)) return words;
    words = words.slice(0, -1);
  }
}
