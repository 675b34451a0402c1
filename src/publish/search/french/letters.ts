// Letters as they are written → as they are compared: what reads alike is the same.

/** « l’Œil » → « l'oeil »: small letters with their accents, ligatures spelt out, one apostrophe, nothing that is not seen. */
export function lowered(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(APOSTROPHES, "'")
    .replace(UNSEEN, '')
    .replace(LETTERS, (letter) => SPELT[letter] as string);
}

/** Without accents either: « été » → « ete ». The marks by which kana differ stay. */
export function folded(text: string): string {
  return lowered(text).normalize('NFKD').replace(MARKS, '').normalize('NFC');
}

/** The signs that are typed where an apostrophe is meant, as a class of a regular expression. */
export const APOSTROPHE_SIGNS = "'’ʼ‘`´′＇";
const APOSTROPHES = new RegExp(`[${APOSTROPHE_SIGNS}]`, 'g');

/** Letters that are no letter with an accent, and what is typed on a keyboard that has them not. */
const SPELT: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  þ: 'th',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};
const LETTERS = new RegExp(Object.keys(SPELT).join('|'), 'g');
const UNSEEN = /\p{Cf}/gu;
const MARKS = /(?![\u3099\u309a])\p{M}/gu;
