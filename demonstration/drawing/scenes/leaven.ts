// A pot of leaven with a ribbon, between a loaf and three ears of wheat → SVG, 1600 × 1067.

import type { Random } from '../../../src/model/sky/random.ts';
import { blue, cream, ink, mist, mix, night, ochre, paper, red, rose, sand, slate, wine } from '../palette.ts';
import { grid, repeat, scatter } from '../patterns.ts';
import { at, line, oval, path, rect, round, shaded } from '../strokes.ts';

/** The whole scene. */
export function leaven(random: Random): string {
  const wall = tiles(random);
  // Before the loaf, though they lie over it: chance in another order gives another picture.
  const bubbling = bubbles(random);
  return wall + worktop() + loaf(random) + wheat() + vase() + pot(bubbling) + lid();
}

function tiles(random: Random): string {
  const rows = grid(6, 9, (row, n) =>
    rect(n * 200 - (row % 2) * 100 + 4, row * 140 + 4, 192, 132, mix(mist, paper, 0.16 + random() * 0.3), { rx: 5 }),
  );
  return rect(0, 0, 1600, 1067, mist) + rows;
}

function worktop(): string {
  return (
    rect(0, 836, 1600, 52, mix(ochre, ink, 0.28)) +
    rect(0, 836, 1600, 12, mix(ochre, paper, 0.15)) +
    rect(0, 888, 1600, 179, mix(mist, ink, 0.28)) +
    rect(0, 888, 1600, 36, ink, { opacity: 0.14 }) +
    repeat(12, (n) => line(`M ${40 + n * 140} 866 q 60 ${n % 2 ? 8 : -6} 104 0`, mix(ochre, ink, 0.42), 3))
  );
}

function bubbles(random: Random): string {
  return repeat(58, () =>
    oval(
      round(590 + random() * 420),
      round(580 + random() * 240),
      round(5 + random() * 20),
      round(4 + random() * 15),
      mix(sand, paper, random() * 0.6),
      { opacity: 0.85 },
    ),
  );
}

function pot(bubbling: string): string {
  const outline =
    'M 620 270 C 588 300 580 340 580 390 L 580 776 C 580 814 604 834 640 834 L 960 834 C 996 834 1020 814 1020 776 L 1020 390 C 1020 340 1012 300 980 270 Z';
  const level = 'M 570 560 C 640 520 700 548 770 536 C 850 522 930 552 1030 534';
  const foam = `${level} L 1030 556 C 930 574 850 546 770 560 C 700 570 640 544 570 584 Z`;
  const gleam = 'M 612 340 C 606 420 606 700 612 780 L 640 780 C 634 700 634 420 640 340 Z';
  const content =
    path(`${level} L 1030 850 L 570 850 Z`, cream) +
    bubbling +
    path(foam, paper) +
    rect(560, 664, 480, 20, red) +
    rect(900, 240, 140, 620, blue, { opacity: 0.1 }) +
    path(gleam, paper, { opacity: 0.75 });
  return (
    oval(800, 840, 270, 18, ink, { opacity: 0.22 }) +
    shaded('pot', outline, mix(paper, blue, 0.12), content) +
    line(outline, mix(slate, ink, 0.15), 7)
  );
}

function lid(): string {
  const cloth =
    'M 560 300 C 590 268 600 250 612 224 C 680 190 920 190 988 224 C 1000 250 1010 268 1040 300 C 1010 320 990 296 960 312 C 930 326 900 298 870 312 C 840 326 820 300 790 312 C 760 326 730 298 700 312 C 670 326 640 298 610 314 C 590 320 570 312 560 300 Z';
  const bow = 'M 800 278 q -44 34 -60 84 M 800 278 q 36 30 66 70 M 800 278 c -60 -46 -80 20 0 0 c 60 -46 80 20 0 0';
  return (
    path(cloth, paper) +
    repeat(9, (n) => line(`M ${628 + n * 43} 222 L ${596 + n * 51} 300`, rose, 9)) +
    line('M 604 256 C 700 284 900 284 996 256', ochre, 12) +
    line(bow, ochre, 9)
  );
}

function loaf(random: Random): string {
  const slash = 'M 0 640 C -20 690 -16 750 10 800 C 36 750 36 690 0 640 Z';
  const area = { x: 130, y: 630, width: 340, height: 150 };
  return (
    oval(300, 836, 262, 20, ink, { opacity: 0.22 }) +
    path('M 60 834 C 44 690 150 588 306 588 C 462 588 560 690 546 834 Z', mix(ochre, red, 0.38)) +
    path('M 330 588 C 470 600 560 690 546 834 L 420 834 C 470 740 440 650 330 588 Z', mix(ochre, wine, 0.55)) +
    repeat(3, (n) => at(170 + n * 92, 0, path(slash, cream))) +
    scatter(random, { count: 40, area, radius: { from: 1.5, to: 4.5 }, fill: paper, opacity: 0.6 })
  );
}

function wheat(): string {
  return (
    at(1262, 790, ear(), { scale: 0.94, turn: -13 }) +
    at(1300, 790, ear(), { scale: 1.06 }) +
    at(1338, 790, ear(), { scale: 0.94, turn: 14 })
  );
}

/** An ear of wheat whose stalk begins on the origin, 680 high. */
function ear(): string {
  const grains = repeat(8, (n) => {
    const y = -300 - n * 34;
    return (
      oval(-17, y, 13, 25, n % 2 ? ochre : mix(ochre, paper, 0.2), { transform: `rotate(24 -17 ${y})` }) +
      oval(17, y, 13, 25, mix(ochre, ink, 0.16), { transform: `rotate(-24 17 ${y})` }) +
      line(`M -22 ${y - 22} l -34 -66 M 22 ${y - 22} l 34 -66`, mix(ochre, ink, 0.1), 2.5)
    );
  });
  return line('M 0 0 C 6 -160 4 -300 0 -400', mix(ochre, ink, 0.2), 8) + grains + oval(0, -584, 13, 28, ochre);
}

function vase(): string {
  const shadow = 'M 1330 660 L 1384 660 C 1376 690 1420 740 1404 834 L 1340 834 C 1356 760 1330 710 1330 660 Z';
  return (
    oval(1300, 838, 130, 15, ink, { opacity: 0.22 }) +
    path('M 1216 660 L 1384 660 C 1376 690 1420 740 1404 834 L 1196 834 C 1180 740 1224 690 1216 660 Z', blue) +
    path(shadow, mix(blue, night, 0.4)) +
    rect(1208, 648, 184, 22, mix(blue, paper, 0.14), { rx: 8 })
  );
}
