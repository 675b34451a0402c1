// The words of a card → the letters that it needs to be drawn: most cards need few, and a font is heavy.
import { drawable, runsOf } from '../../model/glyphs/drawings.ts';
import { textFaceOf } from '../../model/glyphs/text-face.ts';
import type { Card } from '../../publish/card/card.ts';
import { common, type Range, westernLetters } from '../../publish/web/fonts/character-ranges.ts';

/** Each is a file: those of French and of its neighbours, every one that the faces have, and the emoji. */
export const LETTER_SETS = ['usual', 'whole', 'emoji'] as const;
export type LetterSet = (typeof LETTER_SETS)[number];

export const USUAL: readonly Range[] = [...common, ...westernLetters];

export function lettersOf({ title, overline, by, signature, identity }: Card): LetterSet[] {
  const face = textFaceOf(identity.faces.id);
  const words = [title, ...overline, by, signature].map((line) => drawable(line, face)).join(' ');
  const runs = runsOf(words, face);
  const text = runs.flatMap((run) => (run.face === 'text' ? [...run.words] : []));
  const letters = text.every(isUsual) ? 'usual' : 'whole';
  return runs.some((run) => run.face === 'emoji') ? [letters, 'emoji'] : [letters];
}

function isUsual(character: string): boolean {
  const point = character.codePointAt(0) as number;
  return USUAL.some(([first, last]) => point >= first && point <= last);
}
