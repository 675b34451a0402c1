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
  const count = (sign: string) => typed.split(sign).length;
  const loose = new Map([...BRACKETS].map(([close, open]) => [close, count(close) - count(open)]));
  let end = typed.length;
  for (; end > 0; end--) {
    const last = typed.charAt(end - 1);
    const left = loose.get(last) ?? 0;
    if (left <= 0 && !/[.,;:!?'’‘*_~|–—•·]/.test(last)) break;
    loose.set(last, left - 1);
  }
  return typed.slice(0, end);
}

const BRACKETS = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
