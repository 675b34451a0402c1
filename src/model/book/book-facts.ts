// The files of a volume, once they are made → what its page says of them.
import type { VolumeFormat } from './volume-formats.ts';

/** Bytes of each file; pages where it is composed in pages. */
export type BookFacts = Record<VolumeFormat, { bytes: number; pages?: number }>;

/** « 820 ko », « 1,1 Mo »: decimal units, as systems of files show them. */
export function sizeInWords(bytes: number, lang: string): string {
  const [unit, amount] = bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  const maximumFractionDigits = unit === 'kilobyte' ? 0 : 1;
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits });
  // Intl binds a unit by a thin space, which is for thousands and marks.
  return format.format(amount).replace('\u202f', '\u00a0');
}
