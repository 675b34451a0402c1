// EDTF level 0 → a date as it is read: « 12 septembre 2015 », « septembre 2015 », « 2015 ».

/** A year, a month or a day in words. The first of a French month is an ordinal. */
export function dateInWords(date: string, lang: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const words = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return lang.startsWith('fr') && day === 1 ? words.replace(/^1(?=\s)/, '1er') : words;
}

/** The year alone. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
