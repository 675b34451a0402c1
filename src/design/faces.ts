// The faces of the house, and where their files are: what the page, the card, the EPUB and the printed book share.

/** The faces, of which npm packages carry the files. */
export const faces = {
  serif: 'Source Serif 4',
  sans: 'Instrument Sans',
} as const;

/** Static TrueType files, by role. Paths start at the project's root. */
export const fontFiles = {
  serif: 'node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  serifItalic: 'node_modules/@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  serifSemiBold: 'node_modules/@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  serifSemiBoldItalic:
    'node_modules/@expo-google-fonts/source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  sans: 'node_modules/@expo-google-fonts/instrument-sans/400Regular/InstrumentSans_400Regular.ttf',
  sansSemiBold: 'node_modules/@expo-google-fonts/instrument-sans/600SemiBold/InstrumentSans_600SemiBold.ttf',
} as const;

/**
 * Every emoji, in cards and books; on the web the reader's machine has its own. In outlines, not in colours: as black as
 * the letters around them, on paper as on e-readers.
 */
export const emojiFace = {
  family: 'Noto Emoji',
  file: 'node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  licence: 'node_modules/@expo-google-fonts/noto-emoji/LICENSE_FONT',
} as const;

/** Of the sans, every weight in one file: both weights of the web's labels travel as one, a fifth lighter than two. */
export const variableSans = {
  latin: 'node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  latinExtended: 'node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2',
} as const;

/** The licences that travel with them, by family. */
export const fontLicences = {
  [faces.serif]: 'node_modules/@expo-google-fonts/source-serif-4/LICENSE_FONT',
  [faces.sans]: 'node_modules/@expo-google-fonts/instrument-sans/LICENSE_FONT',
} as const;
