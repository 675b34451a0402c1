// Words → the name of a file that a browser saves: « Un café d’été » is un-cafe-d-ete. Other alphabets are left out: their tables
// weigh more than the whole writing page.
import { typedLetters } from './bare-letters.ts';

/** Empty where no letter is left. */
export function fileWords(words: string): string {
  const bare = typedLetters(words);
  return bare
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
}

const LONGEST = 60;
