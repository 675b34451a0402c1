// A person → their portrait: head and shoulders, before what tells of their days.

import type { Random } from '../../../src/model/sky/random.ts';
import { night } from '../palette.ts';
import { repeat } from '../patterns.ts';
import { head, neck } from '../people/head.ts';
import type { Look } from '../people/look.ts';
import { at, inside, line, path } from '../strokes.ts';
import { type Collar, collars } from './collars.ts';

export interface Bust {
  look: Look;
  /** #rrggbb. */
  cloth: string;
  collar?: Collar;
  /** The colour of a sailor's stripes. */
  stripes?: string;
  /** Fills the 800 × 800 pixels behind the person. */
  behind: (random: Random) => string;
  /** Degrees, clockwise, by which the head leans; −3 unless told. */
  turn?: number;
  /** Mirrored, and so lit from the right. */
  flip?: boolean;
}

/** A portrait of 800 × 800 pixels. `id` names its clips. */
export function bust(id: string, person: Bust, random: Random): string {
  const { look, cloth, collar, stripes, behind, turn = -3, flip = false } = person;
  const body = path(shoulders, cloth) + (stripes ? jersey(stripes) : '') + path(shadow, night, { opacity: 0.2 });
  const worn = collar ? collars[collar](cloth, look.skin) : '';
  const figure =
    inside(`${id}-bust`, shoulders, body) +
    (collar === 'roll' ? neck(look) + worn : worn + neck(look)) +
    at(0, 0, head(id, look), { scale: 1.08, turn });
  return behind(random) + at(400, 352, figure, { flip });
}

const shoulders =
  'M -350 520 C -344 352 -300 282 -190 246 C -120 222 -84 206 -56 176 C -30 226 30 226 56 176 C 84 206 120 222 190 246 C 300 282 344 352 350 520 Z';
const shadow = 'M 40 170 C 96 300 60 420 90 520 L 360 520 L 360 160 Z';

function jersey(colour: string): string {
  return repeat(9, (n) =>
    line(`M -360 ${246 + n * 38} C -160 ${206 + n * 42} 160 ${206 + n * 42} 360 ${246 + n * 38}`, colour, 15),
  );
}
