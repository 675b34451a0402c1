// Names on a card, which has room for three.

/** « A, B et C », or « A, B et 4 autres » beyond three. @param others says how many are not named */
export function listed(names: readonly string[], and: string, others: (count: number) => string): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), others(names.length - 2)] : names;
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`;
}
