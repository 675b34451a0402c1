// A page → the copy of it that Pagefind reads, in which French words are found as readers type them.

/**
 * Straightens apostrophes, which Pagefind 1.6 only splits when they are straight (« l’harmonie » is found by
 * « harmonie »), and writes each œ and æ a second time as two letters (« cœur » is found by « coeur »).
 * Tags, scripts and styles are left as they are.
 */
export function toSearchable(html: string): string {
  let inside: string | undefined;
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      const tag = /^<(\/?)(script|style|title)\b/i.exec(piece);
      if (tag) inside = tag[1] ? undefined : tag[2];
      return inside || piece.startsWith('<') ? piece : withLigatures(piece.replaceAll('’', "'"));
    })
    .join('');
}

function withLigatures(text: string): string {
  return text.replace(/[\p{L}]*[œæŒÆ][\p{L}]*/gu, (word) => {
    const spelt = word.replace(/œ/g, 'oe').replace(/Œ/g, 'Oe').replace(/æ/g, 'ae').replace(/Æ/g, 'Ae');
    return `<span data-alt="${spelt}" data-pagefind-index-attrs="data-alt">${word}</span>`;
  });
}
