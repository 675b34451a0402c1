// The title of a column, and what its answers look like → what they are: a name, an address that nobody may read, words of an interview.
import { type Field, modelField } from '../model-questions.ts';
import { asksOfEditors, asksWhoReads } from '../wishes.ts';
import { isContact, isStamp, isTold, isWish, isYesOrNo, most } from './answers.ts';
import { AGREED, isField, isForUs, type Matter, matterOf } from './matters.ts';
import { plain } from './plain.ts';
import { choosesName } from './signature.ts';
import { choiceIn, readTitle, type Title } from './title.ts';
import { asksForSignature, asksToShow, isPseudonym, wishIn } from './wishes.ts';

export type Role =
  | 'question'
  /** As it is to be printed, whatever the real name is. */
  | 'signature'
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'title'
  | 'summary'
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
  | 'kept-aside'
  /** Asks how the text is published, but for the name and the consent. */
  | 'wish'
  /** A form tool put it there: nobody was asked. */
  | 'tool'
  /** Perhaps of the story: it names something private, and no sentence answers it. */
  | 'doubtful'
  | 'doubtful-name'
  | 'doubtful-consent';

/**
 * A column is of the story where its title names nothing private, or where sentences answer it.
 * @param column its title, in French or English
 * @param answers all of them: whoever is asked about the telephone answers in sentences, whoever is asked for theirs does not
 */
export function roleOf(column: string, answers: readonly string[] = []): Role {
  const field = modelField(column);
  if (field) return MODEL[field];
  const title = readTitle(column);
  const { words, bare } = title;
  if (words === '') return 'kept-aside';
  const choice = choiceIn(column);
  // « Je souhaite : [rester anonyme] »
  if (choice && /^anonym\w*$/.test(plain(choice)) && most(answers, isYesOrNo)) return 'anonymity';
  const part = choice && !most(answers, isYesOrNo) ? partOfName(column, choice) : undefined;
  if (part) return part;
  if (choice && choosesName(choice) && !AGREED.test(words)) return 'signature';
  const known = ROLES.find(([, pattern]) => pattern.test(bare) || pattern.test(words))?.[0];
  if (!known && asksForLicence(title, answers)) return 'doubtful-consent';
  const wish = known ? undefined : wishIn(title, answers);
  // « L’anonymat »
  if (wish) return / /.test(words) || !most(answers, isTold) ? wish : 'question';
  if (!known && isWishTitle(title)) return 'wish';
  if (!known && asksToShow(title)) return 'doubtful-consent';
  if (isForUs(title) || (OF_AGE.test(words) && most(answers, isYesOrNo))) return 'kept-aside';
  if (PICTURE.test(bare) && most(answers, isYesOrNo)) return 'doubtful-consent';
  const isName = known ? NAMES.has(known) : NAMED.test(words);
  // « Nom (pas pour le livre) », « Pseudo Instagram »
  if (isName && (NOT.test(words) || ACCOUNT.test(words))) return 'kept-aside';
  if (known !== 'familyName' && asksForSignature(title)) return signatureOr(title, answers);
  return known ?? privateOr(title, answers);
}

/** « Nom [Prénom] » */
function partOfName(column: string, choice: string): Role | undefined {
  const asked = readTitle(column.replace(/\s*\[[^[\]]*\]\s*$/, '')).bare;
  return nameRole(asked) && nameRole(plain(choice));
}

function nameRole(words: string): Role | undefined {
  return ROLES.find(([role, pattern]) => NAMES.has(role) && pattern.test(words))?.[0];
}

/** « Licence », « Sous quelle licence ? »: in France it is a degree too, of which answers say the matter. */
function asksForLicence({ words }: Title, answers: readonly string[]): boolean {
  const given = answers.filter((answer) => /\S/.test(answer));
  if (
    /\b(?:licen[cs]e|droits) (?:\w+ ){0,3}(?:creative commons|cc|libre|de (?:publication|diffusion|reutilisation)|d utilisation|souhaitee|choisie|accordee)\b/.test(
      words,
    )
  )
    return true;
  return (
    /\blicen[cs]e\b|^(?:cc|copyright|creative commons)\b/.test(words) &&
    given.every((answer) => GRANTED.test(plain(answer)))
  );
}

/** « CC-BY », « tous droits réservés », « Domaine public » */
const GRANTED =
  /^(?:licen[cs]e )?(?:(?:oui|non|ok|d accord|aucune?|yes|no)$|cc\b|creative commons|tous droits|droits|all rights|domaine public|public domain|libre|copyright|art libre|gfdl|(?:by|by nc|by sa|by nd|by nc sa|by nc nd)$)/;

function isWishTitle({ words, bare, isOpen }: Title): boolean {
  if (NAMED.test(words) || isPseudonym(words) || /\bconfiden/.test(words)) return false;
  return asksWhoReads(bare) || (!isOpen && asksOfEditors(bare));
}

const MODEL: Record<Field, Role> = {
  ...({ title: 'title', signature: 'signature', summary: 'summary' } as const),
  ...({ people: 'kept-aside', elsewhere: 'kept-aside', text: 'question' } as const),
};

/** « Nom publié ? » is answered by yes as well as by a name; a bare « Signature » may be a theme. */
function signatureOr({ words }: Title, answers: readonly string[]): Role {
  if (most(answers, isYesOrNo) && !isPseudonym(words)) return 'naming';
  return /^(?:(?:la|votre) )?signature$/.test(words) && most(answers, isTold) ? 'question' : 'signature';
}

