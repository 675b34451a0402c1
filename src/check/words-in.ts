// Where a text holds words: what is quoted of it is looked for here.
import { sameWords } from './same-words.ts';

/** Whether a quote stands in a text of `sameWords`: its parts around […] or (…), in order. */
export function isFound(quote: string, normal: string): boolean {
  const parts = quote
    .split(/[[(] ?(?:…|\.\.\.) ?[\])]/)
    .map((part) => sameWords(part).replace(/^[" ]+|[" ]+$/g, ''))
    .filter(Boolean);
  if (!parts.some((part) => /[\p{L}\p{N}]/u.test(part))) return false;
  let from = 0;
  for (const part of parts) {
    const index = wholeIndex(normal, part, from);
    if (index < 0) return false;
    from = index + part.length;
  }
  return true;
}

/** Where words stand that are not the middle of other words. */
export function wholeIndex(text: string, words: string, from: number): number {
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let index = text.indexOf(words, from); index >= 0; index = text.indexOf(words, index + 1)) {
    const cutsBefore = isLetter(words[0]) && isLetter(text[index - 1]);
    const cutsAfter = isLetter(words.at(-1)) && isLetter(text[index + words.length]);
    if (!cutsBefore && !cutsAfter) return index;
  }
  return -1;
}
