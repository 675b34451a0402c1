// Where skies stand on a wide card, in its pixels: they are placed for these proportions.
import type { Box } from './tree/node.ts';

/** Beside a title: the right half, up to the edges. */
export const SKY: Box = { x: 604, y: 8, width: 588, height: 614 };

/** The front of a book, A5. */
export const COVER: Box = { x: 726, y: 66, width: 346, height: 491 };

/** On the book's front, under its title. */
export const COVER_SKY: Box = { x: 750, y: 198, width: 306, height: 312 };
