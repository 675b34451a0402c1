// What somebody asks of those who publish a text: to read it again first, to wait, to blur a face, to leave a network out. It is found here for every source.
import type { Root, RootContent } from 'mdast';
import { type Arrival, type Caution, type Loss, OTHERS } from './arrival.ts';
import { mayBeTitle } from './forms/answers.ts';
import { plain } from './forms/plain.ts';
import {
  AGREED_WHERE,
  AGREED_WITH_YOU,
  agrees,
  HIDING,
  isAboutName,
  RIGHTS,
  asksForNoName as refusesNaming,
  takesBack,
} from './name-wishes.ts';
import { UP_TO } from './orders.ts';
import { plainWords, wordsOfNodes } from './plain-words.ts';
import { pleads, refusesNames } from './pleas.ts';
import { isToldSpeech } from './told-speech.ts';

/** Whether a title, a line or a sentence is about how a text is published. @param words in French or English */
export function asksOfEditors(words: string): boolean {
  const said = plain(words);
  return said.length < LONGEST && WISHES.some((pattern) => pattern.test(said));
}

/** « Qui peut lire ce texte ? » asks in the form of a question of an interview. */
export function asksWhoReads(words: string): boolean {
  return READERS.test(plain(words)) && /\b(?:texte|recit|temoignage|reponse|text|story)/.test(plain(words));
}

/** A sentence is no longer. */
const LONGEST = 400;
const PUBLISHED =
  '(?:publi\\w*|parution|paraitre|parai\\w+|diffus\\w*|impr(?:im|ess)\\w*|mise? en ligne|mettre en ligne|published?|printed|posted)';
/** Of whom a text may be read by. */
const READERS =
  /\b(?:qui|who) (?:peut|pourra|pourrait|a le droit de|may|can) (?:le |la |les )?(?:lire|voir|consulter|read|see)\b/;
