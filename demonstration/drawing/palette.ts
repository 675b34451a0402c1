// The project's colours → every ink and tint that the pictures are drawn with, as #rrggbb.
import { mix } from '../../src/design/contrast.ts';
import { house } from '../../src/design/palette.ts';

const { paper, ink, warm: red, cool: blue } = house;

export { blue, ink, paper, red };
export const ochre = '#b8862f';
/** Bluer than the night of the pages. */
export const night = '#141a2a';

// Mixed once, so that every picture is printed with the same few inks.
export const cream = mix(paper, ochre, 0.16);
export const sand = mix(paper, ochre, 0.36);
export const mist = mix(paper, blue, 0.2);
export const slate = mix(paper, blue, 0.55);
export const deep = mix(blue, night, 0.55);
export const rose = mix(paper, red, 0.3);
export const wine = mix(red, night, 0.35);
export const glow = mix('#f6d98c', paper, 0.15);

export { mix };
