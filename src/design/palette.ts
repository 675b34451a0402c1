// The colours of the house: what the page, the card, the EPUB and the printed book share.

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