const WISHES: readonly RegExp[] = [
  // Faces and pictures.
  new RegExp(
    String.raw`\b(?:flout\w*|blur\w*)\b|\b(?:masqu|cach)\w* ${UP_TO(3)}visages?\b|\bvisages? ${UP_TO(3)}(?:cache|masque|flou)\w*`,
  ),
  /\b(?:pas|sans|aucune?|ni|jamais|no|without) (?:d |de |ma |mon |la |les |mes |ni |en |my )*(?:photos?|photographies?|image|portrait|visage|pictures?)\b(?! (?:de|du|des|d|of) (?!(?:moi|nous|me|us)\b))/,
  // To read, to be told, to wait.
  new RegExp(
    String.raw`\b(?:relire|relecture|relise|valider|validation|bon a tirer|approuver|re ?read|read (?:it |them )?again|proofread)\b ${UP_TO(6)}(?:avant|${PUBLISHED}|before)\b|\b(?:veux|souhaite|voudrais|aimerais|voulez vous|souhaitez vous|like to|want to) ${UP_TO(2)}(?:relire|lire avant|re ?read)\b`,
  ),
  new RegExp(
    String.raw`\b(?:preven\w+|averti\w*|inform\w+|prevenu\w*|(?:re)?contact\w*|au courant|demand\w+|signal\w+|appele\w*|ecri\w+|dites|tell|ask|warn|let me know) ${UP_TO(6)}(?:avant|before)\b ${UP_TO(3)}${PUBLISHED}`,
  ),
  new RegExp(
    String.raw`\b(?:preven\w+|averti\w*|inform\w+|prevenu\w*|au courant)\b ${UP_TO(4)}(?:parution|publication|mise en ligne|sortie|envoi)\b`,
  ),
  new RegExp(
    String.raw`\b(?:pas|rien|jamais|not|never) ${UP_TO(2)}${PUBLISHED} ${UP_TO(6)}(?:avant|jusqu|tant|before|until)\b|\bembargo\b|\b${PUBLISHED} ${UP_TO(3)}(?:apres le|a partir du|pas avant|not before|only after)\b|^(?:pas|not) (?:avant|before) (?:le|la|l|mon|ma|que|d|fin|debut|the)\b`,
  ),
  // Where it may not appear.
  new RegExp(
    String.raw`\b(?:pas|rien|sans|ni|aucun|jamais|sauf|hors|hormis|excepte|not|no|never) ${UP_TO(4)}(?:reseaux(?: sociaux)?|facebook|instagram|insta|linkedin|twitter|tiktok|internet|le web|moteurs de recherche|google|newsletter|social (?:media|networks)|podcasts?)\b`,
  ),
  new RegExp(
    String.raw`\b(?:pas|uniquement|seulement|que|only|not) ${UP_TO(1)}(?:sur|dans|pour|en|on|in) (?:le |la |l |votre |the )?(?:site|livre|papier|recueil|edition papier|version papier|newsletter|pdf|epub|book|website)\b`,
  ),
  // Names, and what may not be touched.
  new RegExp(
    String.raw`\b(?:chang|modifi|remplac|anonymis|maquill|transform|alter)\w* ${UP_TO(3)}(?:noms?|prenoms?|identites?|names?)\b|\b(?:noms?|prenoms?|names?) ${UP_TO(4)}(?:changes?|modifies?|fictifs?|d emprunt|inventes?|remplaces?|changed|made up|not real)\b`,
  ),
  /\b(?:ne |de |please )?(?:pas|rien|jamais|not|never|sans) (?:me |le |la |les |l |y |rien |en )*(?:citer|nommer|mentionner|identifier|modifier|corriger|couper|changer|toucher|publier|diffuser|divulguer|montrer|partager|reproduire|traduire|mention|quote|publish|share|edit|cut)\b/,
  /\b(?:ne |n )(?:me |le |la |les |l |y |en )*(?:cit|nomm|mentionn|identifi|modifi|corrig|coup|chang|touch|publi|diffus|divulgu|montr|partag|reproduis|traduis|mett)e?z (?:pas|rien|jamais|ni)\b/,
  new RegExp(
    String.raw`\b(?:retir|supprim|effac|enlev|remov|delet)\w* ${UP_TO(4)}(?:texte|recit|temoignage|contribution|passage|paragraphe|phrase|photos?|nom|text|story|name)\b|\bdroit de retrait\b|\bconfidentiel\w*\b|\bconfidential\b|\b(?:reste\w*|garde\w*) entre nous\b`,
  ),
  /\banonym(?:e|es|at|ement|ous|ously)\b/,
  READERS,
  /^consignes?\b|^instructions? (?:de|pour|for)\b/,
  /\b(?:je|j|i)\b.*\b(?:refuse|n autorise pas|ne souhaite pas|ne veux pas|do not want|don t want)\b.*\b(?:publi\w*|diffus\w*|paraitre|figurer|apparaitre|cite\w*|nomme\w*|published|named)\b/,
];

/** What speaks to those who publish, and not of a tale: « Merci de… », « Je préfère que… », « Ne publiez pas… ». */
const ADDRESSED =
  /\b(?:merci de|merci d|merci$|svp|s il vous plait|s il te plait|please|priere de|veuillez|a ne pas|(?:ne|n) (?:(?:le|la|les|l|y|me|m|nous) )*\w+ez (?:pas|que|jamais|rien)|je (?:vous |te )?(?:ne )?(?:souhaite|souhaiterais|veux|voudrais|prefere|prefererais|tiens|demande|refuse)|j (?:aimerais|autorise|n autorise)|nb|ps|note pour|pour la redaction|pour l equipe|pour info|i would (?:like|prefer|rather)|i want|i prefer|do not|don t|j ai (?:change|modifie|remplace)|les (?:pre)?noms (?:ont ete|sont) (?:change|modifie))\b|\bne pas (?:me |le |la |l |les |y )?(?:nommer|citer|publier|mettre|diffuser|afficher|mentionner|indiquer|divulguer)\b|\b(?:seulement si|si possible|a condition)\b|\bsi vous (?:\w+ ){0,2}publiez\b|\ba publier (?:sous|avec|sans|seulement|uniquement|apres|avant)\b|\b(?:a signer|pour vous|soussignee?|bon pour accord|lu et approuve)\b|\bje peux (?:\w+ )?(?:raccourcir|couper|corriger|modifier|changer|abreger)\b|\bqui (?:souhaite|prefere|veut|desire)\b|^(?:changez|remplacez|gardez|enlevez|signez|publiez|mettez|citez|supprimez|confidentiel)\b/;
