// What cards add to the words of the stories, key for key in each language.

export interface CardWords {
  network: string;
  theme: string;
  place: string;
  series: string;
  anthology: string;
  stories: (count: number) => string;
  /** Of somebody who appears in stories without having written one. */
  inStories: (count: number) => string;
  /** Of somebody who only gathered the texts of others. */
  editor: string;
  tome: (tome: number, of: number | undefined) => string;
  editedBy: (names: string) => string;
  /** « A, B et C », or « A, B et 4 autres » beyond three. */
  list: (names: readonly string[]) => string;
  /** What is drawn beside the words. */
  shows: (card: ShownCard) => string;
}

/** What is drawn beside the words of a card. */
interface ShownCard {
  look: string;
  figure:
    | { type: 'constellation'; constellation: { points: readonly unknown[] } }
    | { type: 'medallion' }
    | { type: 'sky' };
  picture?: { alt: string };
}
