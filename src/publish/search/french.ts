// A page → the copy of it that Pagefind reads, in which French words are found as readers type them.

/**
 * Straightens apostrophes, which Pagefind 1.6 only splits when they are straight (« l’harmonie » is found by
 * « harmonie »), and names in the head, as metadata, the words with œ or æ spelt with two letters (« cœur » is found by
 * « coeur »): in the body they would show in excerpts. Tags, scripts, styles and the title are left as they are.
 */
export function toSearchable(html: string): string {
  const spelt = new Set<string>();
  let inside: string | undefined;
  const copy = html
    .split(TAG)
    .map((piece) => {
      const tag = /^<(\/?)(script|style|title)\b/i.exec(piece);
      if (tag) inside = tag[1] ? undefined : tag[2];
      if (inside || piece.startsWith('<')) return piece;
      for (const word of piece.match(LIGATURED) ?? []) spelt.add(spellOut(word));
      return piece.replaceAll('’', "'");
    })
    .join('');
  if (spelt.size === 0) return copy;
  const words = [...spelt].sort().join(' ');
  return copy.replace(
    '</head>',
    `<meta name="pf:variantes" data-pagefind-meta="variantes[content]" content="${words}"></head>`,
  );
}

/** A tag, whose attribute values may hold `>`. */
const TAG = /(<(?:"[^"]*"|'[^']*'|[^'">])*>)/;
const LIGATURED = /\p{L}*[œæŒÆ]\p{L}*/gu;

function spellOut(word: string): string {
  return word.replace(/œ/g, 'oe').replace(/Œ/g, 'Oe').replace(/æ/g, 'ae').replace(/Æ/g, 'Ae');
}
