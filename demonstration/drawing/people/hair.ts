// A look → the hair and the hat of a head centred on the origin, behind the face and before it.
import { blue, ink, mix, paper } from '../palette.ts';
import { repeat } from '../patterns.ts';
import { disc, line, oval, type Point, path, rect, shaded } from '../strokes.ts';
import { type Hair, type Look, skins } from './look.ts';

/** What falls behind the face and the ears; nothing for most cuts. */
export function hairBehind({ hair, shade }: Look): string {
  return behind[hair]?.(shade) ?? '';
}

/** What lies over the face. `id` names its clips: a picture gives it once. */
export function hairBefore(id: string, look: Look): string {
  return before[look.hair](look, id);
}

const behind: Partial<Record<Hair, (shade: string) => string>> = {
  bob: (shade) =>
    path(
      'M -4 -178 C -120 -182 -146 -70 -134 20 C -132 70 -126 96 -108 118 L 108 118 C 128 92 134 60 134 10 C 146 -80 112 -178 -4 -178 Z',
      shade,
    ),
  bun: (shade) => oval(16, -196, 54, 46, shade) + line('M -18 -180 C 0 -164 32 -164 50 -182', mix(shade, ink, 0.3), 5),
  curls: (shade) => locks.map(([x, y]) => disc(x, y, 50, shade)).join(''),
};

const before: Record<Hair, (look: Look, id: string) => string> = {
  crop: cut(
    'M -99 -34 C -108 -120 -62 -166 0 -166 C 62 -166 108 -120 99 -34 C 92 -84 74 -106 44 -112 C 10 -118 -20 -116 -50 -108 C -78 -98 -92 -78 -99 -34 Z',
  ),
  short: cut(
    'M -102 -20 C -118 -126 -66 -188 10 -184 C 86 -182 118 -116 102 -14 C 98 -52 88 -78 72 -94 C 26 -82 -34 -88 -62 -116 C -72 -88 -92 -66 -102 -20 Z',
    'M -44 -142 C -8 -116 40 -112 84 -122',
  ),
  bun: cut(
    'M -100 -8 C -116 -118 -70 -172 4 -172 C 78 -172 116 -118 100 -8 C 94 -60 70 -104 6 -128 C -46 -108 -88 -70 -100 -8 Z',
    'M 6 -128 C 12 -144 14 -156 14 -168',
  ),
  bob: cut(
    'M -6 -176 C -118 -178 -142 -74 -132 26 C -128 72 -122 98 -104 118 C -92 96 -90 30 -84 -34 C -44 -44 4 -80 22 -120 C 40 -78 66 -52 88 -36 C 92 30 94 96 106 118 C 124 92 132 60 132 10 C 142 -82 108 -176 -6 -176 Z',
    'M 22 -120 C 24 -140 18 -160 8 -172',
  ),
  curls: ({ shade }) =>
    fringe.map(([x, y], index) => disc(x, y, 40, index % 2 === 0 ? shade : mix(shade, paper, 0.07))).join(''),
  bald,
  cap,
  knit,
};

const locks: readonly Point[] = [
  [-104, -60],
  [-118, -6],
  [-108, 48],
  [104, -60],
  [120, -4],
  [108, 50],
  [-84, -118],
  [84, -118],
  [-34, -150],
  [34, -152],
];
const fringe: readonly Point[] = [
  [-74, -116],
  [-28, -138],
  [24, -140],
  [72, -118],
  [-100, -76],
  [100, -74],
];

function cut(outline: string, parting?: string): (look: Look) => string {
  return ({ shade }) => path(outline, shade) + (parting ? line(parting, mix(shade, ink, 0.22), 5) : '');
}

function bald({ shade }: Look): string {
  return (
    path('M -100 -24 C -118 -52 -112 -84 -96 -98 C -90 -72 -90 -44 -92 -2 C -98 8 -104 -6 -100 -24 Z', shade) +
    path('M 100 -24 C 118 -52 112 -84 96 -98 C 90 -72 90 -44 92 -2 C 98 8 104 -6 100 -24 Z', mix(shade, ink, 0.22)) +
    line('M -44 -126 C -22 -138 2 -140 24 -136', mix(paper, skins.fair, 0.3), 7, { opacity: 0.7 })
  );
}

function cap({ shade, hat = ink }: Look): string {
  const crown = 'M -112 -78 C -128 -150 -64 -196 12 -190 C 92 -186 130 -140 112 -82 C 60 -102 -50 -102 -112 -78 Z';
  const peak = 'M -120 -76 C -60 -116 40 -112 96 -88 C 40 -84 -40 -74 -138 -50 C -146 -56 -138 -70 -120 -76 Z';
  return (
    path('M -98 -30 C -102 -50 -100 -66 -96 -82 L -84 -70 L -88 -10 Z', shade) +
    path('M 98 -30 C 102 -50 100 -66 96 -82 L 84 -70 L 88 -10 Z', shade) +
    path(crown, hat) +
    path(peak, mix(hat, ink, 0.4))
  );
}

function knit({ hat = blue }: Look, id: string): string {
  const crown = 'M -106 -62 C -116 -150 -64 -206 0 -206 C 64 -206 116 -150 106 -62 Z';
  const ribs = repeat(13, (n) =>
    line(`M ${-120 + n * 20} -60 C ${-100 + n * 17} -120 ${-50 + n * 8} -180 0 -214`, mix(hat, ink, 0.25), 4),
  );
  return shaded(`${id}-knit`, crown, hat, ribs) + rect(-114, -92, 228, 44, mix(hat, paper, 0.12), { rx: 18 });
}
