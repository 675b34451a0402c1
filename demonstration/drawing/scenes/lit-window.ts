// A hospital at three in the morning, one window lit, someone in it → SVG, 1600 × 1067.

import type { Random } from '../../../src/model/sky/random.ts';
import { blue, glow, ink, mist, mix, night, ochre, paper, red, wine } from '../palette.ts';
import { grid, repeat, scatter } from '../patterns.ts';
import { at, disc, inside, line, oval, path, polygon, rect } from '../strokes.ts';
import { wheel } from '../things.ts';

/** The whole scene. */
export function litWindow(random: Random): string {
  return (
    sky(random) +
    front() +
    nurse() +
    carPark() +
    at(200, 940, car(mix(blue, night, 0.3))) +
    at(712, 946, car(mix(red, night, 0.55))) +
    lamp() +
    rect(0, 872, 1110, 12, ink)
  );
}

function sky(random: Random): string {
  const area = { x: 1130, y: 20, width: 450, height: 600 };
  return (
    rect(0, 0, 1600, 1067, night) +
    scatter(random, { count: 44, area, radius: { from: 1.4, to: 3.4 }, fill: glow, opacity: 0.8 }) +
    disc(1300, 172, 82, night) +
    disc(1330, 190, 70, mist) +
    disc(1300, 172, 64, night)
  );
}

function front(): string {
  const dark = sash(mix(night, blue, 0.12), mix(night, blue, 0.5));
  const isLit = (row: number, n: number): boolean => row === 1 && n === 4;
  return (
    polygon('0,120 1010,60 1100,110 1100,880 0,880', mix(night, blue, 0.36)) +
    polygon('1010,60 1100,110 1100,880 1010,880', mix(night, blue, 0.16)) +
    polygon('0,104 1020,42 1110,96 1110,122 1012,72 0,132', mix(night, ink, 0.4)) +
    grid(4, 6, (row, n) => (isLit(row, n) ? '' : at(60 + n * 156, 190 + row * 172, dark)))
  );
}

/** The lit window, and the nurse who stands behind it. */
function nurse(): string {
  const back =
    'M -34 70 C -34 20 -20 12 -9 6 L -9 -6 C -22 -14 -22 -44 2 -46 C 26 -46 26 -14 12 -6 L 12 6 C 26 12 36 22 36 70 Z';
  return (
    repeat(4, (n) => oval(732, 424, 260 - n * 48, 250 - n * 46, glow, { opacity: 0.035 })) +
    at(684, 362, sash(glow, mix(ochre, ink, 0.25))) +
    inside(
      'nurse',
      'M 684 362 h 96 v 118 h -96 Z',
      rect(684, 362, 26, 118, mix(glow, red, 0.3)) + at(742, 424, path(back, wine) + disc(14, -46, 10, wine)),
    )
  );
}

/** A window from the top left corner of its panes, 96 wide and 118 high, within its frame. */
function sash(pane: string, frame: string): string {
  return (
    rect(-8, -8, 112, 134, frame) +
    rect(0, 0, 96, 118, pane) +
    rect(45, 0, 6, 118, frame) +
    rect(0, 40, 96, 5, frame) +
    rect(-14, 126, 124, 10, mix(frame, night, 0.4))
  );
}

function carPark(): string {
  return (
    rect(0, 880, 1600, 187, mix(night, ink, 0.5)) +
    oval(1326, 968, 250, 52, glow, { opacity: 0.16 }) +
    repeat(6, (n) => line(`M ${120 + n * 250} 905 L ${40 + n * 280} 1040`, mix(night, paper, 0.3), 6))
  );
}

/** A car from the side, from x = 0 to 340; its wheels turn 46 pixels under the origin. */
function car(paint: string): string {
  const body = 'M 0 46 C 0 8 24 4 60 0 C 90 -48 120 -54 180 -54 C 240 -54 262 -30 284 0 C 330 4 340 16 340 46 Z';
  const windows = 'M 84 -2 C 104 -36 120 -40 168 -40 L 168 -2 Z M 182 -40 C 232 -40 244 -24 260 -2 L 182 -2 Z';
  return path(body, paint) + path(windows, mix(night, paper, 0.2)) + wheel(76, 46, 32, 13) + wheel(266, 46, 32, 13);
}

function lamp(): string {
  return (
    line('M 1296 960 L 1296 560 Q 1296 500 1350 500 L 1376 500', ink, 13) +
    path('M 1340 494 L 1412 494 L 1424 518 L 1330 518 Z', ink) +
    oval(1377, 520, 42, 10, glow) +
    path('M 1336 524 L 1420 524 L 1510 966 L 1140 966 Z', glow, { opacity: 0.09 }) +
    rect(1276, 950, 40, 16, ink, { rx: 4 })
  );
}
