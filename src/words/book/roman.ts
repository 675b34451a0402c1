// Numbers as the parts of a book bear them.

/** « IV »: part numbers are few. */
export function roman(number: number): string {
  const values: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let numeral = '';
  for (const [value, letters] of values) {
    for (; rest >= value; rest -= value) numeral += letters;
  }
  return numeral;
}
