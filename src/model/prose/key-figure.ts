// « 31 % », « 612 rencontres »: a key figure in every product.

/**
 * A sign or a short unit stays beside its number; a word may go to the next line, as large letters on a phone ask.
 * @param unit what is counted
 */
export function keyFigureText(value: string, unit?: string): string {
  if (!unit) return value;
  return `${value}${unit.length > LONGEST_UNIT ? ' ' : '\u00a0'}${unit}`;
}

/** « km/h » */
const LONGEST_UNIT = 4;