/** « Vous pouvez mettre mon nom », « Mon nom ne doit pas figurer » */
const ALLOWING =
  /\bvous (?:pouvez|pourrez) (?:\w+ ){0,2}(?:mettre|citer|donner|publier|garder|afficher|indiquer|utiliser|signer|nommer|modifier|changer|corriger|couper)\b|^(?:\w+ ){0,3}(?:mon|ma|mes|notre) (?:vrai )?(?:nom|prenom|identite|visage|texte|recit|temoignage) (?:ne )?(?:doi(?:t|vent)|devra|peut) (?:(?:pas|jamais|surtout|en aucun cas|n) )*(?:etre|figurer|paraitre|apparaitre|rester|sortir|circuler)\b/;
/** « Juste les initiales », « Indiquez plutôt « un passant » », and no more */
const BARELY =
  /^(?:(?:juste|seulement|uniquement|simplement|rien que) (?:(?:les?|la|l|mon|ma|mes|avec|par|de) )*(?:prenoms?|initiales?|pseudo\w*)(?: (?:merci|svp))*$|(?:indiquez|notez|ecrivez|appelez|nommez)\b)/;
/** The words of a letter, above a text or below it. */
const LETTER =
  /^(?:bonjour|bonsoir|madame|monsieur|chere?s?|hello|dear)\b|\bvoici (?:donc )?(?:le|la|mon|ma|mes|notre|un|une|quelques)\b|\bje vous (?:\w+ )?(?:envoie|transfere|transmets|confie|adresse|propose|livre|joins)\b|\b(?:ci joint|en piece jointe)\b|\bvotre (?:appel|recueil|projet|revue|anthologie|site)\b/;

/** Words that were set aside, and say something to the editors: a letter, a comment of Word, a head. Answers to a form are read with their columns. */
const SPOKEN: ReadonlySet<Loss['kind']> = new Set(['letter', 'comment', 'surroundings', 'page']);

/** The sentences that ask something of those who publish. @param where in a tale, only those that speak to them */
export function wishesSaid(words: string, where: 'tale' | 'aside'): string[] {
  const isAsked = (said: string) => asksOfEditors(said) || (plain(said).length < LONGEST && saysMore(said));
  // « E-mail : anonymous@exemple.fr »
  const isWritten = (said: string) => isAsked(said.replace(/\S+@\S+/g, ' '));
  const isSaid = (said: string) => isWritten(said) && (where === 'aside' || (isAddressed(said) && !isSpoken(said)));
  return sentencesIn(words).filter((said) => isSaid(said) && !DENIED.test(said));
}

/** To be put right, or cut; of whom it is. A column that asks so is of an interview: « Corrigez-vous les fautes des autres ? » */
const NOTES: readonly RegExp[] = [
  /^(?:note|message|mot|info\w*|remarque) (?:pour|a|aux|a l attention d[eu]) (?:l |la |les |le )?(?:edit(?:eur|rice)|redact|equipe|comite|maquett|correct|vous\b)/,
  new RegExp(
    String.raw`\b(?:corrig(?:er|ez)|raccourcir|raccourcissez|coup(?:er|ez)|abreg(?:er|ez)|arrang(?:er|ez)|shorten|correct|cut) ${UP_TO(3)}(?:fautes|orthographe|coquilles|ponctuation|texte|recit|titre|besoin|necessaire|text|story|mistakes)\b`,
  ),
  RIGHTS,
];

