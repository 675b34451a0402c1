// The terrace before anyone comes → SVG: the café's windows, its awning, the pavement, the planters.

import type { Random } from '../../../../src/model/sky/random.ts';
import { blue, cream, ink, mix, night, ochre, paper, red, sand, slate, wine } from '../../palette.ts';
import { repeat } from '../../patterns.ts';
import { at, disc, line, path, polygon, rect, round } from '../../strokes.ts';

/** The café's wall and its windows. */
export function facade(): string {
  return (
    rect(0, 0, 1600, 1000, sand) +
    rect(0, 170, 1600, 600, mix(blue, paper, 0.12)) +
    repeat(5, (n) => at(40 + n * 312, 0, pane()))
  );
}

/** A window with the sky in it, 272 wide, down to the pavement. */
function pane(): string {
  const frame = mix(blue, night, 0.45);
  return (
    rect(0, 236, 272, 546, frame) +
    rect(18, 254, 236, 528, mix(slate, paper, 0.25)) +
    polygon('18,620 160,254 232,254 70,782 18,782', paper, { opacity: 0.28 }) +
    rect(130, 236, 12, 546, frame)
  );
}

/** The striped awning across the top, and its shadow. */
export function awning(): string {
  const stripes = repeat(20, (n) => {
    const x = n * 80;
    return path(`M ${x} 60 L ${x + 80} 60 L ${x + 80} 226 A 40 34 0 0 1 ${x} 226 Z`, n % 2 === 0 ? red : paper);
  });
  return at(
    0,
    -56,
    path('M 0 226 L 1600 226 L 1600 330 L 0 300 Z', night, { opacity: 0.16 }) +
      stripes +
      rect(0, 0, 1600, 76, wine) +
      rect(0, 190, 1600, 6, night, { opacity: 0.12 }),
  );
}

/** The pavement, from y = 780 down. */
export function ground(): string {
  const joints = mix(cream, ink, 0.12);
  return (
    rect(0, 780, 1600, 220, cream) +
    repeat(7, (n) => line(`M ${-60 + n * 280} 1000 L ${120 + n * 230} 786`, joints, 4)) +
    line('M 0 850 L 1600 850 M 0 930 L 1600 930', joints, 4)
  );
}

/** A bush in flower in its pot, from x − 8 to x + 148 and from y = 700 to 980. */
export function planter(random: Random, x: number): string {
  const bush = repeat(26, () =>
    disc(
      round(x + 10 + random() * 120),
      round(730 + random() * 96),
      round(14 + random() * 16),
      mix(blue, random() < 0.5 ? ink : ochre, 0.45),
    ),
  );
  const flowers = repeat(11, () =>
    disc(round(x + 16 + random() * 110), round(716 + random() * 84), 11, random() < 0.5 ? red : mix(red, paper, 0.35)),
  );
  return (
    bush +
    flowers +
    path(`M ${x} 820 L ${x + 140} 820 L ${x + 124} 980 L ${x + 16} 980 Z`, mix(ochre, red, 0.45)) +
    rect(x - 8, 808, 156, 30, mix(ochre, red, 0.35))
  );
}
