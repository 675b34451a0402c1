// Words that two titles share, whatever their accents, cases and signs.
import { bareLetters } from '../../model/letters/bare-letters.ts';

export function plain(words: string): string {
  return bareLetters(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** « publié·e·s », « auteur·rice », « publié(e) »: as it is written of one. */
export function plainTitle(title: string): string {
  return plain(
    title
      .replace(/(?<=\p{L})[·•‧⋅.](?:e|trice|rice|ice|se|ve)?[·•‧⋅.]?s?(?!\p{L})/gu, ' ')
      .replace(/(?<=\p{L})\((?:e|s|es|e\)\(s)\)/gu, ' '),
  );
}
