// Colours, faces and measures: what the page, the card, the EPUB and the printed book share.

/** Raw colours. Night is a theme of its own, not an inversion. */
export const palette = {
  paper: '#faf7f0',
  paperDeep: '#f1ecdf',
  ink: '#1d1b18',
  inkSoft: '#5b554b',
  rule: '#d9d1bf',
  night: '#12161f',
  nightDeep: '#1a2030',
  chalk: '#ece6d8',
  chalkSoft: '#a9a696',
  ruleNight: '#333b4d',
  red: '#8a2f2f',
  redNight: '#e39a8b',
  blue: '#1f5673',
  blueNight: '#8fc3df',
} as const;

/** Colours by what they do: by day, and at night. Products use these; the palette only names them. */
export const roles = {
  ground: { day: palette.paper, night: palette.night },
  groundDeep: { day: palette.paperDeep, night: palette.nightDeep },
  ink: { day: palette.ink, night: palette.chalk },
  inkSoft: { day: palette.inkSoft, night: palette.chalkSoft },
  rule: { day: palette.rule, night: palette.ruleNight },
  accent: { day: palette.red, night: palette.redNight },
  second: { day: palette.blue, night: palette.blueNight },
  /** A sky is night by day too. */
  plate: { day: palette.nightDeep, night: palette.nightDeep },
  plateInk: { day: palette.chalk, night: palette.chalk },
  plateSoft: { day: palette.chalkSoft, night: palette.chalkSoft },
} as const;

export type ColourRole = keyof typeof roles;

/** Text on its ground: WCAG 2.2, criterion 1.4.3. */
export const minimumContrast = 4.5;

/** Reading measures on screen. */
export const measures = {
  /** In em. Lines of 62 to 68 characters: French takes 0.46 em a letter in the serif, and a ragged line ends short. */
  text: 33,
  lineHeight: 1.55,
} as const;

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