function privateOr(title: Title, answers: readonly string[]): Role {
  const given = answers.filter((answer) => /\S/.test(answer));
  if ((!title.isOpen && OWN.test(title.words)) || (given.length > 0 && given.every(isContact))) return 'kept-aside';
  if (!title.isAsked && given.length > 0 && given.every(isStamp)) return 'date';
  if (HOME.test(title.words)) return 'home';
  if (!title.isOpen && !title.isAsked && most(answers, choosesName)) return 'signature';
  const matter = matterOf(title);
  if (matter === undefined) return 'question';
  const isStory = (answer: string) => isTold(answer) && (matter === 'reach' || !isWish(answer));
  if (isField(title, matter) || !most(answers, isStory)) return DOUBTFUL[matter];
  return matter === 'reach' ? 'perhaps-private' : 'question';
}

const DOUBTFUL: Record<Matter, Role> = {
  ...({ name: 'doubtful-name', consent: 'doubtful-consent', reach: 'doubtful', other: 'doubtful' } as const),
};

const SELF = '(?:(?:votre|vos|mon|mes|le|la|les|l|your|my|the) )?';
const OWNER =
  '(?: (?:de|du|d|des|of) (?:l |la |le |the )?(?:auteur|autrice|contribut\\w+|participant\\w*|personne|redact\\w+|temoin|author))?';
/** A title that asks is a question, whatever it asks about: « Quel est le nom de votre héros ? » */
const ROLES: readonly [Role, RegExp][] = [
  [
    'date',
    /^(?:horodateur|timestamp|horodatage|heure de soumission|submi(?:t|tted|ssion)(?: time| at| on| date)?(?: utc)?|date de soumission|soumis le|completed(?: time)?|heure de fin|date submitted|completion time)$/,
  ],
  [
    'sender',
    /^(?:(?:votre |your )?(?:adresse )?(?:e mail|email|mail|mel|courriel|messagerie|adresse de messagerie|adresse electronique|nom d utilisateur|email address|e mail address|username)(?: de contact| address)?)$/,
  ],
  // What Google Forms, Framaforms, Typeform, Tally, LimeSurvey, SurveyMonkey, Jotform and Microsoft Forms add by themselves.
  [
    'kept-aside',
    /^(?:(?:(?:submission|respondent|response|responder|collector|network|session|visitor) )?id|id (?:de la )?reponse|sid|uid|no?|serial|serie|(?:numero|no?)(?: de (?:serie|reponse|ligne|dossier))?|adresse ip|ip(?: address)?|brouillon|draft|start time|heure de debut|date de lancement|(?:start|stage|end) date(?: utc)?|date (?:created|modified)|date de la derniere action|heure de la derniere modification|modified(?: time)?|modifie(?: le)?|last modified time|score|total points|response type|ending|tags|user agent|duree|duration|derniere page|langue(?: de depart)?|language|tete de serie|url de reference|referrer|referer|custom data \d+|seed|token|jeton)$/,
  ],
  [
    'kept-aside',
    /^(?:(?:votre|ton|your) )?(?:age|tranche d ages?|age range)$|^(?:votre )?(?:ville|commune|pays|cp)(?: de residence)?$|^(?:votre )?date de naissance$|^nee? e? ?le$/,
  ],
  ['givenName', new RegExp(`^${SELF}(?:prenoms?|first ?name|given name)${OWNER}$`)],
  ['familyName', new RegExp(`^${SELF}(?:nom de famille|last ?name|family name|surname)${OWNER}$`)],
  [
    'name',
    new RegExp(
      `^${SELF}(?:noms?|noms?(?: et)? prenoms?|prenoms?(?: et)? noms?|nom complet|nom d usage|full name|name|auteur|auteure?s?|autrices?|auteur (?:ou |et )?autrice|authors?|redact(?:eur|rice)|contribut(?:eur|rice|or))${OWNER}$|^(?:(?:(?:texte |recit )?(?:ecrit|redige|propose|envoye) )?par|written by|sent by)$|^je m appelle$|^comment vous (?:vous appel\\w+|appell?e[sz] vous)$`,
    ),
  ],
  [
    'title',
    /^(?:(?:votre |your |le )?titre(?: (?:de (?:votre|mon|l|la) ?|du )(?:texte|recit|histoire|contribution|temoignage))?|title(?: of (?:your|my|the) (?:text|story))?)$/,
  ],
];

/** « J’ai plus de 16 ans » is for whoever asks for an agreement. */
const OF_AGE = /\b(?:plus|moins) (?:de |d )?1\d ans\b|\b(?:over|under|at least) 1\d\b/;

/** What one is called. */
export const NAMES: ReadonlySet<Role> = new Set(['name', 'givenName', 'familyName']);
const NAMED = /^(?:votre |vos |le |your )?(?:nom|prenom|pseudo|pseudonyme|name)s?\b(?! (?:de|du|des|d|of) )/;
const PICTURE = /^(?:(?:votre|vos|ma|mes|une|your|my) )?(?:photo|photographie|portrait|picture)s?\b/;
const NOT = /\b(?:ne|pas|non|jamais|not|never)\b/;
const ACCOUNT =
  /\b(?:insta|instagram|facebook|fb|twitter|x|linkedin|mastodon|bluesky|tiktok|threads|snapchat|snap|telegram|discord|youtube|whatsapp|signal)\b/;
/** An address or a number of theirs: none of its answers is of a story, not even a sentence. */
const OWN =
  /\b(?:votre|vos|mon|mes|your|my) (?:numero de |adresse )?(?:add?ress|e mail|email|mail|courriel|telephone|portable|phone|coordonnees|code postal)|^coordonnees/;
const HOME =
  /^(?!.*\b(?:rue|ville|commune|adresse|code postal)\b)(?:ou|where)\b.*\b(?:habite\w*|vivez|residez|logez|live)\b/;
