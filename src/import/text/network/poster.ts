// Who posted a text, as a network writes it above: « Solange Petitjean ⏎ • 1er ⏎ Bibliothécaire ⏎ 2 sem. • 🌐 » → the lines that say it.

/**
 * How many first lines say who posted, and what the network says of them; none where they are not sure to.
 * @param signs whether each line is one that only a network writes above a text: when, how near
 * @param isOfNetwork whether a line holds nothing but what a network writes: « Anne Rozec a aimé ceci »
 */
export function posterLines(
  lines: readonly string[],
  signs: readonly boolean[],
  isOfNetwork: (at: number) => boolean,
): number {
  const first = lines.findIndex((line, at) => /\S/.test(line) && !isOfNetwork(at));
  const below = lines.findIndex((line, at) => at > first && (!/\S/.test(line) || /[.!?…]\s*$/.test(line)));
  const last = signs.slice(0, Math.min(below < 0 ? lines.length : below, first + MOST)).lastIndexOf(true);
  const isNamed = first >= 0 && NAME.test(lines[first] ?? '');
  return isNamed && last > first ? last : 0;
}

/** A name, a degree, a headline, a link to follow, a day. */
const MOST = 6;
const NAME = /^\s*\p{Lu}[\p{L}’'.-]*(?:\s+(?:d[eu]\s|l[ea]\s)?\p{Lu}[\p{L}’'.-]*){0,4}(?:\s*[•·✓].{0,20})?\s*$/u;
