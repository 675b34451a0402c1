// The hours and the days that mail programs write → what tells an answered message from a letter of other times.
import { bareLetters } from '../../model/letters/bare-letters.ts';

/** « 10:12 », « 10h12 », « 10 h 12 », « 10 h », with any space; for a pattern with the flag u. */
export const HOUR = String.raw`(?<![\p{L}\d])\d{1,2}(?::\d\d|[^\S\n]?h(?:[^\S\n]?\d\d)?)(?![\p{L}\d])`;

/**
 * The first day that is written, counted from 1970; two where the day and the month can be read either way, none where
 * there is no year.
 */
export function daysIn(words: string): number[] {
  const said = words.replace(/\S+@\S+/g, ' ');
  for (const [pattern, read] of WRITTEN) {
    const found = pattern.exec(said);
    const days = found ? read(found.slice(1) as [string, string, string]) : [];
    if (days.length > 0) return days;
  }
  return [];
}

/** Whether a message of these days can be the one that a mail of that day answers; so it is where either is unknown. */
export function isOfThread(days: readonly number[], sent: number | undefined): boolean {
  if (sent === undefined || days.length === 0) return true;
  return days.some((day) => day <= sent + CLOCKS && day > sent - LONGEST_WAIT);
}

/** Whether a message of these days was answered at once: so it is nowhere that one of them is unknown. */
export function isOfDays(days: readonly number[], sent: number | undefined): boolean {
  return sent !== undefined && days.some((day) => day <= sent + CLOCKS && day > sent - FEW_DAYS);
}

/** @param date as the mail's own header has it */
export function dayOf(date: string | undefined): number | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : Math.floor(time / MILLISECONDS);
}

/** Zones, and clocks that are wrong. */
const CLOCKS = 2;
/** About a year: a call for texts is answered late, and letters of a story are older. */
const LONGEST_WAIT = 400;
const FEW_DAYS = 15;
const MILLISECONDS = 86_400_000;

type Three = [string, string, string];

const WRITTEN: readonly (readonly [RegExp, (parts: Three) => number[]])[] = [
  [/(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/, ([year, month, day]) => dayAt(year, Number(month), day)],
  [
    /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th|\.)?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u,
    ([day, month, year]) => dayAt(year, monthOf(month), day),
  ],
  [
    /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u,
    ([month, day, year]) => dayAt(year, monthOf(month), day),
  ],
  [
    /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)(?!\d)/,
    ([day, month, year]) => [...dayAt(year, Number(month), day), ...dayAt(year, Number(day), month)],
  ],
];

function dayAt(year: string, month: number, day: string): number[] {
  if (month < 1 || month > 12) return [];
  return [Date.UTC(year.length === 2 ? 2000 + Number(year) : Number(year), month - 1, Number(day)) / MILLISECONDS];
}

/** 1 to 12 from a name, whole or cut: « févr. »; 0 where it names none. */
function monthOf(word: string): number {
  const wanted = bareLetters(word);
  for (const names of MONTHS) {
    const at = names.findIndex((name) => name.startsWith(wanted));
    if (at !== -1) return at + 1;
  }
  return 0;
}

const MONTHS = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'].map((lang) => {
  const { format } = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => bareLetters(format(Date.UTC(2000, month, 1))));
});
