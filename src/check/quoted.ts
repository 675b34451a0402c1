// Words → a YAML value between straight quotes, as typed.
/** Line breaks stay: YAML folds them between quotes as it does without. */
export function quoted(words: string): string {
  return `"${words.replaceAll(/["\\]/g, '\\$&')}"`;
}
