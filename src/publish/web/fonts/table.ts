// The site's fonts: which file of design.ts, under which name, with which characters and OpenType features.
import { faces, fontFiles } from '../../../design.ts';
import { common, extended, extendedSans, type Range, raised } from './characters.ts';

export interface WebFont {
  /** Its file, without an extension. */
  name: string;
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
  /** The TrueType file, from the project's root. */
  source: string;
  ranges: readonly Range[];
  /** OpenType features that are kept. */
  features: readonly string[];
}

type Face = Omit<WebFont, 'ranges' | 'features'>;

const roman = { family: faces.serif, style: 'normal' } as const;
const italic = { family: faces.serif, style: 'italic' } as const;
const sans = { family: faces.sans, style: 'normal' } as const;

const serifs: Face[] = [
  { name: 'serif', ...roman, weight: 400, source: fontFiles.serif },
  { name: 'serif-italic', ...italic, weight: 400, source: fontFiles.serifItalic },
  { name: 'serif-semibold', ...roman, weight: 600, source: fontFiles.serifSemiBold },
  { name: 'serif-semibold-italic', ...italic, weight: 600, source: fontFiles.serifSemiBoldItalic },
];
const sanses: Face[] = [
  { name: 'sans', ...sans, weight: 400, source: fontFiles.sans },
  { name: 'sans-semibold', ...sans, weight: 600, source: fontFiles.sansSemiBold },
];

/** Ligatures, then figures of a text and of a table. Kerning is half of a file, and labels are too small to show it. */
const SANS_FEATURES = ['liga', 'tnum', 'pnum'];
const SERIF_FEATURES = ['kern', ...SANS_FEATURES, 'onum', 'lnum'];
/** Marks are placed on letters, and letters follow their language (Romanian ț), where such letters are. */
const EXTENDED_FEATURES = ['kern', 'ccmp', 'locl', 'mark', 'mkmk'];

/** Apart, for they weigh 9 kB in a face of the text, and many pages have none. Italics have no small capitals. */
const superiors = [serifs[0] as Face, serifs[1] as Face].map(
  (face): WebFont => ({
    ...face,
    name: face.name.replace('serif', 'serif-superiors'),
    family: `${faces.serif} Superiors`,
    ranges: raised,
    features: ['sups', 'c2sc'],
  }),
);

/** Every file of the site's fonts. */
export const webFonts: readonly WebFont[] = [
  ...serifs.flatMap((face) => inTwo(face, SERIF_FEATURES, extended)),
  ...sanses.flatMap((face) => inTwo(face, SANS_FEATURES, extendedSans)),
  ...superiors,
];

function inTwo(face: Face, features: readonly string[], others: readonly Range[]): WebFont[] {
  return [
    { ...face, ranges: common, features },
    { ...face, name: `${face.name}-extended`, ranges: others, features: EXTENDED_FEATURES },
  ];
}
