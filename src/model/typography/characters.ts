// The signs that the rules speak of, and what kind a character is.

/** Espace-mot insécable. */
export const NO_BREAK = '\u00a0';
/** Espace fine insécable. */
export const NARROW = '\u202f';

/** Every space that writers, word processors and web pages leave in a text, as the inside of a character class. */
export const SPACES = '\\t\\n\\r \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

/** Stand in a run for what is not text. The check refuses U+2028 in a manuscript; the two others are no letters. */
export const OBJECT = '\ufffc';
export const NOTE = '\ufff9';
export const BREAK = '\u2028';

const SPACE = new RegExp(`[${SPACES}]`);

export function isSpace(character: string): boolean {
  return character === ' ' || SPACE.test(character);
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return OTHER_LETTER.test(character);
}

const OTHER_LETTER = /[\p{L}\p{M}]/u;

/** A digit, or what a number may end with: ½, ², ³. */
function isNumeral(character: string): boolean {
  return isDigit(character) || OTHER_NUMERAL.test(character);
}

const OTHER_NUMERAL = /^[½¼¾²³¹⅓⅔⅛]$/;

export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

/** What opens: nothing stands off from it on its right. */
export function isOpening(character: string): boolean {
  return character !== '' && '([{“„‘‚‹¿¡'.includes(character);
}

/** What a sentence may end a word with, so that a sign after it is punctuation and not part of a code. */
export function endsWord(character: string): boolean {
  if (character === '') return false;
  return isLetter(character) || isNumeral(character) || '»”’›)].…%‰€$£¥°™®©\ufffc\ufff9'.includes(character);
}
