// A look → a head and its neck, lit from the left.
import { ink, mix, ochre, paper, wine } from '../palette.ts';
import { disc, line, oval, path, shaded } from '../strokes.ts';
import { hairBefore, hairBehind } from './hair.ts';
import type { Look } from './look.ts';

/** A head around its own centre, 200 wide and 290 high. `id` names its clips: a picture gives it once. */
export function head(id: string, look: Look): string {
  const { skin } = look;
  const dusk = mix(skin, wine, 0.24);
  const ears = oval(-96, 4, 17, 28, skin) + oval(96, 4, 17, 28, dusk);
  const face = shaded(`${id}-face`, faceOutline, skin, path(faceShadow, dusk));
  return (
    hairBehind(look) +
    ears +
    face +
    (look.beard ? beard(id, look.shade) : '') +
    (look.moustache ? path(moustache, look.shade) : '') +
    hairBefore(id, look) +
    (look.glasses ? glasses() : '') +
    (look.earrings ? disc(-98, 48, 11, ochre) + disc(98, 48, 11, mix(ochre, ink, 0.2)) : '')
  );
}

/** The neck under a head centred on the origin, 100 wide, down to y = 240. */
export function neck({ skin }: Look): string {
  return (
    path('M -48 70 L -52 210 C -30 240 30 240 52 210 L 48 70 Z', mix(skin, wine, 0.14)) +
    path('M -50 104 C -20 146 30 146 50 96 L 52 160 C 20 176 -20 168 -51 140 Z', mix(skin, wine, 0.36))
  );
}

const faceOutline =
  'M -96 -30 C -98 -112 -58 -148 0 -148 C 58 -148 98 -112 96 -30 C 95 42 62 132 0 138 C -62 132 -95 42 -96 -30 Z';
const faceShadow =
  'M 14 -160 C 8 -110 10 -70 6 -44 C 0 -16 -16 14 -24 36 C -26 46 -14 52 2 50 C 6 72 2 96 8 146 L 130 146 L 130 -160 Z';
const moustache = 'M 0 62 C -18 50 -46 56 -58 84 C -36 86 -12 84 0 74 C 12 84 36 86 58 84 C 46 56 18 50 0 62 Z';

function beard(id: string, shade: string): string {
  const outline =
    'M -98 -6 C -96 96 -56 168 0 170 C 56 168 96 96 98 -6 C 88 44 64 66 34 66 C 14 58 -14 58 -34 66 C -64 66 -88 44 -98 -6 Z';
  const shadow = path('M 4 0 C 12 60 0 120 6 180 L 130 180 L 130 -40 Z', mix(shade, ink, 0.2));
  return shaded(`${id}-beard`, outline, shade, shadow);
}

function glasses(): string {
  const frame = { stroke: ink, 'stroke-width': 7 };
  return (
    disc(-44, -8, 33, paper, { ...frame, 'fill-opacity': 0.35 }) +
    disc(42, -8, 33, paper, { ...frame, 'fill-opacity': 0.2 }) +
    line('M -11 -12 C -4 -19 4 -19 9 -12 M -77 -12 L -96 -20 M 75 -12 L 96 -20', ink, 7)
  );
}
