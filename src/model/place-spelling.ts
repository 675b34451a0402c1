// The spellings of one place, by those who wrote it → the one that its page and every text show.

/**
 * The spelling of most writers, among the most careful ones: one typed in capitals or without any, or between signs (« “Lyon” »), names
 * the place for nobody else; at equal counts accents win, then the first written.
 * @param written in the order in which they are met, repetitions included; at least one
 */
export function bestSpelling(written: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const spelling of written.map((one) => one.normalize('NFC')))
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const order = [...counts].sort(
    ([a, times], [b, others]) => careOf(b) - careOf(a) || others - times || accentsOf(b) - accentsOf(a),
  );
  return order[0]?.[0] ?? '';
}

function careOf(spelling: string): number {
  const hasCases = /\p{L}{2}/u.test(spelling) && spelling.toUpperCase() !== spelling.toLowerCase();
  const isOfOneCase = hasCases && (spelling === spelling.toUpperCase() || spelling === spelling.toLowerCase());
  const isBare = /^[\p{L}\p{N}]/u.test(spelling) && /[\p{L}\p{M}\p{N})]$/u.test(spelling);
  return (isOfOneCase ? 0 : 1) + (isBare ? 2 : 0);
}

function accentsOf(spelling: string): number {
  return spelling.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
}
