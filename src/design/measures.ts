/** Reading measures on screen. */
export const measures = {
  /** In em. Lines of 62 to 68 characters: French takes 0.46 em a letter in the serif, and a ragged line ends short. */
  text: 33,
  lineHeight: 1.55,
} as const;
