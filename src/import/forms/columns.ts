// The title of a column, and what its answers look like → what they are: a name, an address that nobody may read, words of an interview.
import { isContact, isFact, isTold, isYesOrNo, most } from './answers.ts';
import { plain, plainTitle } from './plain.ts';
import { asksForConsent, asksForNaming, asksForNoName, SIGNATURE } from './wishes.ts';

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
  /** A yes or a no to one's name being printed. */
  | 'naming'
  /** A yes or a no to staying unnamed. */
  | 'anonymity'
  /** It may be answered with words for everybody, or with an address: each answer is judged. */
  | 'perhaps-private'
  /** Asks where one lives. */
  | 'home'
  | 'kept-aside';

/**
 * @param column its title, in French or English
 * @param answers all of them: whoever is asked about the telephone answers in sentences, whoever is asked for theirs does not
 */
export function roleOf(column: string, answers: readonly string[] = []): Role {
  const title = column.slice(0, LONGEST);
  const words = plainTitle(title);
  // « Prénom (tel qu’il sera publié) »
  const bare = plainTitle(title.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  if (words === '' || isForUs(title, bare, words)) return 'kept-aside';
  const role = ROLES.find(([, pattern]) => pattern.test(bare) || pattern.test(words))?.[0];
  const isOpen = OPEN.test(words);
  const wish = role ? undefined : wishOf(bare, words, isOpen, answers);
  if (wish) return wish;
  const isName = role ? NAMES.has(role) : NAMED.test(words);
  // « Nom (pas pour le livre) », « Pseudo Instagram »
  if (isName && (NOT.test(words) || OWN.test(words))) return 'kept-aside';
  if (isName && role !== 'familyName' && PRINTED.test(words)) return signatureOr(answers);
  if (role === 'signature') return signatureOr(answers);
  if (role === 'kept-aside' && !YOUR.test(words) && most(answers, isTold)) return 'perhaps-private';
  if (role) return role;
  return privateOr(column, words, isOpen, answers);
}

/** A title that is longer is a text. */
const LONGEST = 600;

function wishOf(bare: string, words: string, isOpen: boolean, answers: readonly string[]): Role | undefined {
  if (SIGNATURE.some((pattern) => pattern.test(bare) || pattern.test(words))) return 'signature';
  if (isOpen) return undefined;
  if (asksForNoName(bare, most(answers, isYesOrNo))) return most(answers, isTold) ? 'question' : 'anonymity';
  const isTextAsked = asksForConsent(words, most(answers, isYesOrNo), most(answers, isTold));
  if (!isTextAsked && asksForNaming(words)) return 'naming';
  return isTextAsked ? 'consent' : undefined;
}

/** « Nom publié ? » is answered by yes as well as by a name; a bare « Signature » may be a theme. */
function signatureOr(answers: readonly string[]): Role {
  if (most(answers, isYesOrNo)) return 'naming';
  return most(answers, isTold) ? 'question' : 'signature';
}

function privateOr(column: string, words: string, isOpen: boolean, answers: readonly string[]): Role {
  const given = answers.filter((answer) => /\S/.test(answer));
  if (REACH.some((pattern) => pattern.test(words))) return 'kept-aside';
  if (given.length > 0 && given.every(isContact)) return 'kept-aside';
  if (isPrivate(column, words, isOpen)) {
    const isTheirs = YOUR.test(words) && !isOpen;
    return !isTheirs && most(answers, isTold) ? 'perhaps-private' : 'kept-aside';
  }
  if (HOME.test(words)) return 'home';
  if (!PRIVATE.test(words) || isOpen) return 'question';
  // « Téléphone : le premier souvenir ? »
  return given.every(isFact) && !column.trimEnd().endsWith('?') ? 'kept-aside' : 'perhaps-private';
}

/** A title that asks for an address of one's own is private, whatever one of its answers says. */
function isPrivate(column: string, words: string, isOpen: boolean): boolean {
  if (isOpen) return YOURS.test(words);
  if (OWN.test(words)) return true;
  const [head = '', ...rest] = column.split(/[(,:;–—?]/);
  const then = plain(rest.join(' '));
  const isAsked = column.trimEnd().endsWith('?') && then !== '' && !/^(?:pour|afin|si|en cas|to|for|if)\b/.test(then);
  return HEAD.test(plain(head)) && !isAsked;
}

/** Whether a title says that its answers are for the editors alone: beside the question, or at one of its ends. */
function isForUs(title: string, bare: string, words: string): boolean {
  const asides = [...title.matchAll(/\(([^)]*)\)|\[([^\]]*)\]|[–—:;]\s*([^–—:;?]*)$/g)].map((found) =>
    plainTitle(found[1] ?? found[2] ?? found[3] ?? ''),
  );
  if (asides.some((aside) => ASIDE.test(aside)) || UNPRINTED.test(words) || REAL_NAME.test(bare)) return true;
  return !OPEN.test(words) && ENDS.some((pattern) => pattern.test(bare) || pattern.test(words));
}

