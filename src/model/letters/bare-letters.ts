// Words without what tells one spelling from another: accents and capitals.

/** « Été » and « ete » are alike; « œ » and signs stay as they are. */
export function bareLetters(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
