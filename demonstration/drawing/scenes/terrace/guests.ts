// The people of the terrace → how each of them looks, and where.
import { deep, ink, mix, night, ochre, paper, red, rose, slate } from '../../palette.ts';
import { repeat } from '../../patterns.ts';
import { hairs, skins } from '../../people/look.ts';
import { disc, path, round } from '../../strokes.ts';
import type { Guest } from './guest.ts';

const beads = repeat(9, (n) => disc(round(-64 + n * 16), round(206 + 40 * Math.sin((n / 8) * Math.PI)), 11, paper));
const tie =
  path('M -58 178 L 0 360 L 58 178 Z', paper) +
  path('M -58 176 L -4 270 L -40 296 L -84 212 Z M 58 176 L 4 270 L 40 296 L 84 212 Z', mix(paper, ink, 0.1)) +
  path('M -16 272 L 16 272 L 26 560 L 0 600 L -26 560 Z', red);
const openCollar =
  path('M -58 178 L 0 440 L 58 178 Z', paper) +
  path('M -60 178 L -6 276 L -44 306 L -90 214 Z M 60 178 L 6 276 L 44 306 L 90 214 Z', mix(paper, ink, 0.1));
const scarf =
  path('M -76 176 C -30 250 40 250 80 172 L 98 222 C 50 290 -40 296 -96 226 Z', ochre) +
  path('M 30 250 L 78 232 L 104 470 L 44 470 Z', mix(ochre, ink, 0.12));

/** From left to right. */
export const guests: readonly Guest[] = [
  {
    x: 196,
    y: 420,
    look: { skin: skins.rosy, hair: 'bald', shade: hairs.white, moustache: true },
    cloth: mix(ochre, ink, 0.1),
    build: 1.16,
    turn: 4,
  },
  {
    x: 408,
    y: 512,
    look: { skin: skins.fair, hair: 'bun', shade: hairs.white },
    cloth: red,
    build: 0.9,
    turn: -5,
    detail: beads,
    spread: 70,
  },
  {
    x: 606,
    y: 470,
    look: { skin: skins.rosy, hair: 'curls', shade: hairs.auburn, earrings: true },
    cloth: slate,
    build: 0.92,
    turn: 6,
    spread: 64,
  },
  {
    x: 806,
    y: 392,
    look: { skin: skins.rosy, hair: 'cap', shade: hairs.white, moustache: true, hat: night },
    cloth: night,
    build: 1.06,
    turn: -2,
    detail: tie,
  },
  {
    x: 1006,
    y: 474,
    look: { skin: skins.rosy, hair: 'curls', shade: hairs.grey, glasses: true },
    cloth: rose,
    build: 0.92,
    turn: -6,
    spread: 64,
  },
  {
    x: 1206,
    y: 506,
    look: { skin: skins.olive, hair: 'short', shade: hairs.grey, beard: true },
    cloth: deep,
    build: 1.1,
    turn: 3,
    detail: openCollar,
    spread: 80,
  },
  {
    x: 1416,
    y: 424,
    look: { skin: skins.brown, hair: 'bob', shade: hairs.black },
    cloth: mix(paper, ochre, 0.22),
    build: 0.94,
    turn: -4,
    detail: scarf,
  },
];
