// Words of a file as a message may repeat them: nothing in them moves a terminal or hides.

/** On one line, at most `limit` characters, with the code of each character that cannot be seen. */
export function shown(words: string, limit = 80): string {
  const seen = words
    .slice(0, limit * 2)
    .replace(UNSEEN, (character) => (/\s/.test(character) ? ' ' : codeOf(character)));
  return seen.length > limit ? `${seen.slice(0, limit - 1)}…` : seen;
}

/** A value to copy: cut in its middle, it keeps the quote or the bracket that closes it. */
export function shownValue(value: string, limit = 80): string {
  const close = /["'\]})]$/.exec(value)?.[0] ?? '';
  const seen = shown(value, limit);
  return seen.endsWith('…') && close ? `${shown(value, limit - 1)}${close}` : seen;
}

/** U+200B */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu;
