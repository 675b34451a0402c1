// Spaces that YAML does not read as spaces, where it waits for one: no-break ones after a colon, as word processors set.

/** The offsets of such spaces in the writing of a YAML text: around its colons, dashes, commas and brackets, never in words. */
export function otherSpaces(text: string): number[] {
  const offsets: number[] = [];
  let start = 0;
  let block: number | undefined;
  for (const line of text.split('\n')) {
    const depth = line.search(/\S|$/);
    if (block !== undefined && depth <= block && line.trim() !== '') block = undefined;
    if (block === undefined) {
      for (const [at, length] of structureOf(line)) {
        for (let index = at; index < at + length; index++)
          if (OTHER.test(line[index] ?? '')) offsets.push(start + index);
      }
      if (/[:-]\s+[|>][-+\d]*\s*$/.test(line)) block = depth;
    }
    start += line.length + 1;
  }
  return offsets;
}

const OTHER = /[^\S \t\r\n]/;

/** What is not words in a line: its start, its key, and the signs of a list or a group between brackets. */
function* structureOf(line: string): Generator<[at: number, length: number]> {
  if (/^\s*#/.test(line)) return;
  const start = /^(?:\s*-(?=\s))*\s*(?:[A-Za-z][\w-]*\s*:(?=\s)\s*)?/.exec(line)?.[0] ?? '';
  yield [0, start.length];
  if (!/^[[{]/.test(line.slice(start.length))) return;
  // Words between quotes keep their own spaces.
  const bare = line.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)|'[^']*(?:'|$)/g, (words) => '"'.repeat(words.length));
  // From the signs, then back over the spaces before them: a pattern that starts with spaces reads each run many times.
  const signs = /[[\]{},]\s*(?:[A-Za-z][\w-]*\s*:(?=\s)\s*)?/g;
  signs.lastIndex = start.length;
  for (let last = start.length, found = signs.exec(bare); found; last = signs.lastIndex, found = signs.exec(bare)) {
    const before = bare.slice(last, found.index);
    const from = last + before.trimEnd().length;
    yield [from, found.index + found[0].length - from];
  }
}
