// What a paragraph may be, and what may be added to it, in the order of the menu.

/** One of them at a time. */
export const KINDS = [
  ...(['paragraph', 'heading', 'subheading'] as const),
  ...(['Question', 'Dialogue', 'blockquote', 'PullQuote', 'Aside', 'Postscript'] as const),
  ...(['bullets', 'numbers'] as const),
] as const;

export const INSERTS = ['Figure', 'KeyFigure', 'note', 'Foreign', 'table', 'thematicBreak'] as const;

export type Kind = (typeof KINDS)[number];
export type Insert = (typeof INSERTS)[number];
/** What stands after the paragraph, on its own. */
export type Placed = Exclude<Insert, 'note' | 'Foreign'>;
