// The words above a message that is answered → whether they say that the answers stand in it, and which of them are a text.
import { plain } from '../forms/plain.ts';
import { lengthInWords } from '../plain-words.ts';
import { takesLeave } from '../takes-leave.ts';

/** `surely`: they say at what place. `perhaps`: they say nothing, or only that they answer. */
type Where = 'surely' | 'perhaps';

/** @param paragraphs each with its lines; undefined where they are a text, or say that the answers will come */
export function saysWhere(paragraphs: readonly string[]): Where | undefined {
  const sentences = paragraphs.flatMap(sentencesIn);
  if (lengthInWords(sentences.join(' ')) > MOST || sentences.some(isNotYet)) return undefined;
  const isAlone = paragraphs.every(isOfLetter);
  if (sentences.some((said) => isAtPlace(said, isAlone))) return 'surely';
  const isAnnounced = sentences.some((said) => ANSWERING.test(plain(said)) || /^voi(?:ci|la)\b/.test(plain(said)));
  return isAlone && (isAnnounced || !sentences.some((said) => RECEIVED.test(plain(said)))) ? 'perhaps' : undefined;
}

/** In words: a letter, and no story. */
const MOST = 60;

/** Whether all that a paragraph says is of the letter: how it greets, takes leave, signs, or where the answers are. */
export function isOfLetter(paragraph: string): boolean {
  return sentencesIn(paragraph).every(
    (said) => takesLeave(said) || NAME.test(said) || isCourtesy(said) || isAtPlace(said, true) || isAnnouncement(said),
  );
}

/** A line that a program cut goes on with a small letter. */
function sentencesIn(paragraph: string): string[] {
  return paragraph
    .replace(/\n\s*(?=\p{Ll})/gu, ' ')
    .split(/(?<=[.!?…])(?<!\bcf\.)\s+|\n+/i)
    .map((said) => said.trim())
    .filter((said) => /[\p{L}\d]/u.test(said));
}

/** « Bonjour Solange, Marc » */
const NAME = /^(?:[–—-]\s*)?(?:\p{Lu}[\p{L}’'.-]*[ ,]*){1,4}(?<!\p{L}{2}\.)$/u;

function isCourtesy(said: string): boolean {
  return COURTESY.test(plain(said)) && lengthInWords(said) <= SHORT;
}

/** In words. */
const SHORT = 10;
const COURTESY =
  /^(?:bonjour|bonsoir|cher|chere|hello|hi|dear|salut|coucou|merci|thanks|thank you|a bientot|bonne|belle|desolee?|pardon|avec (?:mes excuses|plaisir)|comme (?:convenu|promis)|voila|voici|n hesitez pas|j espere|en esperant|bien recu|ok|entendu|d accord)\b/;

/** « Voici mes réponses. »: nothing else. */
function isAnnouncement(said: string): boolean {
  return ANSWERING.test(plain(said)) && lengthInWords(said) <= SHORT;
}

const ANSWERING =
  /\b(?:mes reponses|(?:j ai|je (?:vous |te |t |y )*|nous (?:avons )?(?:vous )?)(?: ?(?:bien|deja|tout) )?\s*(?:repond\w*|complete\w*|rempli\w*)|my answers?|i (?:have )?(?:answered|replied|filled))\b|\breponses?\b|\banswers?\b/;
/** Who only says that the message came has answered nothing. */
const RECEIVED = /\b(?:bien recu|recu|merci|entendu|ok|noted?|d accord|received|thanks?)\b/;

/** @param isAlone nothing else is said: then what stands below is the message, and not the rest of the words */
function isAtPlace(said: string, isAlone: boolean): boolean {
  const words = plain(said);
  if (isNotYet(said)) return false;
  const isAnswering = ANSWERING.test(words) || SEE.test(words) || lengthInWords(said) <= FEWEST;
  return isAnswering && (WITHIN.test(words) || (isAlone && BELOW.test(words)));
}

/** « En rouge, dans le texte. » */
const FEWEST = 5;
const SEE = /\b(?:voir|vois|voyez|lire|lisez|cf|see|c est|tout est)\b/;
const WITHIN =
  /\ben (?:rouge|bleu|vert|violet|orange|rose|gris|couleurs?|gras|majuscules?|capitales?|italiques?|surligne)\b|\bin (?:red|blue|green|bold|capitals|italics)\b|\bdans (?:le corps|(?:votre|ton|le) (?:mail|message|courriel|mel|texte|questionnaire|envoi))\b|\b(?:sous|apres|a cote de|a la suite de|en face de) (?:chaque|chacune|vos|tes|les|la) ?(?:de )?(?:vos |tes |les )?(?:questions?|fleches)?\b|\b(?:entre|parmi) (?:vos|tes|les) (?:lignes|questions)\b|\b(?:inline|in line|in your (?:mail|message|email)|in the body|between the lines|(?:under|after|below) (?:each|the|your) (?:questions?|arrows))\b|\b(?:complete|rempli) (?:votre|ton|le) (?:questionnaire|mail|message|formulaire)\b/;
const BELOW = /\b(?:ci dessous|en dessous|au dessous|plus bas|ci apres|a la suite|below|en bas)\b/;

/** « Je répondrai dans le corps du mail », « Je n’ai pas répondu », « Je préfère vous écrire ici » */
function isNotYet(said: string): boolean {
  return LATER.test(plain(said));
}

const LATER =
  /\b(?:repondr|completer|remplir|ecrir|enverr|fer|tacher)(?:ai|ons)\b|\b(?:vais (?:vous |te |y |le )*(?:repondre|remplir|completer)|(?:pas|point) (?:encore |pu |su |eu )*(?:le temps|repond\w*|rempli\w*|complete\w*)|pas encore|semaine prochaine|des que|quand j aurai|je prefere|plutot|au lieu de|(?:will|ll|going to) (?:answer|reply)|not yet|next week)\b/;
