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

/** « Oui, uniquement avec mon prénom », « Ne mettez que le prénom », wherever it is said. */
export function asksForGivenAlone(answer: string): boolean {
  const words = plain(tickedIn(answer));
  return GIVEN_ALONE.test(words) && !BOTH_NAMES.test(words);
}

/** What a title promises of the name, to who agrees to it: « J’accepte d’être publié avec mon prénom ». */
export function nameAgreedTo(title: string): 'given-name' | 'anonymous' | 'unclear' | undefined {
  const words = plain(title);
  if (staysUnnamed(title)) return 'anonymous';
  if (BOTH_NAMES.test(words)) return undefined;
  if (UNDER_GIVEN.test(words)) return 'given-name';
  return UNDER_OTHER.test(words) ? 'unclear' : undefined;
}

const UNDER =
  '(?:avec|sous|par|with|under|by) (?:(?:le|la|les|mon|ma|mes|ton|ta|tes|votre|vos|un|my|your|a) )?(?:seul )?';
const UNDER_GIVEN = new RegExp(String.raw`\b${UNDER}(?:prenom|first name|given name)\b`);
const UNDER_OTHER = new RegExp(
  String.raw`\b${UNDER}(?:initiales?|pseudo\w*|nom (?:de plume|d emprunt|d artiste)|initials|pen name)\b`,
);

const ALONE_IS = '(?:seule?(?:ment)?|uniquement|simplement|juste|only|just)';
const GIVEN_ALONE = new RegExp(
  String.raw`\b(?:${ALONE_IS}|qu|que) (?:(?:avec|par|sous|de|du|d|le|la|mon|ma|son|leur|votre|par|my|the|signer|mettre|publier|citer|with|by|use) )*(?:prenom|first name|given name)\b|\b(?:prenom|first name|given name) ${ALONE_IS}\b|\bprenom (?:et )?sans (?:le |mon |son )?nom\b`,
);
const BOTH_NAMES =
  /\bprenoms? (?:et|ou) (?:de )?(?:le |mon |son )?noms?\b|\bnoms? (?:et|ou) (?:de )?(?:le |mon |son )?prenoms?\b/;

/** Whether an answer, or a sentence, says how its author is to be named: « Oui, sous mon nom de jeune fille ». */
export function speaksOfOwnName(answer: string): boolean {
  return OWN_NAME.test(plain(answer));
}

const OWN_NAME =
  /\b(?:mon|ma|mes|notre|my|our) (?:vrai |veritable |propre |real |full |first )?(?:noms?|prenoms?|identite|initiales?|pseudo\w*|names?|initials)\b|\b(?:pseudo\w*|initiales?|initials|nom de plume|pen name|sous le nom)\b|\b(?:signer|signez|signe moi|sign it)\b|\bprenom (?:seul|uniquement)/;

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
  String.raw`^(?:aucune?|sans|sans (?:nom|signature)|neant|personne|nobody|rien|none|non|no|pas (?:de (?:nom|signature)|(?:etre )?(?:citee?|nommee?|mentionnee?|du tout|signee?)(?: du tout)?)|(?:non|not) (?:citee?|nommee?|named|quoted)|je (?:ne|n) (?:\w+ ){1,3}pas (?!.*anonym).*|je prefere ne pas .*|ne pas (?:signer|me nommer|me citer).*|do not .*|i (?:do not|don t|would rather not) .*)${POLITE}`,
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
  /\b(?:je|j|mon|mien|mienne|mes|votre|vous|moi|meme|comme|peu importe|importe|pas|oui|non|si possible|sous|idem|prenoms?|noms?|pseudo\w*|signer|signature|initiales?|veux|souhaite|prefere|anonym\w*|aucune?|sans nom|neant|personne|nobody|rien|inconnue?|seulement|uniquement|mais|sauf|signez|publi(?:er|ez|ee?)|confidentiel\w*|changee?s?|modifiee?s?|ci dessus|yes|no|my|mine|your|first name|name|none|only|initials)\b/;