const US =
  '(?:(?:l |la |le |les |notre |the |our )?(?:equipe|redaction|edition|editeurs?|editrices?|administration|organisat\\w+|team|editors?)|nous|us)';
const SECRET = `confidentiel\\w*|confidential|entre nous|usage interne|hors publication|(?:non|pas|jamais) (?:publiee?|imprimee?|diffusee?|affichee?|publique?)s?|ne pas (?:publier|diffuser)|not (?:published|printed|public)|not for publication`;
const ASIDE = new RegExp(
  String.raw`\b(?:${SECRET}|prive|private|(?:reserve\w*|destine\w*) (?:a|au|aux) ${US}|(?:pour|for) (?:le contrat|la facture|la facturation|${US}))\b(?! (?:les|qui|dire|decrire)\b)`,
);
const ENDS = [
  new RegExp(
    String.raw`^(?:${SECRET}|reserve\w* (?:a|au|aux) ${US}|(?:message|mot|texte|note|information)s? privee?s?|(?:remarque|commentaire|observation)s?(?: (?:eventuel\w*|libre|diverse?|general\w*))*s?)$`,
  ),
  /^(?:ne pas (?:publier|diffuser)|confidentiel)\b/,
  new RegExp(String.raw`\b(?:${SECRET})$`),
  new RegExp(
    String.raw`\b(?:remarques?|commentaires?|messages?|mots?|questions?|precisions?|notes?|informations?|comments?)\b.* (?:(?:pour|a|aux?|to|for) ${US}|a nous (?:transmettre|dire|signaler|communiquer|preciser))$`,
  ),
];
const UNPRINTED =
  /\b(?:ajouter|preciser|signaler) (?:pour|a) (?:nous|l equipe|la redaction)$|\bne (?:sera|seront|paraitra|apparaitra|figurera)(?:ont)? (?:pas|jamais)\b|\brester?(?:a|ont)? (?:confidentiel\w*|entre nous|prive\w*)\b|\b(?:will not|won t|not to) be (?:published|printed|displayed|shown|shared)\b/;
