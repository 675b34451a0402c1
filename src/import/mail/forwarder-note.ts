// What somebody wrote above a text that they hand on (« Voici le récit de ma tante ») → lines of a letter: they are of no tale.
import { plain } from '../forms/plain.ts';
import { mayBring } from '../letter-length.ts';
import { lengthInWords } from '../plain-words.ts';

/**
 * Whether lines above a message that is handed on are a word to the editors. A text may stand there too, above the call that it
 * answers: it is longer, or speaks to nobody.
 * @param note all that stands there; @param below the message that is handed on
 */
export function isForwarderNote(note: string, below: string): boolean {
  const count = lengthInWords(note);
  if (count === 0 || !mayBring(note, below)) return false;
  const said = plain(note);
  return LETTER.test(said) || (count <= SHORTEST && SPEAKS.test(said) && !isVerse(note));
}

/** In words: a note that is no longer need not greet where it speaks to somebody, or of a text. */
const SHORTEST = 30;

/** Three lines that end as none of a letter does: a text as short as that is a poem. */
function isVerse(note: string): boolean {
  const lines = note.split('\n').filter((line) => /\S/.test(line));
  return lines.length > 2 && lines.every((line) => line.length < 50 && !/[.!?:]\s*$/.test(line));
}

const SPEAKS =
  /\b(?:tu|te|t|toi|vous|votre|vos|ton|ta|tes|merci|svp|you|your|thanks|lire|lis|lisez|est ce|textes?|recits?|histoires?|poemes?|auteure?|autrice|ecrit|d accord|trop tard|a temps)\b/;

/** It greets, it says what it hands on, or it takes leave. */
const LETTER =
  /^(?:bonjour|bonsoir|madame|monsieur|chere?s?|coucou|salut|hello|hi|dear)\b|\b(?:voici|voila|ci joint|ci dessous|en piece jointe|je (?:te|vous) (?:\w+ )?(?:envoie|transfere|transmets|fais suivre|adresse|partage)|pour (?:votre|ton|ta|vos) (?:appel|recueil|revue|projet|anthologie|site|livre|info\w*)|pour info\w*|fyi|see below)\b|\b(?:cordialement|bien a (?:vous|toi)|amicalement|bises|bisous|merci d avance|regards)\b/;
