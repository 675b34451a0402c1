// What a file is called → what its text is called for the time being.
import type { Arrival } from '../import/arrival.ts';
import { withoutContact } from '../import/forms/answers.ts';
import { mayName } from '../import/unnamed.ts';

/** Where nothing and nobody else says what a text is called; the name of who asks for none, and telephone numbers, are no title. */
export function fileTitle(name: string, arrival: Arrival): string {
  if (mayName(name, arrival)) return UNNAMED;
  const own = withoutContact(name.replace(/\.\w{1,5}$/, '').replace(/[_\s]+/g, ' '))
    .replace(/[#@]/g, '')
    .trim()
    .slice(0, 120);
  return own.length < 3 ? `Texte ${own}`.trim() : own;
}

/** In the language of an anthology’s editors, as reports are. */
const UNNAMED = 'Texte anonyme';
