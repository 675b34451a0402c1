// Code points as Unicode's charts write them → a set of them.

/** @param ranges in hexadecimal, alone or « first-last », with a space between two */
export function codePointsIn(ranges: string): ReadonlySet<number> {
  return new Set(
    ranges.split(' ').flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((hexadecimal) => Number.parseInt(hexadecimal, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
}
