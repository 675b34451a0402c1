// What the answers of a form look like: a yes, a no, an address, a sentence.
import { findMailAddresses } from '../../model/letters/mail-addresses.ts';
import { plain } from './plain.ts';

/** An answer that says more than yes or no is a person's to judge: « Oui, mais pas dans le livre ». */
export type Said = 'yes' | 'no' | 'unclear' | 'nothing';

export function saidBy(answer: string): Said {
  const sign = tickedIn(answer);
  if (sign === '') return 'nothing';
  if (/^[✔✓✅☑👍]\p{M}*$/u.test(sign)) return 'yes';
  if (/^[❌✗✘✖☐🚫👎]\p{M}*$/u.test(sign)) return 'no';
  const words = plain(sign);
  if (YES.test(words) || (ACCEPTED.test(words) && !RESERVED.test(words))) return 'yes';
  if (NO.test(words) || (/^non\s*[,.!;:…]/i.test(sign) && !UNTROUBLED.test(words))) return 'no';
  return 'unclear';
}

/** « - », « RAS », « N/A »: whoever writes it has answered nothing. */
export function isNoAnswer(answer: string): boolean {
  return /^[-–—_/\\.·•*~=+∅Ø\s]+$/.test(answer) || NOTHING.test(plain(answer));
}

/** « Pareil », « voir plus haut », « cf. question 2 »: it is read in another answer. */
export function refersElsewhere(answer: string): boolean {
  return ELSEWHERE.test(plain(answer));
}

const NOTHING =
  /^(?:nr|ras|rien a (?:signaler|ajouter|declarer|dire de plus)|n a|na|nc|neant|nil|non renseignee?|(?:pas|sans) (?:de )?reponse|sans objet|non (?:applicable|concernee?)|not applicable|no (?:answer|comment)|pas concernee?)$/;
const LIKE =
  '(?:pareil(?:lement)?|idem|ditto|same|meme(?: (?:chose|reponse))?|la meme(?: (?:chose|reponse))?|same (?:answer|as (?:above|before)))';
const WHERE =
  '(?:(?:(?:que |qu |a |en |la |ma |mes |dans |comme )*(?:(?:(?:pour )?(?:la |ma )?(?:question|reponse)s?|q|n o|no|numero) ?(?:\\d{1,2}|precedente?s?|ci dessus|d avant|du dessus)|plus haut|ci dessus|ci avant|au dessus|avant|precedemment|supra|plus bas|ci dessous|above|below|previous answer)))';
const ELSEWHERE = new RegExp(
  `^(?:(?:oui|non) )?(?:${LIKE}(?: ${WHERE})?|(?:(?:voir|cf|lire|see|confer|je renvoie|renvoi|se reporter|comme|deja (?:dit|repondu|ecrit|explique)e?|j ai deja (?:repondu|dit)|as) ?)+${WHERE}|deja (?:dit|repondu)|j ai deja repondu)(?: merci)?$`,
);

/** Of words beside boxes, « ☒ oui ☐ non », those that are ticked; a box alone is a sign; other answers are as they stand. */
export function tickedIn(answer: string): string {
  const words = answer.trim();
  const boxes = [...words.matchAll(BOX)];
  if (boxes.length === 0) return words;
  const options = words.split(BOX).map((own) => own.replace(/^[\s,;/|–-]+|[\s,;/|–-]+$/g, ''));
  if (options.every((own) => own === '')) return boxes.some(([box]) => isTicked(box)) ? '☑' : '☐';
  // They stand after their words where the words begin.
  const shift = options[0] === '' ? 1 : 0;
  return boxes.flatMap(([box], at) => (isTicked(box) ? (options[at + shift] ?? '') : [])).join(', ');
}

/** As Word draws boxes, as people type them, and as Markdown does. */
export const BOX = /[☐☑☒□■◻◼▢❏❑❒✅]|\[[ \u00A0xX✓✔]?\]|\([ \u00A0xX✓✔]\)/gu;
const TICKED = /[☑☒■◼✅xX✓✔]/u;

/** @param box as `BOX` finds it */
export function isTicked(box: string): boolean {
  return TICKED.test(box);
}

