// Words → the same, as they begin a line.

/** « de la Vega » → « De la Vega ». @param lang BCP 47: a Turkish « i » keeps its dot */
export function capitalised(words: string, lang: string): string {
  return words.slice(0, 1).toLocaleUpperCase(lang) + words.slice(1);
}
