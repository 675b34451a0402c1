// What a person's days are made of → the 800 × 800 pixels behind their portrait.

import type { Random } from '../../../src/model/sky/random.ts';
import {
  blue,
  cream,
  deep,
  glow,
  ink,
  mist,
  mix,
  night,
  ochre,
  paper,
  red,
  rose,
  sand,
  slate,
  wine,
} from '../palette.ts';
import { grid, repeat, ridge } from '../patterns.ts';
import { at, disc, inside, line, type Point, path, polygon, rect, round } from '../strokes.ts';
import { fir, jar } from '../things.ts';

/** A page of proofs, with an editor's marks. */
export function page(): string {
  return (
    rect(0, 0, 800, 800, cream) +
    repeat(9, (n) => rect(70, 96 + n * 74, n % 3 === 2 ? 420 : 660, 9, mix(cream, ink, 0.16))) +
    line('M 560 178 C 600 150 690 150 716 186 C 736 226 640 240 576 220 C 540 206 556 176 600 168', red, 9) +
    line('M 96 322 L 214 322', red, 9)
  );
}

/** A railway signal beside its track. */
export function signal(): string {
  return (
    rect(0, 0, 800, 800, mist) +
    polygon('0,640 800,560 800,800 0,800', mix(mist, ink, 0.2)) +
    line('M 0 700 L 800 600 M 0 780 L 800 656', ink, 7) +
    rect(642, 120, 18, 560, ink) +
    rect(596, 96, 110, 214, ink, { rx: 52 }) +
    disc(651, 152, 34, red) +
    disc(651, 252, 34, mix(ink, paper, 0.18))
  );
}

/** Shelves of preserving jars. */
export function pantry(): string {
  const fillings = [ochre, rose, mix(slate, paper, 0.35)];
  const glass = mix(mist, paper, 0.5);
  const shelves = repeat(3, (row) => {
    const floor = 226 + row * 250;
    const jars = repeat(6, (n) =>
      at(70 + n * 134, floor, jar(glass, fillings[(n + row) % 3] ?? ochre), { scale: 0.62 }),
    );
    return rect(0, floor, 800, 12, mix(slate, ink, 0.45)) + jars;
  });
  return rect(0, 0, 800, 800, slate) + shelves;
}

/** Crates of vegetables under a crescent moon. */
export function market(): string {
  return (
    rect(0, 0, 800, 800, night) +
    disc(624, 176, 74, glow) +
    disc(596, 158, 66, night) +
    grid(3, 2, (row, n) => at(n === 0 ? 24 : 606, 690 - row * 118, crate())) +
    stars()
  );
}

/** A hospital's windows at night, one of them lit. */
export function ward(): string {
  return (
    rect(0, 0, 800, 800, deep) +
    grid(3, 4, (row, n) =>
      rect(56 + n * 192, 50 + row * 236, 112, 158, row === 0 && n === 3 ? glow : mix(deep, night, 0.45)),
    ) +
    line('M 688 50 L 688 208', mix(glow, ink, 0.5), 7)
  );
}

/** Shelves of books. */
export function library(random: Random): string {
  return rect(0, 0, 800, 800, wine) + repeat(3, (row) => books(random, 258 + row * 262));
}

/** A winter sun above the firs. */
export function snow(random: Random): string {
  return (
    rect(0, 0, 800, 800, mist) +
    disc(190, 230, 92, mix(ochre, paper, 0.25)) +
    ridge(random, { width: 800, top: 470, bottom: 800, rise: 60, step: 160 }, slate) +
    rect(0, 560, 800, 240, paper) +
    repeat(9, (n) => fir(20 + n * 96 + random() * 30, 560 + random() * 40, 60 + random() * 70))
  );
}

/** The sea at night through a ship's window. */
export function porthole(): string {
  const waves = repeat(7, (n) =>
    line(`M 100 ${420 + n * 40} q 50 -22 100 0 t 100 0 t 100 0 t 100 0 t 100 0 t 100 0`, mix(blue, night, 0.3), 6),
  );
  const bolts = repeat(8, (n) => {
    const angle = (n * Math.PI) / 4 + 0.39;
    return disc(round(400 + 302 * Math.cos(angle)), round(330 + 302 * Math.sin(angle)), 10, mix(ochre, ink, 0.35));
  });
  return (
    rect(0, 0, 800, 800, deep) +
    disc(400, 330, 318, ochre) +
    disc(400, 330, 286, night) +
    inside('porthole', 'M 114 330 A 286 286 0 1 0 686 330 A 286 286 0 1 0 114 330 Z', waves + stars()) +
    bolts
  );
}

/** A crate of leaves from its top left corner, 172 wide and 98 high. */
function crate(): string {
  const leaves = repeat(4, (n) =>
    path(`M ${18 + n * 40} 12 q 4 -44 24 -50 q 18 14 14 50 Z`, n % 2 ? mix(mist, ochre, 0.35) : mix(paper, ochre, 0.3)),
  );
  return (
    leaves +
    rect(0, 8, 172, 38, mix(ochre, ink, 0.25)) +
    rect(0, 54, 172, 38, mix(ochre, ink, 0.35)) +
    rect(8, 0, 16, 98, mix(ochre, ink, 0.5)) +
    rect(148, 0, 16, 98, mix(ochre, ink, 0.5))
  );
}

function books(random: Random, floor: number): string {
  const bindings = [paper, ochre, slate, rose, sand, blue, mix(red, paper, 0.25)];
  let row = rect(0, floor, 800, 16, mix(wine, ink, 0.5));
  for (let x = 14; x < 780; ) {
    const width = 22 + random() * 34;
    const height = 150 + random() * 66;
    const binding = mix(bindings[Math.floor(random() * bindings.length)] ?? paper, wine, 0.22);
    row +=
      rect(round(x), round(floor - height), round(width), round(height), binding) +
      rect(round(x), round(floor - height + 24), round(width), 8, mix(binding, ink, 0.35));
    x += width + (random() < 0.12 ? 40 : 3);
  }
  return row;
}

function stars(): string {
  return sky.map(([x, y], index) => disc(x, y, index % 3 === 0 ? 5 : 3, glow)).join('');
}

const sky: readonly Point[] = [
  [118, 96],
  [214, 172],
  [96, 268],
  [310, 84],
  [498, 62],
  [706, 322],
  [560, 250],
  [240, 300],
  [650, 60],
  [170, 400],
];
