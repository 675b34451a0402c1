// A letter to the editors that stands above a text in the same file, and that a rule parts from it → set aside: it greets, it names, and is of no tale.
import type { Arrival, Loss } from './arrival.ts';
import { plain } from './forms/plain.ts';
import { mayBring } from './letter-length.ts';
import { wordsOfNodes } from './plain-words.ts';

/** Without the letter; what it says is told, and is heard as a letter is. */
export function withoutLetter(arrival: Arrival): Arrival {
  const { children } = arrival.body;
  const rule = children.findIndex(({ type }) => type === 'thematicBreak');
  if (arrival.columns || rule < 1) return arrival;
  const [above, below] = [children.slice(0, rule), children.slice(rule + 1)];
  if (!above.every(({ type }) => type === 'paragraph')) return arrival;
  const words = above.map((block) => wordsOfNodes([block]).trim()).join('\n');
  if (!mayBring(words, wordsOfNodes(below)) || !isToEditors(plain(words))) return arrival;
  const letter: Loss = { kind: 'letter', words };
  return { ...arrival, body: { ...arrival.body, children: below }, losses: [letter, ...arrival.losses] };
}

/** Whoever says « tu » writes to somebody else. */
function isToEditors(said: string): boolean {
  return BRINGS.test(said) && TO_US.test(said) && !/\b(?:tu|te|toi|ton|ta|tes)\b/.test(said);
}

/** It brings a text, and says so to whoever asked for it. A tale that begins with a letter does not. */
const BRINGS =
  /\b(?:voici|voila|ci (?:joint|dessous)|en piece jointe|je (?:vous|te) (?:\w+ )?(?:envoie|transmets|adresse|propose|confie|soumets|livre|joins)|vous trouverez)\b.*\b(?:textes?|recits?|histoires?|temoignages?|poemes?|nouvelles?|contributions?|participation)\b|\b(?:mon|ma) (?:texte|recit|histoire|temoignage|poeme|nouvelle|contribution) (?:pour|a) (?:votre|vos|l|la|le)\b/;
const TO_US = /\b(?:vous|votre|vos|redaction|equipe|revue|recueil|anthologie|appel|publi\w*|ci (?:joint|dessous))\b/;
