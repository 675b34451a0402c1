// The site's fonts: which file of design/faces.ts, under which name, with which characters and OpenType features.
import type { Faces } from '../../../design/faces.ts';
import { common, extended, extendedSans, type Range, raised, westernSans } from './character-ranges.ts';

/** How its files are packed: a reader of the site loads them from afar; for a preview, to pack them is most of what it waits for. */
export type FontPacking = 'woff2' | 'truetype';

/** What the name of a file ends with. */
export const FONT_ENDINGS: Record<FontPacking, string> = { woff2: 'woff2', truetype: 'ttf' };

export interface WebFont {
  /** Its file, without an extension. */
  name: string;
  family: string;
  /** One weight, or both ends of those that a variable font has. */
  weight: 400 | 600 | readonly [400, 600];
  style: 'normal' | 'italic';
  /** The font that it is a part of, from the project's root. */
  source: string;
  ranges: readonly Range[];
  /** OpenType features that are kept. */
  features: readonly string[];
}

type Face = Omit<WebFont, 'ranges' | 'features'>;

/** Every file of the site's fonts. */
export function webFontsOf(faces: Faces): WebFont[] {
  const serifs = serifsOf(faces);
  return [...serifs.flatMap(inTwo), ...sansesOf(faces), ...serifs.slice(0, 2).map(superiorsOf)];
}

function serifsOf({ serif: family, files }: Faces): Face[] {
  const roman = { family, style: 'normal' } as const;
  const italic = { family, style: 'italic' } as const;
  return [
    { name: 'serif', ...roman, weight: 400, source: files.serif },
    { name: 'serif-italic', ...italic, weight: 400, source: files.serifItalic },
    { name: 'serif-semibold', ...roman, weight: 600, source: files.serifSemiBold },
    { name: 'serif-semibold-italic', ...italic, weight: 600, source: files.serifSemiBoldItalic },
  ];
}
/** Ligatures, then figures of a text and of a table. Kerning is half of a file, and labels are too small to show it. */
const SANS_FEATURES = ['liga', 'tnum', 'pnum'];
const SERIF_FEATURES = ['kern', ...SANS_FEATURES, 'onum', 'lnum'];
/**
 * Marks are placed on letters, and letters follow their language (Romanian ț), where such letters are. Kerning would hold
 * between two of them only, since those around come from another file.
 */
const EXTENDED_FEATURES = ['ccmp', 'locl', 'mark', 'mkmk'];

function sansesOf({ sans: family, variableSans }: Faces): WebFont[] {
  const sans = { family, style: 'normal', weight: [400, 600], features: SANS_FEATURES } as const;
  return [
    { ...sans, name: 'sans', source: variableSans.latin, ranges: common },
    { ...sans, name: 'sans-western', source: variableSans.latin, ranges: westernSans },
    { ...sans, name: 'sans-extended', source: variableSans.latinExtended, ranges: extendedSans },
  ];
}

/** Apart, for they weigh 9 kB in a face of the text, and many pages have none. Italics have no small capitals. */
function superiorsOf(face: Face): WebFont {
  return {
    ...face,
    name: face.name.replace('serif', 'serif-superiors'),
    family: `${face.family} Superiors`,
    ranges: raised,
    features: ['sups', 'c2sc'],
  };
}

function inTwo(face: Face): WebFont[] {
  return [
    { ...face, ranges: common, features: SERIF_FEATURES },
    { ...face, name: `${face.name}-extended`, ranges: extended, features: EXTENDED_FEATURES },
  ];
}
