// The title of a column, and what its answers look like → what they are: a name, an address that nobody may read, words of an interview.

export type Role =
  | 'question'
  /** As it is to be printed, whatever the real name is. */
  | 'signature'
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'title'
  | 'sender'
  | 'date'
  | 'kept-aside';

/**
 * @param column its title, in French or English
 * @param answers all of them: whoever is asked about the telephone answers in sentences, whoever is asked for theirs does not
 */
export function roleOf(column: string, answers: readonly string[] = []): Role {
  const words = plain(column);
  // « Prénom (tel qu’il sera publié) »
  const bare = plain(column.replace(/\([^)]*\)/g, ' '));
  if (words === '') return 'kept-aside';
  const role = ROLES.find(([, pattern]) => pattern.test(bare) || pattern.test(words))?.[0];
  if (role === 'name' || role === 'givenName') return PRINTED.test(words) ? 'signature' : role;
  if (role) return role;
  if (CONSENT.test(words) && !OPEN.test(words)) return 'kept-aside';
  const given = answers.filter((answer) => /\S/.test(answer));
  if (given.length > 0 && given.every(isContact)) return 'kept-aside';
  return PRIVATE.test(words) && (!OPEN.test(words) || YOURS.test(words)) && given.every(isFact)
    ? 'kept-aside'
    : 'question';
}

/** An e-mail address or a telephone number, and nothing else: of no text, whatever was asked. */
export function isContact(answer: string): boolean {
  const words = answer.trim();
  return /^[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}$/u.test(words) || (/^\+?[\d\s.()/-]{9,24}$/.test(words) && isNumber(words));
}

/** Ten figures: « 1939-1945 » is no telephone. */
function isNumber(words: string): boolean {
  const figures = words.replace(/\D/g, '').length;
  return figures >= 10 && figures <= 15 && /^(?:\+|00?[1-9])/.test(words);
}

/** What fills a line of a form, and tells nothing: no sentence. */
function isFact(answer: string): boolean {
  const words = answer.trim();
  return words.length <= 120 && (/\d/.test(words) || !/\s.*[.!?…][»"]?$/s.test(words));
}

/** Words that two titles share whatever their accents, cases and signs. */
export function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A title that asks is a question, whatever it asks about: « Quel est le nom de votre héros ? » */
const ROLES: readonly [Role, RegExp][] = [
  [
    'date',
    /^(?:horodateur|timestamp|horodatage|heure de soumission|submi(?:t|tted|ssion)(?: time| at| on| date)?(?: utc)?|date de soumission|soumis le|completed(?: time)?|heure de fin|date submitted|completion time)$/,
  ],
  [
    'sender',
    /^(?:(?:votre |your )?(?:adresse )?(?:e mail|email|mail|courriel|messagerie|adresse de messagerie|adresse electronique|nom d utilisateur|email address|e mail address|username)(?: de contact| address)?)$/,
  ],
  // What Google Forms, Framaforms, Typeform, Tally, LimeSurvey, SurveyMonkey, Jotform and Microsoft Forms add by themselves.
  [
    'kept-aside',
    /^(?:(?:(?:submission|respondent|response|responder|collector|network|session|visitor) )?id|id (?:de la )?reponse|sid|uid|serial|serie|numero(?: de serie)?|adresse ip|ip(?: address)?|brouillon|draft|start time|heure de debut|date de lancement|(?:start|stage|end) date(?: utc)?|date (?:created|modified)|date de la derniere action|heure de la derniere modification|modified(?: time)?|modifie(?: le)?|last modified time|score|total points|response type|ending|tags|user agent|duree|duration|derniere page|langue(?: de depart)?|language|tete de serie|url de reference|referrer|referer|custom data \d+|seed|token|jeton)$/,
  ],
  [
    'kept-aside',
    /^(?:(?:votre |your |ton )?(?:numero de )?(?:telephone|tel|portable|mobile|phone)(?: (?:portable|mobile|fixe|number))?|code postal|cp|ville|commune|pays|adresse(?: postale| complete)?|date de naissance|ne e? ?le)$/,
  ],
  [
    'kept-aside',
    /\b(?:j accepte|j autorise|autorisez vous|acceptez vous|je consens|consentez vous|i agree|do you agree)\b/,
  ],
  [
    'signature',
    /^(?:(?:votre |your )?(?:signature|nom d auteur|nom d autrice|nom de plume|pseudonyme|pseudo|nom a publier|pen name))$/,
  ],
  ['givenName', /^(?:votre |your )?(?:prenom|first name|given name)$/],
  ['familyName', /^(?:votre |your )?(?:nom de famille|last name|family name|surname)$/],
  [
    'name',
    /^(?:votre |vos |your )?(?:nom|nom(?: et)? prenoms?|prenoms?(?: et)? nom|nom complet|full name|name|auteur|autrice)$|^(?:bonjour )?(?:comment vous appelez vous|quel est votre nom|what is your name|what s your name)$/,
  ],
  ['title', /^(?:(?:votre |your |le )?titre(?: de votre (?:texte|recit|histoire))?|title)$/],
];

const PRINTED = /\b(?:publie|publiee|a publier|paraitre|paraitra|imprime|published|printed)\b/;
const CONSENT = /\b(?:consentement|consent|rgpd|gdpr)\b/;
/** It asks for words, and not for a yes. */
const OPEN = /^(?:et )?(?:que|quoi|quel|quelle|quels|quelles|qu|comment|pourquoi|racontez|what|how|why|tell)\b/;
const YOURS = /^(?:quel|quelle|quels|quelles|what) (?:est|sont|is|are) (?:votre|vos|ton|ta|tes|your)\b/;
const PRIVATE =
  /\b(?:e mail|email|mail|courriel|telephone|tel|portable|whatsapp|adresse|address|phone|naissance|birth|code postal|postcode|zip|iban|securite sociale)\b/;
