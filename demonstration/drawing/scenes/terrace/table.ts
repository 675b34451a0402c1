// The long table of the terrace → SVG: its cloth, its top and what is served.
import { ink, mist, mix, ochre, paper, red, rose, slate, wine } from '../../palette.ts';
import { repeat } from '../../patterns.ts';
import { at, disc, inside, line, path, rect } from '../../strokes.ts';
import { cup } from '../../things.ts';

/** The table, without those who sit at it; its top is at y = 712. */
export function table(): string {
  return cloth() + rect(86, 712, 1424, 22, mix(paper, ink, 0.08), { rx: 8 }) + served();
}

function cloth(): string {
  const hem =
    'M 96 726 L 1500 726 L 1540 930 C 1500 944 1470 918 1430 934 C 1380 950 1350 920 1300 934 C 1250 950 1220 922 1160 936 C 1100 950 1060 920 1000 934 C 930 950 900 922 840 936 C 780 948 740 920 680 934 C 620 950 580 922 520 936 C 460 948 430 920 370 934 C 310 948 290 922 230 934 C 180 946 130 924 60 934 Z';
  const thread = (d: string): string => line(d, rose, 6, { opacity: 0.55 });
  const checks =
    repeat(31, (n) => thread(`M ${60 + n * 50} 720 L ${40 + n * 52} 950`)) +
    repeat(5, (n) => thread(`M 40 ${746 + n * 42} L 1560 ${746 + n * 42}`));
  return path(hem, paper) + inside('cloth', 'M 96 726 L 1500 726 L 1540 930 L 60 930 Z', checks);
}

function served(): string {
  return (
    at(504, 716, cup(paper)) +
    at(318, 716, glass(ochre)) +
    at(712, 716, cup(paper)) +
    at(884, 716, glass(red)) +
    at(918, 718, glass(red)) +
    at(1104, 716, cup(paper)) +
    at(1312, 716, glass(ochre)) +
    at(806, 716, compassCase()) +
    at(1376, 716, carafe())
  );
}

/** A glass standing on the origin, 30 wide and 52 high. */
function glass(drink: string): string {
  return (
    path('M -15 -52 L 15 -52 L 11 0 L -11 0 Z', paper, { opacity: 0.75 }) +
    path('M -13.5 -34 L 13.5 -34 L 10 -3 L -10 -3 Z', drink)
  );
}

/** An open case with a pair of compasses, standing on the origin, 100 wide and 44 high. */
function compassCase(): string {
  return (
    rect(-46, -12, 92, 12, wine, { rx: 4 }) +
    path('M -42 -12 L -54 -44 L 38 -44 L 46 -12 Z', mix(wine, paper, 0.15)) +
    line('M -2 -38 L -22 -16 M -2 -38 L 18 -16', mix(paper, ink, 0.1), 4) +
    disc(-2, -38, 4, paper)
  );
}

/** A carafe of water standing on the origin, 62 wide and 92 high. */
function carafe(): string {
  const body = 'M -12 -92 L 12 -92 L 9 -58 C 34 -40 30 0 22 0 L -22 0 C -30 0 -34 -40 -9 -58 Z';
  const water = 'M -27 -30 L 27 -30 C 28 -10 24 -3 20 -3 L -20 -3 C -24 -3 -28 -10 -27 -30 Z';
  return path(body, mist, { opacity: 0.9 }) + path(water, slate);
}
