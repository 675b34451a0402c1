// Three pairs of faces, and where their files are: what the page, the card, the EPUB and the printed book share.

/** A serif for texts, a sans for labels, of which npm packages carry the files. Paths start at the project's root. */
export interface Faces {
  id: FacesId;
  /** Names of families. */
  serif: string;
  sans: string;
  /** Static TrueType files, by role. */
  files: Record<FontRole, string>;
  /** Of the sans, every weight in one file: both weights of the web's labels travel as one, a fifth lighter than two. */
  variableSans: { latin: string; latinExtended: string };
  /** Added to the spaces of the sans, in em: where they are a fifth of one, words of small labels would run together. */
  sansSpaces: number;
  /** On screen, in em. Lines of 62 to 68 characters: of how wide a letter is in French, and a ragged line ends short. */
  measure: number;
  /** The licence of each family. */
  licences: { serif: string; sans: string };
}

export type FontRole = 'serif' | 'serifItalic' | 'serifSemiBold' | 'serifSemiBoldItalic' | 'sans' | 'sansSemiBold';

/** By the name of the serif, as `site.yaml` writes it. Each has French, small capitals, two kinds of figures, and U+202F as a thin space. */
export const FACES_IDS = ['source-serif', 'vollkorn', 'stix-two'] as const;
export type FacesId = (typeof FACES_IDS)[number];

export const FACES: Readonly<Record<FacesId, Faces>> = {
  'source-serif': pairOf('source-serif', 'Source Serif 4', 'Instrument Sans', { sansSpaces: 0.06, measure: 33 }),
  vollkorn: pairOf('vollkorn', 'Vollkorn', 'Inter', { sansSpaces: 0, measure: 30 }),
  'stix-two': pairOf('stix-two', 'STIX Two Text', 'Figtree', { sansSpaces: 0.02, measure: 29.5 }),
};

/**
 * Every emoji, in cards and books; on the web the reader's machine has its own. In outlines, not in colours: as black as
 * the letters around them, on paper as on e-readers.
 */
export const emojiFace = {
  family: 'Noto Emoji',
  file: 'node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  licence: 'node_modules/@expo-google-fonts/noto-emoji/LICENSE_FONT',
} as const;

function pairOf(id: FacesId, serif: string, sans: string, measures: Pick<Faces, 'sansSpaces' | 'measure'>): Faces {
  const variable = `node_modules/@fontsource-variable/${packageOf(sans)}/files/${packageOf(sans)}`;
  return {
    ...{ id, serif, sans, ...measures },
    files: {
      serif: fileOf(serif, '400Regular'),
      serifItalic: fileOf(serif, '400Regular_Italic'),
      serifSemiBold: fileOf(serif, '600SemiBold'),
      serifSemiBoldItalic: fileOf(serif, '600SemiBold_Italic'),
      sans: fileOf(sans, '400Regular'),
      sansSemiBold: fileOf(sans, '600SemiBold'),
    },
    variableSans: {
      latin: `${variable}-latin-wght-normal.woff2`,
      latinExtended: `${variable}-latin-ext-wght-normal.woff2`,
    },
    licences: { serif: `${folderOf(serif)}/LICENSE_FONT`, sans: `${folderOf(sans)}/LICENSE_FONT` },
  };
}

/** node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf */
function fileOf(family: string, style: string): string {
  return `${folderOf(family)}/${style}/${family.replaceAll(' ', '')}_${style}.ttf`;
}

function folderOf(family: string): string {
  return `node_modules/@expo-google-fonts/${packageOf(family)}`;
}

function packageOf(family: string): string {
  return family.toLowerCase().replaceAll(' ', '-');
}
