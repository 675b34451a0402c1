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
  /** A yes or a no to being published. */
  | 'consent'
  /** A yes or a no to being named. */
  | 'anonymity'
  /** It may be answered with words for everybody, or with an address: each answer is judged. */
  | 'perhaps-private'
  | 'kept-aside';

/**
 * @param column its title, in French or English
 * @param answers all of them: whoever is asked about the telephone answers in sentences, whoever is asked for theirs does not
 */
export function roleOf(column: string, answers: readonly string[] = []): Role {
  const words = plain(column).slice(0, LONGEST);
  // « Prénom (tel qu’il sera publié) »
  const bare = plain(column.slice(0, LONGEST).replace(/\([^)]*\)/g, ' '));
  if (words === '') return 'kept-aside';
  const role = ROLES.find(([, pattern]) => pattern.test(bare) || pattern.test(words))?.[0];
  const isName = role ? NAMES.has(role) : NAMED.test(words);
  // « Nom (ne sera pas publié) »
  if (UNPRINTED.test(words) || (isName && NOT.test(words))) return 'kept-aside';
  if (isName && role !== 'familyName' && PRINTED.test(words)) return 'signature';
  if (role) return role;
  const given = answers.filter((answer) => /\S/.test(answer));
  const isOpen = OPEN.test(words);
  if (!isOpen && AGREEMENT.test(words) && (PUBLISHING.test(words) || given.every(isYesOrNo))) return 'consent';
  if (isPrivate(column, words, isOpen) || (given.length > 0 && given.every(isContact))) return 'kept-aside';
  if (HOME.test(words)) return 'perhaps-private';
  if (!PRIVATE.test(words) || isOpen) return 'question';
  // « Téléphone : le premier souvenir ? »
  return given.every(isFact) && !column.trimEnd().endsWith('?') ? 'kept-aside' : 'perhaps-private';
}

/** A title that is longer is a text. */
const LONGEST = 600;

/** A title that asks for an address of one's own is private, whatever one of its answers says. */
function isPrivate(column: string, words: string, isOpen: boolean): boolean {
  if (REACH.test(words)) return true;
  if (isOpen) return YOURS.test(words) && (PRIVATE.test(words) || OWN.test(words));
  if (OWN.test(words)) return true;
  const [head = '', ...rest] = column.split(/[(,:;–—?]/);
  const then = plain(rest.join(' '));
  const isAsked = column.trimEnd().endsWith('?') && then !== '' && !/^(?:pour|afin|si|en cas|to|for|if)\b/.test(then);
  return HEAD.test(plain(head)) && !isAsked;
}

/** « Non », « Oui, sous mon prénom » */
function isYesOrNo(answer: string): boolean {
  return /^(?:oui|non|ok|yes|no|true|false|vrai|faux|x|1|0|j accepte|j autorise|je refuse|i agree)(?: .{0,40})?$/.test(
    plain(answer),
  );
}

export function isYes(answer: string): boolean {
  return /^(?:oui|ok|yes|true|vrai|x|1|absolument|bien sur|de preference|je (?:souhaite|veux|prefere)|s il vous plait)\b/.test(
    plain(answer),
  );
}

export function isNo(answer: string): boolean {
  return /^(?:non|no|not|false|faux|0|jamais|never|pas|surtout pas|je (?:refuse|n \w+ pas|ne \w+ (?:\w+ )?pas)|i (?:do not|don t|refuse))\b/.test(
    plain(answer),
  );
}

/** Whether an answer holds an address or a number, in a sentence or not. */
export function holdsContact(answer: string): boolean {
  return (
    /[^\s@<>]{1,64}@[^\s@<>]{1,255}\.\p{L}{2,}/u.test(answer) ||
    /(?:\+|\b0)\d(?:[\s.()/-]*\d){8,}/.test(answer) ||
    /\b\d{1,4}\s*(?:bis|ter)?,?\s+(?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|all[ée]e|impasse|route|cours|square|street|road)\b/i.test(
      answer,
    ) ||
    /\b\d{5}\s+\p{Lu}/u.test(answer)
  );
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
    'anonymity',
    /^(?:anonyme|anonymat|anonymous|anonymity)$|^(?:souhait\w+|voul\w+|prefer\w+|desir\w+|je (?:souhaite|veux|prefere|desire)|do you|would you|i (?:want|wish|prefer))\b.*\banonym/,
  ],
  [
    'signature',
    /^(?:(?:votre |your |la )?(?:signature|nom d auteur|nom d autrice|nom de plume|pseudonyme|pseudo|nom a publier|nom de publication|nom d affichage|display name|pen name)(?: (?:souhaitee?|voulue?|choisie?|desiree?))?)$/,
  ],
  // « Sous quel nom souhaitez-vous apparaître ? », « Comment souhaitez-vous signer ? »; « Sous quel nom écriviez-vous ? » is a question.
  [
    'signature',
    /\b(?:sous (?:quel(?:le)?|le) (?:nom|prenom|pseudo\w*|signature|identite)|(?:nom|prenom|pseudo\w*|signature) sous (?:lequel|laquelle)|(?:under|by) (?:what|which) name|name under which|quel (?:nom|prenom|pseudo\w*)|quelle signature|which name|what name)\b.*\b(?:souhait\w*|voul\w*|voudr\w*|desir\w*|aimer\w*|prefer\w*|publi\w*|paraitre|apparaitre|signer|signez|afficher|imprimer|faut il|devons nous|want|wish|like|publish\w*|appear|print\w*)\b/,
  ],
  [
    'signature',
    /^(?:comment|how) (?:souhait|voul|voudr|desir|aimer|prefer|faut il|devons nous|doit on|would you|do you (?:want|wish)|should we)\w*\b.*\b(?:signer|signe|apparaitre|(?:etre|vous) (?:nomme|cite|credite|presente|appele|designe)\w*|sign|credited|named|appear)\b/,
  ],
  ['givenName', /^(?:votre |your )?(?:prenom|first name|given name)$/],
  ['familyName', /^(?:votre |your )?(?:nom de famille|last name|family name|surname)$/],
  [
    'name',
    /^(?:votre |vos |your )?(?:nom|nom(?: et)? prenoms?|prenoms?(?: et)? nom|nom complet|full name|name|auteur|autrice)$|^(?:bonjour )?(?:comment vous appelez vous|quel est votre nom|what is your name|what s your name)$/,
  ],
  ['title', /^(?:(?:votre |your |le )?titre(?: de votre (?:texte|recit|histoire))?|title)$/],
];

