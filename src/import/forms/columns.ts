// The title of a column → what its answers are: a name, a date, an address that nobody may read, or words of an interview.

export type Role = 'question' | 'name' | 'givenName' | 'familyName' | 'title' | 'sender' | 'date' | 'kept-aside';

/** @param column its title, in French or English */
export function roleOf(column: string): Role {
  const words = plain(column);
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'question';
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
    /^(?:horodateur|timestamp|horodatage|heure de soumission|submitted(?: time| at| on)?|date de soumission|soumis le|completed(?: time)?|heure de fin|date submitted|completion time)$/,
  ],
  [
    'sender',
    /^(?:(?:votre |your )?(?:adresse )?(?:e mail|email|mail|courriel|adresse electronique|nom d utilisateur|email address|e mail address|username)(?: address)?)$/,
  ],
  [
    'kept-aside',
    /^(?:id|sid|uid|serial|serie|numero(?: de serie)?|adresse ip|ip(?: address)?|brouillon|draft|start time|heure de debut|modified(?: time)?|modifie(?: le)?|score|langue de depart|seed|token|jeton|(?:votre |your )?(?:numero de )?(?:telephone|portable|phone(?: number)?))$/,
  ],
  ['kept-aside', /\b(?:j accepte|j autorise|autorisez vous|acceptez vous|consentement|consent|rgpd|gdpr)\b/],
  ['givenName', /^(?:votre |your )?(?:prenom|first name|given name)$/],
  ['familyName', /^(?:votre |your )?(?:nom de famille|last name|family name|surname)$/],
  [
    'name',
    /^(?:votre |vos |your )?(?:nom|nom(?: et)? prenoms?|prenoms?(?: et)? nom|nom complet|full name|name|signature|nom d auteur|auteur|autrice|nom a publier)$/,
  ],
  ['title', /^(?:(?:votre |your |le )?titre(?: de votre (?:texte|recit|histoire))?|title)$/],
];
