// A date → what little of it a page asks for.
export { dateInWords } from '../../model/in-words.ts';

/** The year alone. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
