// The raw colours of an anthology, #rrggbb: what its pages, cards and books share. Night is a theme of its own, not an inversion.

export interface Palette {
  paper: string;
  paperDeep: string;
  ink: string;
  inkSoft: string;
  rule: string;
  night: string;
  nightDeep: string;
  chalk: string;
  chalkSoft: string;
  ruleNight: string;
  /** Two colours that differ where they meet: the accent is one of them. */
  warm: string;
  warmNight: string;
  cool: string;
  coolNight: string;
}

/** Those of an anthology that chooses none. */
export const house: Palette = {
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
  warm: '#8a2f2f',
  warmNight: '#e39a8b',
  cool: '#1f5673',
  coolNight: '#8fc3df',
};