const POLITE = '(?:merci|finalement|svp|s il vous plait|bien entendu|bien sur|avec plaisir|please|thanks|thank you)';
const YES = new RegExp(
  `^(?:(?:oui|o|y|ok|okay|yes|true|vrai|x|1|d accord|je suis d accord|absolument|bien sur|tout a fait|certainement|volontiers|avec plaisir|evidemment|plutot oui|je veux bien|de preference|si possible|j accepte|j autorise|je consens|accord|accorde|accepte|autorise|i agree|i accept|(?:pas de|aucun|0|sans) (?:probleme|souci)|no problem|je (?:le )?(?:souhaite|veux|prefere))(?: |$)|${POLITE}(?: |$))+$`,
);
const ACCEPTED =
  /^(?:oui |yes )?(?:j accepte|j autorise|je consens|je donne mon (?:accord|autorisation)|i agree|i accept)\b/;
const RESERVED =
  /\b(?:mais|sauf|pas|sans|non|seulement|uniquement|condition|si|ne|ni|hors|hormis|excepte|nom|prenom|anonym\w*|but|only|except|not|if|name)\b/;
const NO = new RegExp(
  String.raw`^(?:(?:non|n|no|nope|false|faux|0|jamais|never|pas|surtout|absolument pas|pas du tout|refus|refusee?s?|je refuse|ne soit pas publiee?|ne pas (?:le )?publier|hors de question|(?:je )?prefere que non|plutot (?:non|pas)|(?:je |j )?(?:prefere|aime mieux) (?:ne )?pas|je n \w+ pas|je ne (?:(?:le )?(?:veux|souhaite|desire|prefere|consens)|suis) pas(?: d accord)?|pas d accord|i (?:do not|don t) (?:agree|accept)|i refuse)(?: |$)|${POLITE}(?: |$))+$`,
);
const UNTROUBLED = /\b(?:probleme|souci|probleme|problem)s?\b/;

/** A yes, a no, or one of them with a reserve: no words of an interview. */
export function isYesOrNo(answer: string): boolean {
  const words = plain(answer.replace(BOX, ' '));
  return ['yes', 'no'].includes(saidBy(answer)) || /^(?:oui|non|yes|no|ok|x)(?: .{0,40})?$/.test(words);
}

/** « Je préfère rester anonyme », and not « Je ne veux pas rester anonyme » */
export function staysUnnamed(answer: string): boolean {
  return ANONYMOUS.test(plain(tickedIn(answer)));
}

/** Whether it asks for no name, whatever was asked: « Oui, mais pas mon nom » */
export function refusesName(answer: string): boolean {
  const words = plain(tickedIn(answer));
  return staysUnnamed(answer) || NAMELESS.test(words) || POLITELY_NAMELESS.test(words);
}

/** « Pas de nom svp »; « sans nom », alone, may be of a poem. */
const POLITELY_NAMELESS =
  /^(?=.*\b(?:merci|svp|s il (?:vous|te) plait|please)\b)(?:(?:merci|surtout|svp|please|s il (?:vous|te) plait)(?: de)? )*(?:pas de|aucun|sans|no) (?:noms?|signature|name)(?: de famille)?(?: (?:merci|svp|s il (?:vous|te) plait|please))*$/;

const ANONYMOUS = /^(?!.*\b(?:pas|non|jamais|not) (?:besoin )?(?:d |l |de |rester |etre )*anonym).*\banonym/;
const NAMELESS =
  /\b(?:pas|sans|ni|jamais|not|don t|never|without)\b(?: (?:citer|publier|donner|mettre|afficher|imprimer|indiquer|mentionner|utiliser|reveler|divulguer|faire|apparaitre|figurer|de|avec|sous|use|print|publish|show|mention|give|using))* (?:mon|le|my) (?:vrai |veritable |real )?(?:nom|prenom|identite|name)\b|\b(?:mon|my) (?:vrai )?(?:nom|identite|name) (?:ne (?:doit|soit|figure|apparai\w+|sera) |n apparai\w+ |(?:should|must|may) not )/;

/** Whether an answer holds an address or a number, in a sentence or not. */
export function holdsContact(answer: string): boolean {
  return (
    /[^\s@<>]{1,64}@[^\s@<>]{1,255}\.\p{L}{2,}/u.test(answer) ||
    findMailAddresses(answer).length > 0 ||
    /(?:\+|\b0)\d(?:[\s.()/-]*\d){8,}/.test(answer.replace(DAY, ' ')) ||
    STREET.test(answer) ||
    /\b\d{5}\s+\p{Lu}/u.test(answer)
  );
}

/** « 05/03/2026 18 h » is no number. */
const DAY = /(?<![\d./-])\d{1,2}([./-])\d{1,2}\1\d{4}(?![\d./-])/g;

