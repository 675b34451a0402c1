// Whether the lines of a paragraph were ended by their width: a mail that is wrapped at 72, and no verse.

interface TypedLine {
  words: string;
  /** Whether it goes on with the line above. */
  isJoined: boolean;
}

/** The width below which nobody wraps a letter. */
const NARROW = 45;

/** Whether each line is as full as it can be, as in a mail that is wrapped at 72: its ends then say nothing. */
export function isWrapped(lines: readonly TypedLine[]): boolean {
  return widthOf(lines) >= NARROW && isFilled(lines);
}

/** Whether no line had room for the first word of the next one. */
export function isFilled(lines: readonly TypedLine[]): boolean {
  const width = widthOf(lines);
  return lines.every(({ words }, index) => {
    const next = lines[index + 1];
    if (!next?.isJoined) return true;
    const space = next.words.search(/\s/);
    return words.length + 1 + (space < 0 ? next.words.length : space) > width;
  });
}

function widthOf(lines: readonly TypedLine[]): number {
  return lines.reduce((widest, { words }) => Math.max(widest, words.length), 0);
}
