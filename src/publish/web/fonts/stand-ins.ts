// Fonts of the reader's system, stretched to the measures of ours: what a first page is read in when ours are late.
import { faces } from '../../../design/faces.ts';

export interface StandIn {
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
  /** Full names under which systems have it, or its metric twins. */
  local: readonly string[];
  /** Our average letter of French over its own, in %. Tests measure it again. */
  stretch: number;
}

/** Fractions of an em, from the `hhea` tables of our fonts; neither has a line gap. */
export const heights: Record<string, { ascent: number; descent: number }> = {
  [faces.serif]: { ascent: 1.036, descent: 0.335 },
  [faces.sans]: { ascent: 0.97, descent: 0.25 },
};

const serif = { family: faces.serif, style: 'normal' } as const;
const sans = { family: faces.sans, style: 'normal' } as const;

export const standIns: readonly StandIn[] = [
  { ...serif, weight: 400, local: ['Times New Roman', 'Liberation Serif', 'Tinos Regular'], stretch: 118.8 },
  {
    ...serif,
    weight: 600,
    local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
    stretch: 113.1,
  },
  {
    ...serif,
    style: 'italic',
    weight: 400,
    local: ['Times New Roman Italic', 'Liberation Serif Italic', 'Tinos Italic'],
    stretch: 107.4,
  },
  { ...sans, weight: 400, local: ['Arial', 'Liberation Sans', 'Arimo Regular'], stretch: 101.4 },
  { ...sans, weight: 600, local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], stretch: 96.8 },
];
