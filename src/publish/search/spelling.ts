// A text as readers see it ⇄ as the search index keeps it: one product writes the index, another shows what it holds.

/** « l’œil » → « l'oeil »: words as they are typed. An invisible character, to which the index is blind, tells which letter it was. */
export function asIndexed(text: string): string {
  // Pagefind 1.6 parts words at straight apostrophes alone.
  return text.replace(/[’ʼ]/g, "'").replace(LETTERS, (letter) => SPELT[letter] as string);
}

/** The text that was given to `asIndexed`, with curly apostrophes. */
export function asShown(text: string): string {
  return text.replaceAll("'", '’').replace(SPELLINGS, (spelt) => LETTER_OF.get(spelt) as string);
}

/** Without case, accents nor invisible characters, letters spelt out: what reads alike is the same. */
export function asCompared(text: string): string {
  const letters = asIndexed(text.toLowerCase()).normalize('NFKD').replace(MARKS, '');
  return letters.normalize('NFC');
}

/** Letters that are no letter with an accent, and what is typed on a keyboard that has them not. */
const SPELT: Record<string, string> = {
  œ: 'o\u2060e',
  Œ: 'O\u2060e',
  æ: 'a\u2060e',
  Æ: 'A\u2060e',
  þ: 't\u2060h',
  Þ: 'T\u2060h',
  ß: 's\u2060s',
  ø: 'o\u2061',
  Ø: 'O\u2061',
  ł: 'l\u2061',
  Ł: 'L\u2061',
  đ: 'd\u2061',
  Đ: 'D\u2061',
  ı: 'i\u2061',
};
const LETTER_OF = new Map(Object.entries(SPELT).map(([letter, spelt]) => [spelt, letter]));
const LETTERS = new RegExp(Object.keys(SPELT).join('|'), 'g');
const SPELLINGS = new RegExp(Object.values(SPELT).join('|'), 'g');
/** But those by which kana differ, which Pagefind keeps too. */
const MARKS = /(?![\u3099\u309a])[\p{M}\p{Cf}]/gu;
