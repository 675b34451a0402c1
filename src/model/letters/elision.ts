// « de » before a name, as French says it: « d’Anaïs », « de Paul », « d’Hélène » but « de Harold », « d’Yves » but « de Yann ».
import { bareLetters } from './bare-letters.ts';

export function withDe(words: string): string {
  return isElided(words) ? `d’${words}` : `de ${words}`;
}

/** Before a vowel that is heard as one, and before an h of French names: that of others is aspirated (Grevisse, § 48-50). */
function isElided(words: string): boolean {
  const plain = bareLetters(words);
  return /^(?:[aeiouœæ]|y[^aeiouy]|y$)/u.test(plain) || MUTE_H.test(plain);
}

const MUTE_H =
  /^h(?:adri|abit|armoni|ect|el(?!m)|enr|ermi|erma[nc]|ero|erv|esi|eur|ila[ir]|ipp|istoi|omm|omer|onor|ora|ort|ub|ug|umb|yac|yp)/;
