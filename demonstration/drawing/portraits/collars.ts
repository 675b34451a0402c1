// A garment's colour → its neckline on a bust, around the neck of a head centred on the origin.
import { ink, mix, night, ochre, paper, red, wine } from '../palette.ts';
import { disc, line, path, rect } from '../strokes.ts';

/** Colours are #rrggbb; `skin` shows where a garment is open. */
export const collars = {
  round: (cloth: string) => line(neckline, mix(cloth, paper, 0.22), 16),
  shirt: (cloth: string) =>
    path('M -60 176 L 0 330 L 60 176 Z', mix(paper, cloth, 0.16)) +
    path('M -60 172 L -8 262 L -64 300 L -112 214 Z', mix(paper, cloth, 0.1)) +
    path('M 60 172 L 8 262 L 64 300 L 112 214 Z', mix(paper, cloth, 0.3)) +
    path('M -17 262 L 17 262 L 32 520 L -32 520 Z', red) +
    path('M -24 246 L 24 246 L 15 288 L -15 288 Z', mix(red, ink, 0.25)),
  roll: (cloth: string) =>
    path('M -70 138 C -40 176 40 176 70 138 L 78 214 C 40 254 -40 254 -78 214 Z', mix(cloth, paper, 0.1)) +
    line('M -44 168 L -48 226 M -14 178 L -16 240 M 18 178 L 20 240 M 46 166 L 50 224', mix(cloth, night, 0.45), 4),
  apron: (cloth: string) =>
    line('M -96 222 L -120 520 M 96 222 L 120 520', linen, 34) +
    path('M -150 400 L 150 400 L 160 520 L -160 520 Z', linen) +
    line(neckline, mix(cloth, night, 0.45), 10),
  tunic: (_cloth: string, skin: string) =>
    path('M -58 174 L 0 316 L 58 174 Z', mix(skin, wine, 0.14)) +
    path('M -58 174 L 0 316 L 58 174 L 84 200 L 8 372 L -8 372 L -84 200 Z', paper) +
    rect(140, 356, 74, 8, paper) +
    line('M 176 330 L 176 366', red, 10),
  coat: (cloth: string) =>
    path('M -60 172 L -20 330 L -120 372 L -150 232 Z', mix(cloth, paper, 0.14)) +
    path('M 60 172 L 20 330 L 120 372 L 150 232 Z', mix(cloth, night, 0.28)) +
    line('M 0 320 L 0 520', mix(cloth, night, 0.45), 6) +
    disc(-26, 400, 13, ochre) +
    disc(-26, 474, 13, ochre),
} satisfies Record<string, (cloth: string, skin: string) => string>;

export type Collar = keyof typeof collars;

const neckline = 'M -66 186 C -34 250 34 250 66 186';
const linen = mix(paper, ochre, 0.15);
