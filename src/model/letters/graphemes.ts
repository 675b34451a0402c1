// A text → its signs as readers count them: a letter and its marks, an emoji of any length (Unicode, UAX 29).

/** Each with its offset in the text. */
export function graphemesIn(text: string): Iterable<{ segment: string; index: number }> {
  return segmenter.segment(text);
}

export function lettersOf(text: string): string[] {
  return Array.from(graphemesIn(text), ({ segment }) => segment);
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
