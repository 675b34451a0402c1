// The characters that the site's fonts hold, in two parts: the one that every page needs, and the one that few do.

export type Range = readonly [first: number, last: number];

/** French, English and their punctuation: U+202F, without which a French line is drawn by two fonts, and U+2011. */
export const common: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2c6, 0x2c6],
  [0x2dc, 0x2dc],
  [0x2002, 0x200b],
  [0x2010, 0x2015],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** The names of Europe, Vietnam and West Africa: Łódź, Țepeș, Nguyễn, Ọláyínká. Marks stand with what may carry them. */
export const extended: readonly Range[] = [
  [0x100, 0x151],
  [0x154, 0x177],
  [0x179, 0x17f],
  [0x18f, 0x18f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x1e6, 0x1e7],
  [0x218, 0x21b],
  [0x237, 0x237],
  [0x259, 0x259],
  [0x2bb, 0x2bc],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x323, 0x323],
  [0x327, 0x328],
  [0x1e24, 0x1e25],
  [0x1e62, 0x1e63],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
];

/** What is raised after a word, the numbers of notes, and the numerals of centuries (see model/typography/ordinals.ts). */
export const raised: readonly Range[] = [
  [0x30, 0x39],
  [0x49, 0x49],
  [0x56, 0x56],
  [0x58, 0x58],
  [0x64, 0x65],
  [0x67, 0x67],
  [0x69, 0x69],
  [0x6c, 0x6f],
  [0x72, 0x73],
  [0x76, 0x76],
];

/** What Instrument Sans lacks and the serif lends it. */
export const lent: readonly Range[] = [
  [0x2010, 0x2012],
  [0x202f, 0x202f],
];

/** Every character of some ranges, as one text. */
export function textOf(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((point) => String.fromCodePoint(point))
    .join('');
}

/** Ranges as CSS Fonts 4 writes them: `U+20-7E, U+20AC`. */
export function unicodeRange(ranges: readonly Range[]): string {
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(', ');
}
