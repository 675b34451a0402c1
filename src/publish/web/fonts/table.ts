// The site's fonts: which file of design.ts, under which name, with which OpenType features.
import { faces, fontFiles } from '../../../design.ts';
import { common, extended, type Range } from './characters.ts';

export interface WebFont {
  /** What its files are called: `serif`, then `serif-extended`. */
  name: string;
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
  /** The TrueType file, from the project's root. */
  source: string;
  /** OpenType features kept for the common characters. */
  features: readonly string[];
}

/** Kerning and ligatures, then figures of a text and of a table. */
const PLAIN = ['kern', 'liga', 'tnum', 'pnum'];
const TEXT = [...PLAIN, 'onum', 'lnum', 'sups'];
/** Only the upright faces have small capitals; those of the semi-bold would weigh more than they serve. */
const UPRIGHT = [...TEXT, 'smcp', 'c2sc'];

const serif = { family: faces.serif, style: 'normal' } as const;
const italic = { family: faces.serif, style: 'italic' } as const;
const sans = { family: faces.sans, style: 'normal', features: PLAIN } as const;

export const webFonts: readonly WebFont[] = [
  { name: 'serif', ...serif, weight: 400, source: fontFiles.serif, features: UPRIGHT },
  { name: 'serif-italic', ...italic, weight: 400, source: fontFiles.serifItalic, features: TEXT },
  { name: 'serif-semibold', ...serif, weight: 600, source: fontFiles.serifSemiBold, features: TEXT },
  { name: 'serif-semibold-italic', ...italic, weight: 600, source: fontFiles.serifSemiBoldItalic, features: TEXT },
  { name: 'sans', ...sans, weight: 400, source: fontFiles.sans },
  { name: 'sans-semibold', ...sans, weight: 600, source: fontFiles.sansSemiBold },
];

export interface Subset {
  font: WebFont;
  /** The name of its file. */
  file: string;
  ranges: readonly Range[];
  features: readonly string[];
}

/** Marks are placed on letters, and letters follow their language (Romanian ț), where such letters are. */
const EXTENDED_FEATURES = ['kern', 'ccmp', 'locl', 'mark', 'mkmk'];

/** The files made from a font. */
export function subsetsOf(font: WebFont): [common: Subset, extended: Subset] {
  return [
    { font, file: `${font.name}.woff2`, ranges: common, features: font.features },
    { font, file: `${font.name}-extended.woff2`, ranges: extended, features: EXTENDED_FEATURES },
  ];
}
