// Two beers and a bowl of olives on a sill, before a bridge and a river at sunset → SVG, 1600 × 1067.

import type { Random } from '../../../src/model/sky/random.ts';
import { blue, ink, mix, night, ochre, paper, red, rose, sand, slate, wine } from '../palette.ts';
import { repeat, ridge } from '../patterns.ts';
import { at, disc, line, oval, path, rect, round } from '../strokes.ts';
import { fir } from '../things.ts';

/** The whole scene. */
export function riverside(random: Random): string {
  return (
    sky(random) +
    shore(random) +
    bridge() +
    river(random) +
    sill() +
    at(470, 944, pint(ochre)) +
    at(1076, 950, pint(mix(red, ochre, 0.3))) +
    olives()
  );
}

function sky(random: Random): string {
  const bands = [
    mix(rose, slate, 0.35),
    mix(rose, sand, 0.2),
    mix(rose, ochre, 0.3),
    mix(sand, ochre, 0.25),
    mix(sand, paper, 0.2),
  ];
  const clouds = repeat(4, (n) =>
    rect(round(120 + random() * 900), 110 + n * 84, round(240 + random() * 300), 14, paper, { rx: 7, opacity: 0.45 }),
  );
  return (
    bands.map((colour, n) => rect(0, n * 112, 1600, 124, colour)).join('') +
    disc(1060, 520, 150, mix(ochre, red, 0.35)) +
    clouds
  );
}

function shore(random: Random): string {
  const hills = ridge(random, { width: 1600, top: 520, bottom: 640, rise: 46, step: 170 }, mix(slate, wine, 0.4));
  return hills + repeat(44, () => fir(round(random() * 1600), 566, round(34 + random() * 40)));
}

function bridge(): string {
  const hangers = repeat(9, (n) => {
    const [x, sag] = [290 + n * 45, 116 * Math.sin(((n * 45 + 40) / 440) * Math.PI)];
    return line(`M ${x} 504 L ${x} ${round(506 - sag)}`, ink, 4);
  });
  return (
    rect(0, 500, 1600, 10, ink) +
    line('M 250 506 C 330 350 610 350 690 506', ink, 11) +
    line('M 250 506 C 340 396 600 396 690 506', ink, 5) +
    hangers +
    repeat(8, (n) => rect(30 + n * 220, 506, 16, 70, ink))
  );
}

function river(random: Random): string {
  const ripples = repeat(26, () =>
    rect(round(random() * 1500), round(580 + random() * 250), round(80 + random() * 220), 5, mix(slate, paper, 0.45), {
      rx: 3,
      opacity: 0.7,
    }),
  );
  const sunlight = repeat(9, (n) =>
    rect(round(930 + n * 8 + random() * 20), 574 + n * 26, round(260 - n * 18), 8, mix(ochre, paper, 0.3), {
      rx: 4,
      opacity: 0.85,
    }),
  );
  return rect(0, 566, 1600, 300, mix(slate, blue, 0.35)) + ripples + sunlight;
}

/** The sill's boards and the window's frame. */
function sill(): string {
  const grain = repeat(5, (n) =>
    line(
      `M 0 ${884 + n * 40} C 400 ${876 + n * 42} 900 ${896 + n * 38} 1600 ${880 + n * 41}`,
      mix(ochre, wine, 0.78),
      4,
    ),
  );
  return (
    rect(0, 830, 1600, 237, mix(ochre, wine, 0.62)) +
    rect(0, 830, 1600, 20, mix(ochre, wine, 0.4)) +
    grain +
    rect(0, 0, 54, 1067, night) +
    rect(1546, 0, 54, 1067, night) +
    rect(0, 0, 1600, 46, night) +
    rect(1180, 0, 22, 836, night)
  );
}

/** A glass of beer standing on the origin, 168 wide and 330 high. */
function pint(beer: string): string {
  return (
    oval(0, 0, 84, 14, ink, { opacity: 0.3 }) +
    path('M -84 -330 L 84 -330 L 62 0 L -62 0 Z', paper, { opacity: 0.4 }) +
    path('M -78 -262 L 78 -262 L 58 -14 L -58 -14 Z', beer) +
    path('M 24 -262 L 78 -262 L 58 -14 L 20 -14 Z', ink, { opacity: 0.14 }) +
    repeat(5, (n) => disc(-62 + n * 31, -274 - (n % 2) * 8, 27, paper)) +
    rect(-80, -276, 160, 20, paper, { rx: 9 }) +
    line('M -56 -228 L -44 -60', paper, 10, { opacity: 0.55 })
  );
}

function olives(): string {
  const [black, green] = [mix(ochre, ink, 0.4), mix(ochre, blue, 0.45)];
  const heap = repeat(13, (n) => oval(730 + (n % 7) * 30, n > 6 ? 834 : 856, 23, 18, n % 3 === 0 ? black : green));
  return (
    oval(820, 934, 150, 16, ink, { opacity: 0.3 }) +
    heap +
    path('M 684 858 L 956 858 C 950 916 900 936 860 936 L 780 936 C 740 936 690 916 684 858 Z', paper) +
    path('M 860 858 L 956 858 C 950 916 900 936 860 936 Z', mix(paper, night, 0.14)) +
    rect(684, 872, 272, 12, blue)
  );
}