/** The name of the law, for who signs by another. */
const REAL_NAME =
  /^(?:quel est )?(?:(?:votre|vos|le|mon|ton|your) )?(?:(?:nom et |prenoms? et )?(?:vrais?|veritables?|real|legal) (?:noms?|prenoms?|identite|name)(?: (?:et|ou) prenoms?| (?:et|ou) noms?)?|(?:noms?|prenoms?)(?: et (?:noms?|prenoms?))? (?:reels?|legal|legaux|civils?|veritables?|administratifs?|de naissance|d etat civil)|etat civil|identite(?: (?:reelle|civile|legale))?)$/;

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
    /^(?:(?:(?:submission|respondent|response|responder|collector|network|session|visitor) )?id|id (?:de la )?reponse|sid|uid|no?|serial|serie|numero(?: de (?:serie|reponse|ligne))?|adresse ip|ip(?: address)?|brouillon|draft|start time|heure de debut|date de lancement|(?:start|stage|end) date(?: utc)?|date (?:created|modified)|date de la derniere action|heure de la derniere modification|modified(?: time)?|modifie(?: le)?|last modified time|score|total points|response type|ending|tags|user agent|duree|duration|derniere page|langue(?: de depart)?|language|tete de serie|url de reference|referrer|referer|custom data \d+|seed|token|jeton)$/,
  ],
  [
    'kept-aside',
    /^(?:(?:votre |your |ton )?(?:numero de )?(?:telephone|tel|portable|mobile|phone)(?: (?:portable|mobile|fixe|number))?|code postal|cp|(?:votre )?(?:ville|commune)(?: de residence)?|pays|adresse(?: postale| complete| de livraison)?|(?:numero et )?(?:nom de (?:la )?)?rue(?: et numero)?|(?:votre )?date de naissance|ne e? ?le|(?:souhaitez|voulez|desirez) vous relire(?: (?:votre|le) texte)? avant (?:la )?publication)$/,
  ],
  [
    'signature',
    /^(?:(?:votre |your |la |le )?(?:signature|nom d auteur|nom d autrice|nom de plume|nom d artiste|nom de scene|pseudonyme|pseudo|nom a publier|nom de publication|nom d affichage|display name|pen name)(?: (?:souhaitee?|voulue?|choisie?|desiree?))?)$/,
  ],
  ['givenName', /^(?:votre |your )?(?:prenom(?: de l (?:auteur|autrice))?|first name|given name)$/],
  ['familyName', /^(?:votre |your )?(?:nom de famille|last name|family name|surname)$/],
  [
    'name',
    /^(?:votre |vos |your )?(?:nom|nom(?: et)? prenoms?|prenoms?(?: et)? nom|nom complet|nom d usage|full name|name|auteur|autrice|(?:nom|nom(?: et)? prenom|prenom(?: et)? nom) de l (?:auteur|autrice))$|^(?:bonjour )?(?:comment vous appelez vous|quel est votre nom|what is your name|what s your name)$/,
  ],
  ['title', /^(?:(?:votre |your |le )?titre(?: de votre (?:texte|recit|histoire))?|title)$/],
];

const NAMES: ReadonlySet<Role> = new Set(['name', 'givenName', 'familyName']);
const NAMED = /^(?:votre |vos |le |your )?(?:nom|prenom|pseudo|pseudonyme|name)s?\b(?! (?:de|du|des|d|of) )/;
const PRINTED =
  /\b(?:publies?|publiees?|publier|paraitre|paraitra|apparaitre|apparaitra|afficher|affichee?|figurer|imprimee?|signer|pseudo|pseudonyme|published|printed|appear|displayed)\b/;
const NOT = /\b(?:ne|pas|non|jamais|not|never|confidentiel\w*|confidential|entre nous|usage interne|private)\b/;
/** It asks for words, and not for a yes. */
const OPEN = /^(?:et )?(?:que|quoi|quel|quelle|quels|quelles|qu|comment|pourquoi|racontez|what|how|why|tell)\b/;
const YOUR = /\b(?:votre|vos|ton|ta|tes|your|mon|mes|my)\b/;
const PLACE =
  '(?:adresse|address|e mail|email|mail|courriel|telephone|tel|portable|whatsapp|phone|coordonnees|date de naissance|code postal|iban)';
const YOURS = new RegExp(
  String.raw`^(?:quel|quelle|quels|quelles|what) (?:est|sont|is|are) (?:votre|vos|ton|ta|tes|your) (?:numero de |adresse )?${PLACE}\b`,
);
const PRIVATE =
  /\b(?:e mail|email|mail|courriel|telephone|tel|portable|whatsapp|adresse|address|phone|naissance|birth|code postal|postcode|zip|iban|rib|securite sociale)\b/;
const HOME = /^(?:ou|dans quelle? (?:rue|ville|quartier)|where)\b.*\b(?:habit\w+|vivez|residez|logez|live)\b/;
const HEAD =
  /^(?:(?:votre|vos|ton|tes|your|un|une|le|la|l|les) )?(?:numero de |n de |no de |numero )?(?:adresse|address|e mail|email|mail|courriel|telephone|tel|portable|mobile|whatsapp|phone|coordonnees|contacts?)(?: (?:e mail|email|mail|courriel|electronique|postale|complete|completes|personnel|personnelle|personnelles|mobile|portable|fixe|number|address|de contact|details|possible|postales))*$/;