const NAMES: ReadonlySet<Role> = new Set(['name', 'givenName', 'familyName']);
const NAMED = /^(?:votre |vos |le |your )?(?:nom|prenom|pseudo|pseudonyme|name)s?\b(?! (?:de|du|des|d|of) )/;
const PRINTED =
  /\b(?:publies?|publiees?|publier|paraitre|paraitra|apparaitre|apparaitra|afficher|affichee?|imprimee?|signer|pseudo|pseudonyme|published|printed|appear|displayed)\b/;
const UNPRINTED =
  /\bne (?:sera|seront|paraitra|apparaitra|figurera)(?:ont)? (?:pas|jamais)\b|\b(?:will not|won t|not to) be (?:published|printed|displayed|shown|shared)\b/;
const NOT = /\b(?:ne|pas|non|jamais|not|never|confidentiel\w*|confidential|entre nous|usage interne|private)\b/;
/** It asks for words, and not for a yes. */
const OPEN = /^(?:et )?(?:que|quoi|quel|quelle|quels|quelles|qu|comment|pourquoi|racontez|what|how|why|tell)\b/;
const YOURS = /^(?:quel|quelle|quels|quelles|what) (?:est|sont|is|are) (?:votre|vos|ton|ta|tes|your)\b/;
const AGREEMENT =
  /\b(?:j accepte|j autorise|autorisez vous|acceptez vous|je consens|consentez vous|consentement|consent|rgpd|gdpr|etes vous d accord|je suis d accord|donnez vous votre (?:accord|autorisation)|je donne mon (?:accord|autorisation)|(?:peut on|pouvons nous|puis je) publier|(?:may|can) we publish|autorisation (?:de|pour)|i agree|do you agree)\b/;
const PUBLISHING =
  /\b(?:publi\w*|paraitre|diffus\w*|imprim\w*|en ligne|conditions|reglement|charte|donnees|droits|consentement|rgpd|gdpr|consent|published?|terms|privacy)\b/;
const PRIVATE =
  /\b(?:e mail|email|mail|courriel|telephone|tel|portable|whatsapp|adresse|address|phone|naissance|birth|code postal|postcode|zip|iban|securite sociale)\b/;
const HOME = /^(?:ou|dans quelle? (?:rue|ville|quartier)|where)\b.*\b(?:habit\w+|vivez|residez|logez|live)\b/;
const HEAD =
  /^(?:(?:votre|vos|ton|tes|your|un|une|le|la|l|les) )?(?:numero de |n de |no de |numero )?(?:adresse|address|e mail|email|mail|courriel|telephone|tel|portable|mobile|whatsapp|phone|coordonnees|contacts?)(?: (?:e mail|email|mail|courriel|electronique|postale|complete|completes|personnel|personnelle|personnelles|mobile|portable|fixe|number|address|de contact|details|possible|postales))*$/;
/** What asks how to write, call or follow somebody, and what is for the team alone. */
const OWN = new RegExp(
  [
    String.raw`\b(?:votre|vos|ton|tes|your|mon|mes|my) (?:numero de |adresse )?(?:adresse|address|e mail|email|mail|courriel|telephone|portable|phone|coordonnees|code postal)\b`,
    String.raw`\b(?:coordonnees (?:completes|personnelles|postales|bancaires)|contact details)\b`,
    '^(?:comptes?|profils?|pseudo|identifiants?)? ?(?:(?:sur|vos|votre|les|your|le) )*(?:reseaux? sociaux?|reseau social|social media|social networks?)(?: .*)?$',
    '^(?:(?:votre|vos|your|ton) )?(?:(?:compte|profil|identifiant|lien) )?(?:(?:instagram|facebook|twitter|linkedin|mastodon|bluesky|tiktok|threads|snapchat|telegram|discord|youtube|whatsapp)(?: (?:ou|et|or|and|x|account|handle|profile))* ?)+$',
    String.raw`^ou (?:habit\w+|vivez|residez|logez)\b.*\b(?:rue|ville|commune|adresse|code postal)\b`,
    String.raw`\b(?:remarques?|commentaires?|messages?|mots?|questions?|precisions?|notes?|comments?)\b.* (?:pour|a|aux?|to|for) (?:(?:l|la|le|les|the|notre|our) )*(?:equipe|redaction|edition|editeurs?|editrices?|organisat\w+|nous|team|editors?|us)$`,
  ].join('|'),
);
/** « Comment peut-on vous joindre ? » */
const REACH =
  /^(?:comment|ou|quand|a quel \w+|how|where)(?: (?:peut on|pouvons nous|pourrions nous|pourrait on|puis je|can we|may we))? (?:(?:vous|te) (?:re)?(?:joindre|contacter|rappeler|ecrire)|(?:reach|contact) you)\b(?! a la?\b)/;
