// A village bakehouse before dawn, where a driver brings a jar of leaven → SVG, 1600 × 1067.

import type { Random } from '../../../src/model/sky/random.ts';
import { blue, cream, glow, ink, mist, mix, night, ochre, paper, red, sand, slate, wine } from '../palette.ts';
import { grid, repeat, ridge, scatter } from '../patterns.ts';
import { hairs, skins } from '../people/look.ts';
import { arch, at, disc, line, oval, path, polygon, rect, round } from '../strokes.ts';
import { jar, wheel } from '../things.ts';

/** The whole scene. */
export function bakehouse(random: Random): string {
  return (
    sky(random) +
    town(random) +
    street(random) +
    house(random) +
    light() +
    door() +
    shopWindow() +
    baker() +
    truck() +
    driver()
  );
}

const stone = mix(sand, night, 0.5);

function sky(random: Random): string {
  const area = { x: 0, y: 0, width: 1600, height: 420 };
  return (
    rect(0, 0, 1600, 1067, night) +
    scatter(random, { count: 70, area, radius: { from: 1.2, to: 3.2 }, fill: glow, opacity: 0.8 }) +
    disc(300, 190, 64, glow) +
    disc(274, 172, 58, night)
  );
}

function town(random: Random): string {
  const hill = ridge(random, { width: 1600, top: 520, bottom: 1067, rise: 60, step: 220 }, mix(night, blue, 0.2));
  const houses = repeat(11, (n) => {
    const x = n * 96 - 20;
    const height = 120 + random() * 150;
    const eaves = round(700 - height);
    return (
      rect(x, eaves, 100, round(height + 260), mix(night, blue, n % 2 ? 0.3 : 0.36)) +
      polygon(`${x - 8},${eaves} ${x + 50},${round(650 - height)} ${x + 108},${eaves}`, mix(wine, night, 0.62))
    );
  });
  return hill + houses + belfry();
}

function belfry(): string {
  return (
    rect(560, 330, 84, 600, mix(night, blue, 0.42)) +
    polygon('548,334 602,236 656,334', mix(wine, night, 0.55)) +
    path(arch(586, 32, 402, 440), night)
  );
}

function street(random: Random): string {
  const cobbles = grid(5, 16, (row, n) =>
    oval(round(n * 108 + (row % 2) * 54 + random() * 10), 880 + row * 42, 44, 13, mix(night, paper, 0.07)),
  );
  return rect(0, 850, 1600, 217, mix(night, ink, 0.5)) + cobbles;
}

function house(random: Random): string {
  const stones = repeat(30, () =>
    rect(
      round(980 + random() * 580),
      round(270 + random() * 600),
      round(36 + random() * 40),
      20,
      mix(stone, night, 0.14),
      { rx: 5 },
    ),
  );
  return (
    polygon('960,236 1600,236 1600,900 960,900', stone) +
    polygon('920,232 1600,120 1600,232', mix(wine, night, 0.35)) +
    rect(920, 226, 680, 22, mix(wine, night, 0.55)) +
    stones
  );
}

/** What falls on the street from the door and the window. */
function light(): string {
  return (
    polygon('1030,900 1250,900 1330,1067 760,1067', glow, { opacity: 0.28 }) +
    polygon('1320,900 1540,900 1600,990 1600,1067 1340,1067', glow, { opacity: 0.1 })
  );
}

function door(): string {
  const opening = arch(1030, 220, 520, 900);
  return (
    path(opening, glow) +
    path(arch(1060, 160, 700, 900), mix(glow, ochre, 0.35)) +
    line(opening, mix(stone, paper, 0.25), 20, { 'stroke-linecap': 'butt' })
  );
}

function shopWindow(): string {
  const opening = arch(1320, 220, 500, 800);
  const shelves = repeat(3, (row) => {
    const floor = 560 + row * 96;
    const loaves = repeat(3, (n) =>
      path(`M ${1334 + n * 70} ${floor} c 0 -50 56 -50 56 0 Z`, mix(ochre, red, 0.3 + 0.1 * n)),
    );
    return rect(1320, floor, 220, 10, mix(ochre, ink, 0.45)) + loaves;
  });
  return (
    path(opening, glow) +
    shelves +
    rect(1426, 392, 10, 410, mix(ochre, ink, 0.5)) +
    line(`${opening} Z`, mix(stone, paper, 0.25), 18) +
    rect(1300, 796, 260, 22, mix(stone, paper, 0.3))
  );
}

function baker(): string {
  const body =
    'M 1082 900 L 1082 800 C 1064 780 1066 694 1128 676 L 1129 654 C 1104 640 1104 586 1143 582 C 1182 586 1182 640 1157 654 L 1158 676 C 1220 694 1222 780 1204 800 L 1204 900 Z';
  const arms = 'M 1092 720 C 1082 776 1094 812 1128 826 M 1194 720 C 1204 776 1192 812 1158 826';
  return (
    path(body, wine) +
    disc(1147, 570, 19, wine) +
    path('M 1110 742 L 1176 742 L 1192 900 L 1094 900 Z', paper) +
    line('M 1116 746 L 1124 684 M 1170 746 L 1162 684', paper, 8) +
    line(arms, mix(wine, night, 0.3), 22)
  );
}

function truck(): string {
  return (
    polygon('520,776 960,742 960,960 520,806', glow, { opacity: 0.1 }) +
    polygon('520,780 800,764 800,880 520,800', glow, { opacity: 0.12 }) +
    rect(70, 560, 330, 290, mix(ochre, paper, 0.1), { rx: 8 }) +
    rect(70, 760, 330, 20, mix(ochre, ink, 0.3)) +
    path('M 408 850 L 408 640 L 470 640 C 496 640 506 660 514 700 L 524 760 L 524 850 Z', red) +
    path('M 430 660 L 468 660 C 484 660 490 674 496 702 L 502 730 L 430 730 Z', mix(slate, night, 0.3)) +
    disc(516, 786, 13, glow) +
    rect(60, 844, 470, 14, ink) +
    wheel(150, 866, 44, 18) +
    wheel(448, 866, 44, 18)
  );
}

function driver(): string {
  const arms = 'M 0 24 C -4 60 16 78 44 66 M 44 26 C 66 46 76 62 64 72';
  return at(
    784,
    640,
    oval(10, 262, 120, 16, night, { opacity: 0.45 }) +
      path('M -8 120 L -26 262 L 6 262 L 14 160 L 34 262 L 66 262 L 40 120 Z', ink) +
      path('M -34 128 C -44 40 -34 -4 4 -12 L 20 -12 C 52 -4 56 50 50 130 Z', ochre) +
      path('M 50 -4 C 54 40 56 90 50 130 L 24 130 C 30 80 30 30 20 -12 Z', mix(ochre, night, 0.3)) +
      rect(0, -34, 22, 30, skins.dark) +
      oval(12, -56, 31, 36, skins.dark) +
      path('M -20 -62 C -22 -100 46 -100 44 -66 C 30 -82 0 -84 -20 -62 Z', hairs.black) +
      path('M -18 -50 C -16 -10 30 -8 40 -38 C 26 -32 10 -38 2 -34 C -6 -34 -12 -40 -18 -50 Z', hairs.black) +
      at(52, 82, jar(mix(mist, paper, 0.5), cream), { scale: 0.36 }) +
      line(arms, mix(ochre, night, 0.15), 19),
  );
}