const NETWORK =
  '(?:insta|instagram|facebook|fb|twitter|x|linkedin|mastodon|bluesky|tiktok|threads|snapchat|snap|telegram|discord|youtube|whatsapp|signal)';
/** What asks for an address, an account, and what is for the team alone. */
const OWN = new RegExp(
  [
    String.raw`\b(?:votre|vos|ton|tes|your|mon|mes|my) (?:numero de |adresse )?(?:adresse|address|e mail|email|mail|courriel|telephone|portable|phone|coordonnees|code postal)\b`,
    String.raw`\b(?:coordonnees (?:completes|personnelles|postales|bancaires)|contact details)\b`,
    '^(?:comptes?|profils?|pseudo|identifiants?)? ?(?:(?:sur|vos|votre|les|your|le) )*(?:reseaux? sociaux?|reseau social|social media|social networks?)(?: .*)?$',
    `^(?:(?:votre|vos|your|ton|mon|le|un|vers|de|sur) |(?:comptes?|profils?|identifiants?|liens?|pages?|pseudos?|nom d utilisateur|url) )*${NETWORK}(?: (?:ou|et|or|and|account|handle|profile|${NETWORK}))*$`,
    '^(?:liens? vers )?(?:votre|vos|your) (?:compte|profil|site|blog|page|lien|profile|account|website)s?(?: (?:web|internet|personnel))*$',
    String.raw`^ou (?:habit\w+|vivez|residez|logez)\b.*\b(?:rue|ville|commune|adresse|code postal)\b`,
  ].join('|'),
);
/** « Comment peut-on vous joindre ? », « Où vous envoyer le livre ? »; « Comment vous écrire une vie ? » is a question. */
const ASKING = String.raw`(?:(?:a|par|sur) )?(?:comment|ou|quand|quel(?:le)? \w+|how|where|(?:un |le |votre )?(?:numero|moyen|adresse|lieu)s?(?: (?:ou|pour|auquel|a laquelle))?)`;
const WE =
  '(?: (?:peut on|pouvons nous|pourrions nous|pourrait on|puis je|faut il|doit on|devons nous|nous pouvons|on peut|can we|may we|should we))?';
const TAIL = String.raw`(?: (?:par|pour|si|en cas|le plus|le mieux|facilement|rapidement|directement|ensuite|apres|au besoin|a l avenir|en journee|le soir|if|for|by|best)\b.*)?$`;
const OBJECT =
  '(?: (?:le|la|l|les|un|une|votre|vos|the|your) (?:livre|exemplaire|recueil|volume|ouvrage|colis|courrier|epreuve|invitation|cadeau|lot|revue|numero|book|copy)s?(?: .*)?)?';
const REACH = [
  new RegExp(
    `^${ASKING}${WE} (?:(?:vous|te) (?:(?:re)?(?:joindre|contacter|rappeler|appeler|ecrire|repondre|prevenir|informer)|tenir au courant)|(?:reach|contact) you)${TAIL}`,
  ),
  new RegExp(
    `^${ASKING}${WE} (?:vous |te )?(?:envoyer|adresser|expedier|livrer|poster|faire parvenir|send you|send)${OBJECT}(?: (?:par|pour|si)\\b.*)?$`,
  ),
  new RegExp(
    `^${ASKING} (?:souhait|prefer|voul|desir|aimer|would you|do you)\\w*(?: vous)?(?: (?:like|prefer|want)(?: to)?)?(?: (?:etre|que (?:l )?on vous|que nous vous|be))? (?:re)?(?:contact|joi(?:nt|gn)|rappel|prevenu|inform|reached)\\w*${TAIL}`,
  ),
  /^(?:vous (?:joindre|contacter|ecrire|rappeler)|(?:(?:votre|vos|un|le) )?(?:moyen|mode|numero|personne)s? (?:de |a |d )(?:contact\w*|joindre|prevenir|urgence)(?: .*)?)$/,
];
