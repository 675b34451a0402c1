// Dates, names and amounts as a language writes them, the same in every time zone.

/** The language in which the program answers for a text in `lang`: its own, or `fr`. */
export function wordingLanguage(lang: string): string {
  return /^(fr|en)\b/.test(lang) ? lang : 'fr';
}

/**
 * « 1er mai 2026 », « 14 mars 2026 », « mars 2026 », « 2026 », as precise as an EDTF level 0 date is. A day stays with its
 * month (OQLF, « Espace insécable »).
 */
export function dateInWords(date: string, lang: string): string {
  const [year, month, day] = date.split('-');
  if (!month) return year ?? date;
  const words = dateFormat(wordingLanguage(lang), day !== undefined).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
  // Only the first of the month is an ordinal (Lexique des règles typographiques); Intl writes « 1 mai ».
  const dated = lang.startsWith('en') ? words : words.replace(/^1 /, '1er ');
  return dated.replace(/^(\d+(?:er)?) /, '$1\u00a0');
}

/** « Ana, Bo et Cy ». */
export function listInWords(names: readonly string[], lang: string): string {
  return listFormat(wordingLanguage(lang)).format(names);
}

/** « 12,50 € ». */
export function eurosInWords(amount: number, lang: string): string {
  return new Intl.NumberFormat(wordingLanguage(lang), { style: 'currency', currency: 'EUR' }).format(amount);
}

// A formatter is slow to make, and a book or a list asks for hundreds.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

function dateFormat(lang: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${withDay}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const day: Intl.DateTimeFormatOptions = withDay ? { day: 'numeric' } : {};
  const made = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', year: 'numeric', month: 'long', ...day });
  dateFormats.set(key, made);
  return made;
}

function listFormat(lang: string): Intl.ListFormat {
  const made = listFormats.get(lang) ?? new Intl.ListFormat(lang, { type: 'conjunction' });
  listFormats.set(lang, made);
  return made;
}
