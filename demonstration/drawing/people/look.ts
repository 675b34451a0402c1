// What tells one face from another, for faces are two planes of light and never features.

export type Hair = 'crop' | 'short' | 'bald' | 'bun' | 'bob' | 'curls' | 'cap' | 'knit';

/** Colours are #rrggbb. */
export interface Look {
  skin: string;
  /** The cut, or what is worn over it. */
  hair: Hair;
  /** The colour of hair and beard. */
  shade: string;
  glasses?: boolean;
  beard?: boolean;
  moustache?: boolean;
  earrings?: boolean;
  /** The colour of a cap or of a knitted hat. */
  hat?: string;
}

/** Colours of skin, #rrggbb. */
export const skins = { fair: '#ecc9a8', rosy: '#e6b594', olive: '#cf9d72', brown: '#9a6540', dark: '#6b4229' };

/** Colours of hair, #rrggbb. */
export const hairs = {
  white: '#e9e3d6',
  grey: '#a9a294',
  black: '#23201f',
  brown: '#4f3424',
  auburn: '#8a4a26',
  blond: '#c99b4b',
};
