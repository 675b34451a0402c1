// Someone at the table → their figure from the waist up, and their forearms on the table.
import { mix, night, wine } from '../../palette.ts';
import { head, neck } from '../../people/head.ts';
import type { Look } from '../../people/look.ts';
import { at, line, oval, path, shaded } from '../../strokes.ts';

export interface Guest {
  /** Pixels: the centre of the head. */
  x: number;
  y: number;
  look: Look;
  /** #rrggbb. */
  cloth: string;
  /** How broad they are, about 1. */
  build: number;
  /** Degrees, clockwise, by which the head leans. */
  turn: number;
  /** SVG over the clothes, around the head's centre, before the whole is reduced to 0.48. */
  detail?: string;
  /** Pixels from the hands to an elbow on the table, for those who sit. */
  spread?: number;
}

/** The figure; `index` names its clips. */
export function guest({ x, y, look, cloth, build, turn, detail = '' }: Guest, index: number): string {
  const id = `guest-${index}`;
  const wide = 190 * build;
  const torso = `M ${-wide} 640 C ${-wide - 14} 430 ${-wide - 6} 300 ${-wide + 46} 258 C ${-wide + 90} 226 -84 214 -52 180 C -28 226 28 226 52 180 C 84 214 ${wide - 90} 226 ${wide - 46} 258 C ${wide + 6} 300 ${wide + 14} 430 ${wide} 640 Z`;
  const shadow = path('M 30 170 C 90 300 50 460 70 640 L 400 640 L 400 160 Z', night, { opacity: 0.18 });
  const arms = `M ${-wide + 34} 330 L ${-wide + 42} 640 M ${wide - 36} 330 L ${wide - 42} 640`;
  const figure =
    shaded(`${id}-torso`, torso, cloth, shadow) +
    line(arms, mix(cloth, night, 0.32), 6) +
    detail +
    neck(look) +
    at(0, 0, head(id, look), { scale: 1.04, turn });
  return at(x, y, figure, { scale: 0.48 });
}

/** Forearms on the table's edge, hands together. */
export function elbows({ x, look, cloth, spread = 0 }: Guest): string {
  const [left, right] = [`M ${-spread} -8 Q ${-spread / 2} 12 -18 2`, `M ${spread} -8 Q ${spread / 2} 12 18 2`];
  return at(
    x,
    714,
    line(left, mix(cloth, night, 0.12), 34) +
      line(right, mix(cloth, night, 0.28), 34) +
      oval(-8, 1, 20, 14, look.skin) +
      oval(12, 4, 19, 13, mix(look.skin, wine, 0.16)),
  );
}
