// What of a person a title is about: their name, how to reach them, what they agree to, what is for the editors alone.
import { plain } from './plain.ts';
import type { Title } from './title.ts';

const stems = (...words: string[]) => new RegExp(String.raw`\b(?:${words.join('|')})`);

const NAME = stems(
  ...['(?:sur|pre)?noms?\\b', 'pseudo', 'anonym', 'signe[rz]\\b', 'signature', 'signe (?:par|vous)\\b', 'je signe'],
  ...['identite', '(?:m|vous|etre) (?:appel|nomm)', 'appell?e[zs]? vous', 'credit', 'mention', 'initiales?\\b'],
  ...['cachee?s?\\b', 'd (?:auteur|autrice)\\b', 'named?\\b', 'names\\b'],
);
/** « Les transports publics » say nothing of it, nor does « la cité ». */
export const SHOWN = stems(
  ...[
    'publi(?!c(?!ation)|ques?\\b)',
    'paraiss',
    'paraitr',
    'paru(?:e?s?|tion)\\b',
    'apparai',
    'figurer',
    'figure\\w* (?:sous|sur|dans)',
  ],
  ...['affich', 'imprim', 'diffus', 'citer\\b', '(?:etre|vous|nous) cite', 'visible', 'en ligne', 'appear', 'printed'],
  ...['displayed', 'shown\\b', 'montre[rz]\\b'],
);
export const AGREED = stems(
  ...['autoris', 'consent', 'accord(?:s|e[rz]?)?\\b', 'accept', 'refus', 'permission', 'cession', 'cede', 'droits?\\b'],
  ...['agree', 'ok pour', 'parental', 'majeure?s?\\b', 'rgpd', 'gdpr', 'j ai lu', 'reglement\\b', 'charte\\b'],
);
const REACHED = stems(
  ...['joi(?:ndre|gn|nt)', '(?:re)?contact', '(?:e )?mails?\\b', 'courriels?\\b', 'messagerie', 'tels?\\b', 'telephon'],
  ...[
    'portables?\\b',
    'mobile\\b',
    'whatsapp',
    'phone',
    'add?ress',
    'coordonnees',
    'code postal',
    'postcode',
    'zip\\b',
  ],
  ...['habite', 'habitation', 'domicil', 'lieux? de (?:vie|residence)', 'rue\\b', 'numeros?\\b', 'iban\\b', 'rib\\b'],
  ...[
    '(?:^|(?:votre|vos|mon|un|du|de|le) )comptes?\\b',
    'reseaux?\\b',
    'profils?\\b',
    'insta(?:gram)?\\b',
    'facebook',
    'fb\\b',
    'twitter',
    'linkedin',
  ],
  ...[
    'tiktok',
    'mastodon',
    'bluesky',
    'snap(?:chat)?\\b',
    'telegram',
    'discord',
    'naissance',
    'birth',
    'securite sociale',
  ],
  ...[
    'skype\\b',
    'gsm\\b',
    'identifiants?\\b',
    'handle\\b',
    'username',
    'a prevenir',
    'urgence',
    '(?:votre|vos|your) (?:sites?|blogs?|pages?|liens?)\\b',
    'site (?:web|internet)',
    'website',
  ],
  ...['newsletter', 'lettre d info', '(?:vous|etre) (?:envo[iy]|rappel|recontact|expedi|livr|prevenu|inform)'],
  ...['vous (?:ecrire|repondre|livrer|adresser|faire parvenir|envoie)'],
);
const OURS = stems(
  'redaction',
  'equipes?\\b',
  'comite',
  'editeurs?\\b',
  'editrices?\\b',
  'interne\\b',
  'privee?s?\\b',
  'confiden',
  'relire\\b',
  'relecture',
);

/** Whom one knows in a text, and where it was read before: never for its readers. */
const OTHERS =
  /\bpersonnes?\b.*\b(?:reconn|cite|identifi|concern|accord)|\breconn?ai(?:t|ss)\w* (?:on|able)|\breconnaissable|\b(?:deja|ailleurs)\b.*\b(?:paru|publi)|\b(?:paru|publiee?s?)\b.*\b(?:ailleurs|deja)|\bpeople\b.*\b(?:recogni|agree)|\bpublished (?:elsewhere|before)/;

const US =
  '(?:(?:l|la|le|les|notre|nos|the|our) )?(?:equipe|redaction|comite|edition|editeurs?|editrices?|administration|organisat\\w+|team|editors?)\\b';
