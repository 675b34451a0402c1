// A village under the snow at nightfall, watched by an owl on a branch → SVG, 1600 × 1067.

import type { Random } from '../../../src/model/sky/random.ts';
import { blue, cream, glow, ink, mist, mix, night, ochre, paper, red, rose, sand, slate, wine } from '../palette.ts';
import { grid, repeat, ridge, scatter } from '../patterns.ts';
import { arch, at, disc, line, path, polygon, rect, round, shaded } from '../strokes.ts';
import { fir } from '../things.ts';

/** The whole scene. */
export function winterVillage(random: Random): string {
  return (
    sky(random) +
    hills(random) +
    woods(random) +
    snow() +
    at(680, 726, church()) +
    cottages() +
    repeat(9, () => fir(round(1180 + random() * 420), round(860 + random() * 120), round(110 + random() * 70))) +
    branch() +
    at(1290, 322, owl()) +
    flakes(random)
  );
}

function sky(random: Random): string {
  const area = { x: 0, y: 0, width: 1600, height: 380 };
  return (
    rect(0, 0, 1600, 1067, mix(night, blue, 0.45)) +
    rect(0, 0, 1600, 210, mix(night, blue, 0.3)) +
    scatter(random, { count: 60, area, radius: { from: 1, to: 3 }, fill: paper, opacity: 0.8 }) +
    disc(420, 190, 84, mix(paper, glow, 0.5))
  );
}

function hills(random: Random): string {
  const [width, bottom] = [1600, 1067];
  return (
    ridge(random, { width, top: 400, bottom, rise: 150, step: 300 }, mix(slate, night, 0.35)) +
    ridge(random, { width, top: 520, bottom, rise: 100, step: 260 }, mix(slate, paper, 0.15)) +
    ridge(random, { width, top: 640, bottom, rise: 70, step: 330 }, mix(mist, slate, 0.25))
  );
}

function woods(random: Random): string {
  return repeat(40, () => fir(round(random() * 1600), round(640 + random() * 30), round(50 + random() * 50)));
}

function snow(): string {
  const far = 'M 0 760 C 300 690 620 720 900 750 C 1200 780 1400 730 1600 750 L 1600 1067 L 0 1067 Z';
  const near = 'M 0 900 C 400 830 800 900 1600 850 L 1600 1067 L 0 1067 Z';
  return path(far, mix(mist, paper, 0.45)) + path(near, paper);
}

function flakes(random: Random): string {
  const area = { x: 0, y: 0, width: 1600, height: 1067 };
  return scatter(random, { count: 120, area, radius: { from: 2, to: 5.5 }, fill: paper, opacity: 0.85 });
}

/** The church around its foot, from x = −136 to 130. */
function church(): string {
  const windows = `${arch(-90, 30, -66, -30)} ${arch(-34, 30, -66, -30)}`;
  return (
    rect(-120, -110, 170, 110, mix(sand, night, 0.45)) +
    polygon('-136,-108 -100,-164 40,-164 66,-108', paper) +
    rect(40, -240, 78, 240, mix(sand, night, 0.4)) +
    polygon('28,-238 79,-356 130,-238', wine) +
    polygon('60,-312 79,-356 98,-312 79,-322', paper) +
    path(arch(62, 34, -204, -176), night) +
    path(windows, glow) +
    line('M 79 -356 L 79 -384 M 68 -374 L 90 -374', ink, 5)
  );
}

function cottages(): string {
  const places: readonly (readonly [x: number, y: number, scale: number])[] = [
    [80, 742, 0.9],
    [250, 716, 1],
    [430, 744, 1.15],
    [930, 752, 1.1],
    [1090, 738, 0.95],
    [700, 842, 1.35],
    [330, 876, 1.3],
    [60, 892, 1.2],
  ];
  return places.map(([x, y, scale], n) => at(x, y, cottage(n), { scale })).join('');
}

/** The nth cottage, standing on the origin, 184 wide and 182 high. */
function cottage(n: number): string {
  const wall = mix([sand, rose, cream][n % 3] ?? sand, night, 0.42);
  const window = (x: number, lit: boolean): string =>
    rect(x, -64, 24, 28, lit ? glow : mix(night, blue, 0.3)) + rect(x + 10, -64, 4, 28, wall);
  return (
    rect(-64, -92, 128, 92, wall) +
    polygon('64,-92 92,-92 92,0 64,0', mix(wall, night, 0.3)) +
    polygon('-78,-88 -22,-146 84,-146 106,-88', paper) +
    polygon('-78,-88 106,-88 104,-78 -74,-78', mix(paper, night, 0.3)) +
    rect(28, -178, 22, 42, mix(wall, red, 0.3)) +
    rect(24, -182, 30, 8, paper) +
    window(-46, n % 4 !== 1) +
    window(18, n % 3 === 0) +
    rect(-12, -42, 22, 42, wine) +
    rect(-74, -4, 178, 12, paper, { rx: 6 })
  );
}

function branch(): string {
  const bough =
    'M 1600 250 C 1480 300 1360 330 1200 322 C 1130 320 1080 300 1030 306 C 1080 330 1130 350 1200 354 C 1360 366 1490 350 1600 330 Z';
  const twigs =
    'M 1320 338 C 1280 392 1240 410 1190 420 M 1440 316 C 1450 250 1430 200 1396 160 M 1150 326 C 1120 290 1100 276 1070 264 M 1520 300 C 1540 240 1536 190 1560 130';
  const snowOnIt = 'M 1600 254 C 1480 304 1360 334 1200 326 C 1360 312 1480 282 1600 230 Z';
  return path(bough, ink) + line(twigs, ink, 11) + path(snowOnIt, paper);
}

/** An owl whose feet hold a branch 12 pixels under the origin, 132 wide and 208 high. */
function owl(): string {
  const body =
    'M -62 -60 C -66 -130 -46 -168 -40 -196 L -22 -178 C -8 -184 8 -184 22 -178 L 40 -196 C 46 -168 66 -130 62 -60 C 58 -18 34 0 0 0 C -34 0 -58 -18 -62 -60 Z';
  const feathers = grid(4, 5, (row, n) =>
    line(`M ${-44 + n * 22 - (row % 2) * 10} ${-88 + row * 24} q 8 12 16 0`, cream, 4),
  );
  const shadow = path('M 0 -200 L 0 10 L 90 10 L 90 -200 Z', ink, { opacity: 0.2 });
  return (
    shaded('owl', body, mix(ochre, ink, 0.35), shadow + feathers) +
    disc(-22, -134, 25, cream) +
    disc(22, -134, 25, cream) +
    disc(-20, -132, 11, ink) +
    disc(20, -132, 11, ink) +
    disc(-17, -136, 4, paper) +
    disc(23, -136, 4, paper) +
    polygon('-8,-122 8,-122 0,-102', ochre) +
    line('M -24 0 L -24 12 M -12 0 L -12 12 M 12 0 L 12 12 M 24 0 L 24 12', ochre, 8)
  );
}
