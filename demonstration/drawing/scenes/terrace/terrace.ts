// Seven people around a long table at a café terrace, as if for a photograph → SVG, 1600 × 1000.

import type { Random } from '../../../../src/model/sky/random.ts';
import { night } from '../../palette.ts';
import { path } from '../../strokes.ts';
import { dog, pigeons } from './animals.ts';
import { elbows, guest } from './guest.ts';
import { guests } from './guests.ts';
import { placeCards } from './place-cards.ts';
import { awning, facade, ground, planter } from './setting.ts';
import { table } from './table.ts';

/** The whole scene. */
export function terrace(random: Random): string {
  const seated = guests.filter(({ spread }) => spread !== undefined);
  const standing = guests.filter(({ spread }) => spread === undefined);
  return (
    facade() +
    awning() +
    ground() +
    path('M 60 934 L 1540 934 L 1580 962 L 30 962 Z', night, { opacity: 0.13 }) +
    [...standing, ...seated].map(guest).join('') +
    table() +
    placeCards(guests.map(({ x }) => x)) +
    seated.map(elbows).join('') +
    dog() +
    pigeons() +
    planter(random, -30) +
    planter(random, 1490)
  );
}
