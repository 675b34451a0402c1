// A bulk carrier at night, a lit cabin, and a constellation in the shape of a book → SVG, 1600 × 1067.

import type { Random } from '../../../src/model/sky/random.ts';
import { blue, glow, ink, mix, night, paper, red, slate, wine } from '../palette.ts';
import { grid, repeat, scatter } from '../patterns.ts';
import { disc, line, type Point, path, rect, round } from '../strokes.ts';

/** The whole scene. */
export function bulkCarrier(random: Random): string {
  return sky(random) + sea(random) + hull() + deck() + quarters() + wake();
}

function sky(random: Random): string {
  const area = { x: 0, y: 0, width: 1600, height: 600 };
  return (
    repeat(7, (n) => rect(0, n * 100, 1600, 110, mix(night, blue, n * 0.085))) +
    scatter(random, { count: 110, area, radius: { from: 0.9, to: 2.7 }, fill: paper, opacity: 0.75 }) +
    constellation() +
    disc(1290, 560, 112, mix(glow, paper, 0.3))
  );
}

function constellation(): string {
  const book: readonly Point[] = [
    [560, 400],
    [590, 220],
    [690, 176],
    [800, 226],
    [910, 176],
    [1010, 220],
    [1040, 400],
    [920, 362],
    [800, 410],
    [680, 362],
  ];
  const outline = `M ${book.map((point) => point.join(' ')).join(' L ')} Z M 800 226 L 800 410`;
  const stars = book.map(([x, y], n) => disc(x, y, 5 + (n % 3) * 2, glow));
  return line(outline, mix(night, paper, 0.5), 2.5, { 'stroke-dasharray': '3 12' }) + stars.join('');
}

function sea(random: Random): string {
  const crests = 'q 40 -13 80 0 t 80 0 '.repeat(10);
  const waves = repeat(9, (n) =>
    path(`M 0 ${700 + n * 44} ${crests} L 1600 1067 L 0 1067 Z`, mix(mix(night, blue, 0.42), night, n * 0.11), {
      transform: `translate(${n % 2 ? -40 : 0} 0) scale(1.04 1)`,
    }),
  );
  const moonlight = repeat(11, (n) =>
    rect(
      round(1140 + n * 10 + random() * 26),
      700 + n * 30,
      round(300 - n * 22 - random() * 30),
      7,
      mix(glow, paper, 0.2),
      { rx: 4, opacity: 0.8 - n * 0.05 },
    ),
  );
  return rect(0, 680, 1600, 387, mix(night, blue, 0.18)) + waves + moonlight;
}

function hull(): string {
  const side =
    'M 190 630 L 1090 630 L 1128 592 L 1150 592 L 1102 738 C 1092 760 1070 768 1040 768 L 262 768 C 230 768 214 752 206 726 Z';
  const waterline =
    'M 204 722 L 1106 722 L 1100 744 C 1090 762 1066 768 1040 768 L 262 768 C 230 768 212 748 204 722 Z';
  return path(side, ink) + path(waterline, wine);
}

/** Hatches, a crane on each, and the foremast. */
function deck(): string {
  const holds = repeat(4, (n) => {
    const crane = 584 + n * 152;
    return (
      rect(452 + n * 152, 606, 120, 26, mix(ink, slate, 0.25)) +
      line(`M ${crane} 630 L ${crane} 520 L ${crane + 76} 566`, ink, 9)
    );
  });
  return holds + rect(1122, 536, 7, 60, ink);
}

function quarters(): string {
  const cabins = grid(3, 4, (row, n) =>
    rect(254 + n * 36, 494 + row * 44, 18, 20, row === 1 && n === 2 ? glow : mix(night, blue, 0.3), { rx: 3 }),
  );
  return (
    rect(236, 470, 160, 162, mix(paper, night, 0.35)) +
    rect(214, 440, 204, 36, mix(paper, night, 0.25)) +
    rect(224, 450, 184, 14, mix(night, blue, 0.4)) +
    cabins +
    rect(276, 390, 46, 52, wine) +
    rect(276, 404, 46, 12, paper) +
    line('M 370 440 L 370 372', ink, 6) +
    disc(370, 368, 7, red)
  );
}

function wake(): string {
  return path('M 120 768 C 400 752 900 780 1180 764 C 1000 800 360 806 120 768 Z', mix(slate, night, 0.35), {
    opacity: 0.7,
  });
}
