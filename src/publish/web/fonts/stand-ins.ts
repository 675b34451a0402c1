// Fonts of the reader's system, stretched to the measures of ours: what a first page is read in when ours are late.
import type { Faces, FacesId } from '../../../design/faces.ts';

export interface StandIn {
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
  /** Full names under which systems have it, or its metric twins. */
  local: readonly string[];
  /** Our average letter of French over its own, in %. Tests measure it again. */
  stretch: number;
  height: Height;
}

/** Fractions of an em, from the `hhea` tables of our fonts. */
interface Height {
  ascent: number;
  descent: number;
}

/** The stand-ins of a pair of faces. */
export function standInsOf({ id, serif, sans }: Faces): StandIn[] {
  const { stretches, heights } = MEASURES[id];
  return SYSTEMS.map(({ role, ...font }, index) => ({
    ...font,
    family: role === 'serif' ? serif : sans,
    stretch: stretches[index]!,
    height: heights[role],
  }));
}

const SYSTEMS = [
  {
    role: 'serif',
    style: 'normal',
    weight: 400,
    local: ['Times New Roman', 'Liberation Serif', 'Tinos Regular'],
  },
  {
    role: 'serif',
    style: 'normal',
    weight: 600,
    local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
  },
  {
    role: 'serif',
    style: 'italic',
    weight: 400,
    local: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'],
  },
  { role: 'sans', style: 'normal', weight: 400, local: ['Arial', 'Liberation Sans', 'Arimo Regular'] },
  { role: 'sans', style: 'normal', weight: 600, local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'] },
] as const;

/** Stretches in the order of these systems' fonts. */
const MEASURES: Record<FacesId, { stretches: readonly number[]; heights: Record<'serif' | 'sans', Height> }> = {
  'source-serif': {
    stretches: [118.8, 113.1, 107.4, 101.4, 96.8],
    heights: { serif: { ascent: 1.036, descent: 0.335 }, sans: { ascent: 0.97, descent: 0.25 } },
  },
  vollkorn: {
    stretches: [107.7, 106.5, 91.7, 106.6, 100.7],
    heights: { serif: { ascent: 0.952, descent: 0.441 }, sans: { ascent: 0.96875, descent: 0.2412109375 } },
  },
  'stix-two': {
    stretches: [105.2, 105.5, 100.5, 100, 94.4],
    heights: { serif: { ascent: 0.762, descent: 0.238 }, sans: { ascent: 0.95, descent: 0.25 } },
  },
};
