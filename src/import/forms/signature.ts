// The answer to « Comment souhaitez-vous signer ? » → a name, a way to take one from other answers, or nothing that may be printed.
import { staysUnnamed, tickedIn } from './answers.ts';
import { plain } from './plain.ts';

/** « unclear » is a person's to judge. */
type Signature = 'name' | 'given-name' | 'whole-name' | 'anonymous' | 'unclear';

export function signatureIn(said: string): Signature {
  const answer = tickedIn(said);
  const words = plain(answer);
  if (isName(answer, words)) return 'name';
  if (GIVEN.test(words)) return 'given-name';
  if (WHOLE.test(words)) return 'whole-name';
  return UNSIGNED.test(words) || staysUnnamed(answer) ? 'anonymous' : 'unclear';
}

/** Whether an answer says by which name to sign, and names nobody. */
export function choosesName(answer: string): boolean {
  const words = plain(answer);
  const isOfNames = /\b(?:pre)?noms?\b|\bname\b|\banonym/.test(words) && words.length < 80;
  return isOfNames && (GIVEN.test(words) || WHOLE.test(words) || staysUnnamed(answer));
}

const POLITE = '(?: (?:merci|svp|s il vous plait|thanks|please))*$';
const ONLY =
  '(?:seul|seule|seulement|uniquement|simplement|juste|only|just|avec|par|sous|de|du|mon|le|votre|my|your|je|souhaite|veux|prefere|voudrais|etre|signer?|signez|citee?|nommee?|apparaitre|publiee?|i|want|prefer|to|sign|with|by)';
const GIVEN = new RegExp(`^(?:${ONLY} )*(?:prenom|first name|given name)(?: ${ONLY})*${POLITE}`);
const WHOLE = new RegExp(
  `^(?:(?:je|souhaite|veux|prefere|signer?|etre|citee?|avec|sous|par|de|du|sign|with|by) )*(?:(?:mon|mes|le|les|votre|my|your) )?(?:prenoms?(?: et| ou|) (?:mon |le )?nom|noms?(?: et|) (?:mon |le )?prenoms?|(?:vrai |propre |veritable |full |real |own )?(?:nom|name)(?: complet| entier)?|mien|comme ci dessus|idem|(?:le )?meme(?: nom)?|comme indique(?: ci dessus)?|as above|mine)${POLITE}`,
);
const UNSIGNED = new RegExp(
  String.raw`^(?:aucune?|sans|sans (?:nom|signature)|neant|rien|none|non|no|pas de (?:nom|signature)|je (?:ne|n) (?:\w+ ){1,3}pas (?!.*anonym).*|je prefere ne pas .*|ne pas (?:signer|me nommer|me citer).*|do not .*|i (?:do not|don t|would rather not) .*)${POLITE}`,
);

/** Short, with a capital, and no sentence: « M. Q. », « la Mouette », « Jean-Noël d’Ys ». */
function isName(answer: string, words: string): boolean {
  const own = answer.trim();
  return (
    own.length <= 60 &&
    words.split(' ').length <= 6 &&
    /\p{Lu}|\p{Lt}|\p{Lo}|^@\w/u.test(own) &&
    !/[,;:!?…()[\]{}"«»/\n=]/u.test(own) &&
    // Only an initial is followed by a full stop.
    !own.replace(/(?<!\p{L})\p{Lu}\p{L}{0,3}\./gu, '').includes('.') &&
    !isNoName(own)
  );
}

/** Words that are of no name: « comme vous voulez », « pas le mien ». An initial is of one. */
export function isNoName(answer: string): boolean {
  return NO_NAME.test(plain(answer.replace(/(?<!\p{L})\p{Lu}\./gu, ' ')));
}

const NO_NAME =
  /\b(?:je|j|mon|mien|mienne|mes|votre|vous|moi|meme|comme|peu importe|importe|pas|oui|non|si possible|sous|idem|prenoms?|noms?|pseudo\w*|signer|signature|initiales?|veux|souhaite|prefere|anonym\w*|aucune?|sans nom|neant|rien|inconnue?|seulement|uniquement|ci dessus|yes|no|my|mine|your|first name|name|none|only|initials)\b/;
