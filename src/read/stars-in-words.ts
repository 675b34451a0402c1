// Stars inside a word: emphasis, or signs that somebody typed to be seen.

/**
 * « in*cro*yable » is emphasis. Figures are not (`30*40*50`, `4**2`), nor letters one by one (`a*b*c`), nor an ending, nor
 * words that start in one and end in another.
 */
export function isOfWords(before: string, inner: string, after: string): boolean {
  const near = before.slice(-2);
  if (/\p{N}$/u.test(near) && /^\p{N}/u.test(after)) return true;
  if (!/[\p{L}\p{N}]$/u.test(near) || !/^[\p{L}\p{N}]/u.test(after)) return false;
  if (/\s/.test(inner) || /^\p{Lu}$/u.test(inner)) return true;
  if (/^[\p{L}\p{N}]$/u.test(inner) && /(?<![\p{L}\p{N}])[\p{L}\p{N}]$/u.test(near)) return true;
  return /^\p{Ll}{0,5}e$/u.test(inner) && /^s(?!\p{L})/u.test(after);
}