/** A fact of a head is judged with the others: « Pseudo : La Mouette ». */
function saysMore(said: string): boolean {
  const isFact = LABELLED.test(said) && !SPEAKER.test(said);
  const isNote = NOTES.some((pattern) => pattern.test(plain(said)));
  return (isAboutName(said) && !isFact) || pleads(said) || agrees(said) || takesBack(said) || isNote;
}

/** « Je préfère un pseudo : Oscar », « PS : gardez mon nom » */
const SPEAKER = /^(?:(?:je|j[’']|merci|vous)(?!\p{L})|(?:p\.? ?s|n\.? ?b)\.? ?:)/iu;
const LABELLED = /^[^:.!?()]{1,60}[ \u00A0]?:[ \u00A0]\S/;

/** A dialogue. */
function isSpoken(said: string): boolean {
  return /^\s*[—–«“"]/.test(said);
}

function isAddressed(said: string): boolean {
  const words = plain(said);
  const isTold = [ADDRESSED, ALLOWING, BARELY, HIDING, AGREED_WHERE].some((pattern) => pattern.test(words));
  return isTold || isGranted(words) || pleads(said) || takesBack(said);
}

/** « Anonyme : non » */
const DENIED = /[:?]\s*(?:non|n|no|0|faux|false)\s*\.?$/i;

export function asksForNoName(said: string): boolean {
  return refusesNaming(said, isAddressed(said));
}

/** An arrival whose wishes are all among what an editor reads first. One that asks for no name is not signed by what was only found. */
export function withWishes(arrival: Arrival): Arrival {
  const known = arrival.toRead ?? [];
  const aside = arrival.losses.filter(isSpokenAside).flatMap(({ words }) => wishesSaid(words, 'aside'));
  const edges = edgesOf(arrival.body);
  const within = arrival.body.children.flatMap(wishesWithin);
  const found = [...new Set([...subjectWishes(arrival), ...aside, ...edges.flatMap(wishesAtEdge), ...within])];
  const isTold = (said: string) => known.some(({ words }) => plain(words).includes(plain(said)));
  const told = found.filter((said) => !isTold(said));
  if (told.length === 0) return arrival;
  const toRead = [...known, ...told.map((words) => ({ about: 'wish', words, isAnswered: true }) as const)];
  // « Je ne veux pas être imprimée, gémit la page », « Sans mon nom » above a tale: read, and forbidding nothing by themselves.
  const titles = new Set(edges.filter(mayBeTitle).map((words) => words.trim()));
  const asked = found.filter((said) => !isToldSpeech(said) && !titles.has(said));
  return { ...arrival, toRead, ...heardIn(asked, arrival) };
}

/** « Retrait de mon texte », where a mail says what it is of; « Anonyme » may be a title. */
function subjectWishes({ provenance }: Arrival): string[] {
  const subject = provenance?.subject?.trim() ?? '';
  return mayBeTitle(subject) ? [] : wishesSaid(subject, 'aside').filter((said) => pleads(said) || takesBack(said));
}

/** What surrounds a text in its page, and has no place of its own, is of the site that published it. */
function isSpokenAside({ kind, place }: Loss): boolean {
  return SPOKEN.has(kind) && place !== OTHERS && !(kind === 'surroundings' && place === undefined);
}

/** What it forbids: to publish, or to sign. */
function heardIn(found: readonly string[], arrival: Arrival): Pick<Arrival, 'authors' | 'cautions'> {
  const isUnnamed = found.some(asksForNoName);
  const isSigning = (said: string) => !refusesNames(said) && arrival.authors.some((name) => said.includes(name));
  const isUnsure = found.some((said) => isAboutName(said) && !isSigning(said));
  const whole = plainWords(arrival.body).trim();
  const besides = whole.length - found.filter((said) => whole.includes(said)).join('').length;
  const isLetter = besides < LETTER_ALONE && found.some((said) => takesBack(said) || agrees(said));
  const heard: Caution[] = [
    ...(found.some(takesBack) ? (['refusal'] as const) : []),
    ...(isUnnamed ? (['anonymity'] as const) : []),
    ...(isLetter ? (['perhaps-letter'] as const) : []),
  ];
  const cautions = [...new Set([...heard, ...(arrival.cautions ?? [])])];
  return {
    authors: isUnnamed || isUnsure ? [] : arrival.authors,
    ...(cautions.length > 0 && { cautions }),
  };
}

/** In signs, beside what is asked: a greeting and a name. */
const LETTER_ALONE = 60;

/** The first and the last two blocks, where one speaks to those who read first; a date and a name below count for none. */
function edgesOf({ children }: Root): string[] {
  const words = children.map((block) => wordsOfNodes([block]));
  if (words.length < 5) return words;
  const said = words.flatMap((own, at) => (own.trim().split(/\s+/).length > CLOSING_LINE ? [at] : []));
  const last = Math.min(words.length - 2, Math.max(said.at(-2) ?? 0, words.length - MOST_CLOSING));
  return [...words.slice(0, 2), ...words.slice(Math.max(2, last))];
}

/** In words, of a block; in blocks, of what stands below a text. */
const [CLOSING_LINE, MOST_CLOSING] = [8, 5];

/** « Anonyme », alone, may be a title, and may be a wish. */
function wishesAtEdge(words: string): string[] {
  if (mayBeTitle(words)) return [words.trim()];
  return wishesSaid(words, LETTER.test(plain(words)) ? 'aside' : 'tale');
}

/** Wherever it stands, what refuses a name, takes a text back, or agrees; what is quoted is of somebody else. */
function wishesWithin(block: RootContent): string[] {
  if (block.type === 'blockquote' || block.type === 'code') return [];
  return sentencesIn(wordsOfNodes([block])).filter(
    (said) => MAY_PLEAD.test(said) && !isSpoken(said) && (pleads(said) || takesBack(said) || isGranted(plain(said))),
  );
}

function isGranted(said: string): boolean {
  return AGREED_WITH_YOU.test(said) || RIGHTS.test(said);
}

/** No sentence asks such a thing without one of them. */
const MAY_PLEAD =
  /pas|jamais|rien|plus|suite|reviens|revenons|par(?:a[iî]t|u)|souhait|demande|fâch|contre|suffi|\bira\b|barr|enl[eè]v|garde|montre|attend|recopi|emprunt|inutile|google|facebook|\bni\b|aucun|sans|nom|anonym|pseud|initial|refus|pr[ée]f|secret|\boff\b|accord|autoris|accept|retir|renonc|[ée]vit|oubli|tai[st]|cach|masqu|chang|comme si|\bnot\b|n[’']t|never|without|name|withdraw|rather|sign|appel|indiqu|mets|mettez|call me|entre nous|reste|oppos|laiss|tract|annul|droits|rights|licen[cs]|d[ée]pos|publication|savoir|©/i;

/** A question stands with its answer; an initial ends nothing, nor does a line that goes on below. */
function sentencesIn(words: string): string[] {
  return words
    .replace(/(?<![.!?…:;»"”])\n(?=\p{Ll})/gu, ' ')
    .split(/(?<=[.!?…])(?<!(?<!\p{L})\p{Lu}\.)(?<!\?(?=\s+(?:[Oo]ui|[Nn]on|[Yy]es|[Nn]o)(?!\p{L})))\s+(?![»!?])|\n+/u)
    .flatMap((said) => (said.length < LONGEST ? [said] : said.split(/(?<=[,;:])\s+/)))
    .flatMap((said) => (/\S/.test(said) ? [said.trim()] : []));
}