export const STREET =
  /\b\d{1,4}\s*(?:bis|ter)?,?\s+(?:rue|r\.|avenue|av\.|boulevard|bd|blvd|place|pl\.|quai|chemin|ch\.|all[ée]e|impasse|imp\.|route|rte|cours|square|sq\.|cit[ée]|venelle|sentier|passage|lotissement|hameau|villa|street|road|lane)(?!\p{L})/iu;

/** Where one lives, as an envelope says it: « Au 4, les Genêts », « Résidence du Lac, bât. C ». */
export function holdsHome(answer: string): boolean {
  return (
    holdsContact(answer) ||
    /(?<!\p{L})(?:lieu[- ]dit|r[ée]sidence|appt|appartement n|b[âa]t\.|b[âa]timent \w{1,3}\b)/iu.test(answer) ||
    /(?<![\d\p{L}])(?!(?:1[5-9]|20)\d\d(?!\d))\d{1,4}\s*(?:bis|ter)?,?\s+(?!(?:ans?|mois|jours?|semaines?|heures?|minutes?|km|kilom|m[èe]tres?|pi[èe]ces?|[ée]tages?|enfants?|personnes?|habitants|fois|si[èe]cles?)(?!\p{L}))\p{L}/u.test(
      answer,
    )
  );
}

/** « 2026-03-05 18:20:00 »: a program wrote it, whatever was asked. */
export function isStamp(answer: string): boolean {
  return /^(?:\d{4}[-/]\d\d?[-/]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{4})(?:T|,? (?:à |at )?| - )\d\d?:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:[AP]M|Z|UTC|GMT|[+-]\d\d:?\d\d))*$/i.test(
    answer.trim(),
  );
}

/** An address, of a page too, a telephone number, the name of an account, and nothing else: of no text, whatever was asked. */
export function isContact(answer: string): boolean {
  const words = answer.trim();
  return (
    /^(?:mailto:)?[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}$/u.test(words) ||
    findMailAddresses(words).some(({ start, end }) => start === 0 && end === words.length) ||
    /^@[\w.-]{2,40}$/.test(words) ||
    /^https?:\/\/\S+$/i.test(words) ||
    (/^\+?[\d\s.()/-]{9,24}$/.test(words) && isNumber(words))
  );
}

/** « Anne Rozec <anne@exemple.fr> », « Anne Rozec, 06 12 34 56 78 », « Rozec/Anne »: the name alone. */
export function withoutContact(name: string): string {
  return name
    .replace(/[<([]?https?:\/\/\S+/gi, ' ')
    .replace(/[<([]?(?:mailto:)?[^\s@<>()[\]]+@[^\s@<>()[\]]+\.\p{L}{2,}[>)\]]?/gu, ' ')
    .replace(/(?:\+|\b0)\d(?:[\s.()/-]*\d){8,}/g, ' ')
    .replace(/\(\s*\)|\//g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;/–-]+|[\s,;:/–(-]+$/g, '');
}

/** Ten figures: « 1939-1945 » is no telephone. */
function isNumber(words: string): boolean {
  const figures = words.replace(/\D/g, '').length;
  return figures >= 10 && figures <= 15 && /^(?:\+|00?[1-9])/.test(words);
}

/** Words that somebody wrote to be read. */
export function isTold(answer: string): boolean {
  const words = answer.trim();
  const count = words.split(/\s+/).length;
  return !holdsContact(words) && ((count >= 4 && /[.!?…][»"]?$/.test(words)) || count > 20);
}

/** A sentence that says how its author wants to be published: no story, whatever was asked. */
export function isWish(answer: string): boolean {
  return WISHING.test(plain(answer));
}

const WISHING =
  /^(?:oui|non|yes|no|ok|d accord|vrai|faux|je (?:ne )?(?:prefere|souhaite|veux|voudrais|desire|refuse|accepte|autorise)|j (?:accepte|autorise)|je m appelle|appelez moi|ne (?:pas|publiez|mettez|citez)|surtout pas|seulement|uniquement|publiez|mettez|citez|signez)\b/;

/** Whether a wish is said as a title is: no verb asks it. */
export function mayBeTitle(line: string): boolean {
  return /^(?:(?:l |un |une )?anonym(?:e|at|es)|sans (?:mon )?nom|(?:rester|reste|vivre|mourir) anonyme)$/.test(
    plain(line),
  );
}

/** Strictly more than half of those that were given. */
export function most(answers: readonly string[], isSo: (answer: string) => boolean): boolean {
  const given = answers.filter((answer) => /\S/.test(answer));
  return given.filter(isSo).length * 2 > given.length;
}