const FOR_US = new RegExp(
  [
    String.raw`\b(?:confiden\w*|(?<!\bvie |\bpropriete |\bjardin )privee?s?\b|private|entre nous|hors publication|usage interne|ne pas (?:publi|diffus|communiq)\w*|pour info(?:rmation)?s?$)`,
    String.raw`\b(?:non|pas|jamais|not|never) (?:etre )?(?:publi|imprim|diffus|affich|divulg|communiq|transmis|partag|published|printed|shown|public)\w*`,
    String.raw`\bne (?:sera|seront|paraitra|paraitront|apparaitra|figurera)\b|\bresteront? (?:confiden|entre nous|prive)|\b(?:will not|won t|not to) be\b|\bnot for publication`,
    String.raw`\b(?:pour|for|to|aux?|a|a l attention (?:de|du|des|d)|(?:reserve|destine)\w* (?:a|aux?)) ${US}`,
    String.raw`\b(?:pour|for|to) (?:nous|us|le contrat|la factur\w+)$|\ba nous (?:transmettre|dire|signaler|communiquer|preciser|confier)$`,
    String.raw`^(?:(?:note|usage|info\w*|remarque|commentaire|document)s? )?internes?\b`,
    String.raw`^(?:(?:vos?|votre|une?|des|autres?|d) )*(?:remarque|commentaire|observation|comment)s?(?: (?:eventuel|libre|divers|general|facultati|sur ce (?:questionnaire|formulaire))\w*)*$`,
    String.raw`\b(?:ajouter|preciser|signaler) (?:pour|a) (?:nous|${US})`,
  ].join('|'),
);
/** The name of the law, for who signs by another. */
const REAL_NAME =
  /^(?:(?:votre|vos|le|mon|your) )?(?:(?:nom et |prenoms? et )?(?:vrais?|veritables?|real|legal) (?:noms?|prenoms?|identite|name)(?: (?:et|ou) (?:pre)?noms?)?|(?:noms?|prenoms?)(?: et (?:noms?|prenoms?))? (?:reels?|legal|legaux|civils?|veritables?|administratifs?|de (?:naissance|jeune fille)|d etat civil)|etat civil|identite(?: (?:reelle|civile|legale))?)$/;

/** « Vrai nom », « Nom de naissance » */
export function asksForRealName(column: string): boolean {
  return REAL_NAME.test(plain(column));
}

/** For the editors alone, whatever is answered. */
export function isForUs({ words, bare, asides, isOpen }: Title): boolean {
  if (REAL_NAME.test(bare) || REAL_NAME.test(words) || OTHERS.test(words) || asides.some((aside) => FOR_US.test(aside)))
    return true;
  return !isOpen && FOR_US.test(words);
}

/** What may be private, so that only sentences are taken for a story. */
export type Matter = 'name' | 'consent' | 'reach' | 'other';

export function matterOf({ words, isOpen }: Title): Matter | undefined {
  if (isOpen && (TOLD.test(words) || PAST.test(words))) return undefined;
  // « Comment acceptez-vous l’échec ? »
  if (!isOpen && AGREED.test(words)) return isOnName(words) ? 'name' : 'consent';
  if (NAME.test(words)) return /\bnoms? (?:de|du|des|d) (?:votre|vos)\b/.test(words) ? 'other' : 'name';
  if (REACHED.test(words)) return 'reach';
  return SHOWN.test(words) ? 'consent' : OURS.test(words) ? 'other' : undefined;
}

/** « Accord nom », « J’accepte que l’on me cite »: a no is about one’s name, and not about the text. */
function isOnName(words: string): boolean {
  return NAME.test(words) && !SHOWN.test(words.replace(/\b(?:pre)?noms?\b.*/, ''));
}

/** A line to fill in, and no question of an interview: not even a sentence makes a story of it. */
export function isField({ words, isOpen, isAsked }: Title, matter: Matter): boolean {
  if (matter === 'reach') return CALLED.test(words);
  const isTheme = !words.includes(' ') || /^(?:les?|la|l) /.test(words);
  return matter !== 'other' && (/\bparental|\bresponsable legal/.test(words) || (!isOpen && !isAsked && !isTheme));
}

const CALLED =
  /\bvous (?:re)?(?:joindre|contact|rappele|prevenir|informer|envo[iy]|expedi|livr)|\b(?:etre|a|de) (?:re)?(?:contacte|joint|prevenir|prevenu|rappele|informe)|\ben cas d|\burgence/;
/** A memory, an opinion. */
const TOLD =
  /^(?:racont|decri|parle|pourquoi|en quoi|why|tell|describe)|\b(?:pens|represent|signifi|evoqu|inspir|manqu|ressent)\w*|\bsouvenirs?\b/;
const PAST =
  /\b(?:(?:avez|aviez|auriez|etiez|avons|avait|etait|(?:vous|on|l|qui|il|elle) (?:a|avez)|ont)(?: (?:t|vous|on|il|elle|ils|elles|deja|jamais|toujours))* (?!(?:pas|plus|les?|la|l|de|d|des|une?|nous|vous|votre|vos)\b)\w+[eisut]s?|(?!(?:souhait|fait|plait|lait|parait|apparait|connait|\w*r(?:ait|aient|iez))\b)\w{2,}(?:ait|aient|iez)|did|were|was|had)\b/;
