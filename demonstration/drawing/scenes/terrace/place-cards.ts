// A number on the cloth before each guest → SVG: the list under the picture names them by it.
import { mix, night, paper, red } from '../../palette.ts';
import { at, line, rect } from '../../strokes.ts';

/** Cards numbered from 1, one before each x, hanging from the table's edge; nine at most. */
export function placeCards(places: readonly number[]): string {
  return places.map((x, index) => at(x, 800, card(index))).join('');
}

/** A card around the origin, 76 wide and 88 high. */
function card(index: number): string {
  return (
    rect(-34, -38, 76, 88, night, { opacity: 0.16, rx: 6 }) +
    rect(-38, -44, 76, 88, mix(paper, '#ffffff', 0.6), { rx: 6 }) +
    line(DIGITS[index] ?? '', red, 9)
  );
}

/** 1 to 9, each 30 wide and 54 high around the origin. */
const DIGITS = [
  'M -10 -16 L 4 -27 L 4 27',
  'M -14 -14 C -12 -32 14 -32 14 -12 C 14 2 -10 12 -15 27 L 15 27',
  'M -13 -22 C -4 -31 14 -29 13 -14 C 12 -4 4 -1 -3 -1 C 6 -1 15 4 15 13 C 15 30 -8 30 -15 21',
  'M 6 27 L 6 -27 L -16 11 L 16 11',
  'M 13 -27 L -10 -27 L -13 -2 C -4 -9 15 -8 15 10 C 15 30 -8 31 -15 21',
  'M 10 -26 C -8 -22 -16 -6 -15 10 C -14 32 15 31 15 11 C 15 -8 -12 -8 -15 10',
  'M -15 -27 L 15 -27 L -4 27',
  'M 0 -2 C -16 -5 -16 -27 0 -27 C 16 -27 16 -5 0 -2 C -19 1 -19 27 0 27 C 19 27 19 1 0 -2',
  'M -10 26 C 8 22 16 6 15 -10 C 14 -32 -15 -31 -15 -11 C -15 8 12 8 15 -10',
];
