// « 03/04/2026 »: the third of April to some, the fourth of March to others.

/** @returns the two days that were typed, YYYY-MM-DD, the one whose day comes first before the other; none where there is no doubt */
export function daysOf(typed: string): readonly string[] {
  const [, first = '', second = '', last = ''] =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ]((?:\d{2})?\d{2})$/.exec(typed.trim()) ?? [];
  const parts = [Number(first), Number(second)];
  if (last === '' || parts.some((part) => part < 1 || part > 12) || parts[0] === parts[1]) return [];
  const [one, other] = [first.padStart(2, '0'), second.padStart(2, '0')];
  return [`${wholeYear(last)}-${other}-${one}`, `${wholeYear(last)}-${one}-${other}`];
}

/** « 26 » is of this century, « 99 » of the last one. */
export function wholeYear(year: string): string {
  return year.length > 2 ? year : `${Number(year) <= 50 ? 20 : 19}${year}`;
}
