// The animals of the terrace → SVG.
import { ink, mix, ochre, red, slate } from '../../palette.ts';
import { at, line, path } from '../../strokes.ts';

/** A dog that passes in front of the table. */
export function dog(): string {
  const coat = mix(ochre, ink, 0.55);
  const body =
    'M -92 0 C -100 -34 -84 -64 -52 -66 L 34 -68 C 48 -96 66 -104 76 -98 L 96 -84 C 112 -82 116 -70 104 -64 L 82 -56 C 76 -30 66 -20 66 0 L 44 0 L 40 -24 L -44 -24 L -50 0 Z';
  return at(
    1180,
    962,
    path(body, coat) +
      line('M -88 -50 q -34 -8 -40 -40', coat, 13) +
      path('M 66 -98 C 54 -86 54 -66 64 -54 C 76 -62 78 -84 66 -98 Z', mix(ochre, ink, 0.75)),
  );
}

/** Three pigeons on the pavement. */
export function pigeons(): string {
  return (
    at(300, 976, pigeon(mix(slate, ink, 0.25)), { scale: 0.8 }) +
    at(430, 988, pigeon(mix(slate, ink, 0.15)), { scale: 0.7, flip: true }) +
    at(720, 982, pigeon(mix(slate, ink, 0.3)), { scale: 0.62 })
  );
}

/** A pigeon facing right, its feet on the origin, 124 wide and 96 high. */
function pigeon(colour: string): string {
  const body =
    'M -46 -26 C -30 -58 12 -62 26 -82 C 34 -96 54 -92 54 -76 L 66 -70 L 53 -66 C 54 -34 22 -12 -8 -14 L -58 -8 Z';
  return (
    path(body, colour) +
    path('M -40 -26 C -20 -46 6 -46 14 -36 C 4 -20 -16 -18 -40 -26 Z', mix(colour, ink, 0.3)) +
    line('M -2 -14 L -2 0 M 12 -16 L 12 0', red, 4)
  );
}
