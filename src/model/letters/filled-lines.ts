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

/** Whether three lines or more each start with a capital, or with the same two words: no width cuts so. */
export function beginLikeVerse(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  const starts = lines.map((line) => /^[^\p{L}\p{N}]*(\S+\s+\S+|\S+)/u.exec(line)?.[1] ?? '');
  return (
    starts.every((start) => /^\p{Lu}/u.test(start)) || starts.every((start) => / /.test(start) && start === starts[0])
  );
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
