// Words without what tells one spelling from another: accents and capitals.

/** « Été » and « ete » are alike; « œ » and signs stay as they are. */
export function bareLetters(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The same as they are typed on a keyboard without French letters: « Œil » is « oeil ». */
export function typedLetters(words: string): string {
  return bareLetters(words).replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
