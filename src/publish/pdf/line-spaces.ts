// The spaces of French, where a text still has ordinary ones.
import { lettersOf } from '../../model/letters/graphemes.ts';

/**
 * Makes the ordinary spaces before ; : ! ? » and after « unbreakable, in French texts only: U+202F, and U+00A0 before
 * the colon (Lexique des règles typographiques en usage à l’Imprimerie nationale). Adds and removes no space.
 */
export function spaced(text: string, lang: string): string {
  const line = text.replace(/[\t\n\r\u2028\u2029]+/g, ' ');
  if (!lang.startsWith('fr')) return line;
  return line
    .replace(/ (?=:(?:[\s\u00a0\u202f]|$))/g, '\u00a0')
    .replace(/ (?=[;!?»])/g, '\u202f')
    .replace(/(?<=«) /g, '\u202f');
}

/** Lets a line end inside a word of forty characters or more, which would else leave the page: every twenty. */
export function breakable(text: string): string {
  if (text.length < 40) return text;
  return text.replace(/[^\s\u00a0\u202f\u200b/-]{40,}/gu, (word) => {
    return lettersOf(word)
      .map((letter, index) => (index > 0 && index % 20 === 0 ? `\u200b${letter}` : letter))
      .join('');
  });
}
