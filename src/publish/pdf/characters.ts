// Text → text that the book's face can draw. What has no glyph is replaced by something seen, and reported.

/** Which code points the text face draws. */
export interface Face {
  draws: (codePoint: number) => boolean;
}

export interface Substitution {
  /** The grapheme as written: « 😃 ». */
  character: string;
  /** « U+1F603 » */
  codePoints: string;
  /** What the book prints: « :-) » */
  printed: string;
}

/** What the book prints between brackets for characters that it can only name. */
export interface CharacterNames {
  emoji: string;
  /** By character. */
  symbols: Readonly<Record<string, string>>;
}

/**
 * Replaces, grapheme by grapheme, what the face lacks: a smiley by its older form « :-) », another emoji by « [émoji] »,
 * a sign that has a name by « [dièse] », a letter with marks by the letter without them, anything else by an empty box. U+2011 becomes a hyphen that does not break.
 * Invisible characters (Unicode Default_Ignorable_Code_Point, controls) are dropped, except soft hyphens and joiners
 * that the line breaker reads.
 */
export function printableText(
  text: string,
  face: Face,
  names: CharacterNames,
  onSubstitution: (substitution: Substitution) => void,
): string {
  if (isPlain(text, face)) return text;
  let result = '';
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    const visible = segment.replace(IGNORABLE, '');
    if (visible === '\u2011') result += '-\u2060';
    else if (draws(visible, face)) result += visible;
    else if (visible !== '') {
      const printed = substitute(visible, face, names);
      onSubstitution({ character: segment, codePoints: codePointsOf(segment), printed });
      result += printed;
    }
  }
  return result;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
// Default ignorable code points have no glyph of their own, and Typst asks none for these three: U+00AD is where a word
// may break, U+200B where a line may, U+2060 where it may not.
const IGNORABLE = /(?![\u00ad\u200b\u2060])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;
const BOX = '☐';

const SMILEYS: [RegExp, string][] = [
  [/[😀😃😄😁😆😊🙂☺😇🤗😎😺]/u, ':-)'],
  [/[😂🤣😅]/u, ':-D'],
  [/[😉😜😏]/u, ';-)'],
  [/[😢😭😞😔🙁☹😟]/u, ':-('],
  [/[😮😲😯😱]/u, ':-o'],
  [/[😛😝😋]/u, ':-p'],
  [/[😘😗😙😚]/u, ':-*'],
  [/[\u2764❣💕💖💗💙💚💛💜🖤♥]/u, '<3'],
];

function isPlain(text: string, face: Face): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Decomposed letters and anything outside of the Basic Multilingual Plane are looked at one grapheme at a time.
    if (unit === 0x2011 || (unit >= 0x300 && unit < 0x370) || unit < 0x20 || !face.draws(unit)) return false;
  }
  return true;
}

function draws(text: string, face: Face): boolean {
  return [...text].every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code === 0x2060 || code === 0x200b || code === 0xad || face.draws(code);
  });
}

function substitute(visible: string, face: Face, names: CharacterNames): string {
  const smiley = SMILEYS.find(([pattern]) => pattern.test(visible));
  if (smiley) return smiley[1];
  const name = Object.hasOwn(names.symbols, visible) ? names.symbols[visible] : undefined;
  if (name !== undefined) return `[${name}]`;
  const base = [...visible.normalize('NFD')].filter((character) => !/\p{M}/u.test(character)).join('');
  if (base !== '' && draws(base, face)) return base;
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(visible) ? `[${names.emoji}]` : BOX;
}

function codePointsOf(text: string): string {
  return [...text]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
