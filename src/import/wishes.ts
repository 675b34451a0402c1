// What somebody asks of those who publish a text: to read it again first, to wait, to blur a face, to leave a network out. It is found here for every source.
import type { Root } from 'mdast';
import type { Arrival, Caution, Loss } from './arrival.ts';
import { refusesName } from './forms/answers.ts';
import { plain } from './forms/plain.ts';
import { plainWords } from './plain-words.ts';

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
const UP_TO = (count: number) => String.raw`(?:\w+ ){0,${count}}`;
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
  /\b(?:pas|sans|aucune?|ni|jamais|no|without) (?:d |de |ma |mon |la |les |mes |ni |en |my )*(?:photos?|photographies?|image|portrait|visage|pictures?)\b(?! (?:de|du|des|d|of) )/,
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
    String.raw`\b(?:pas|sans|ni|aucun|jamais|sauf|hors|hormis|excepte|not|no|never) ${UP_TO(4)}(?:reseaux(?: sociaux)?|facebook|instagram|insta|linkedin|twitter|tiktok|internet|le web|moteurs de recherche|google|newsletter|social (?:media|networks)|podcasts?)\b`,
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
  /\b(?:merci de|merci d|svp|s il vous plait|s il te plait|please|priere de|veuillez|a ne pas|ne \w+ez pas|je (?:vous |te )?(?:ne )?(?:souhaite|souhaiterais|veux|voudrais|prefere|prefererais|tiens|demande|refuse)|j (?:aimerais|autorise|n autorise)|nb|ps|note pour|pour la redaction|pour l equipe|pour info|i would (?:like|prefer|rather)|i want|i prefer|do not|don t|j ai (?:change|modifie|remplace)|les (?:pre)?noms (?:ont ete|sont) (?:change|modifie))\b/;

/** Words that were set aside, and say something to the editors: a letter, a comment of Word, a head. Answers to a form are read with their columns. */
const SPOKEN: ReadonlySet<Loss['kind']> = new Set(['letter', 'comment', 'surroundings']);
/** What others said of it. */
const OTHERS = 'commentaires';

/** The sentences that ask something of those who publish. @param where in a tale, only those that speak to them */
export function wishesSaid(words: string, where: 'tale' | 'aside'): string[] {
  const isSaid = (said: string) => asksOfEditors(said) && (where === 'aside' || ADDRESSED.test(plain(said)));
  return sentencesIn(words).filter((said) => isSaid(said) && !DENIED.test(said));
}

/** « Anonyme : non » */
const DENIED = /[:?]\s*(?:non|n|no|0|faux|false)\s*\.?$/i;

export function asksForNoName(said: string): boolean {
  return refusesName(said) && ADDRESSED.test(plain(said));
}

/** An arrival whose wishes are all among what an editor reads first. One that asks for no name is not signed by what was only found. */
export function withWishes(arrival: Arrival): Arrival {
  const known = arrival.toRead ?? [];
  const aside = arrival.losses
    .filter(({ kind, place }) => SPOKEN.has(kind) && place !== OTHERS)
    .flatMap(({ words }) => wishesSaid(words, 'aside'));
  const found = [...new Set([...aside, ...edgesOf(arrival.body).flatMap((words) => wishesSaid(words, 'tale'))])];
  const told = found.filter((said) => !known.some(({ words }) => words.includes(said)));
  if (told.length === 0) return arrival;
  const toRead = [...known, ...told.map((words) => ({ about: 'wish', words, isAnswered: true }) as const)];
  return { ...arrival, toRead, ...(aside.some(asksForNoName) && unnamed(arrival)) };
}

function unnamed({ cautions = [] }: Arrival): Pick<Arrival, 'authors' | 'cautions'> {
  const isSaid = cautions.includes('anonymity');
  return { authors: [], cautions: isSaid ? cautions : (['anonymity', ...cautions] satisfies Caution[]) };
}

/** The first and the last two blocks, where one speaks to those who read first. */
function edgesOf({ children }: Root): string[] {
  const edges = children.length < 5 ? children : [...children.slice(0, 2), ...children.slice(-2)];
  return edges.map((block) => plainWords({ type: 'root', children: [block] }));
}

function sentencesIn(words: string): string[] {
  return words.split(/(?<=[.!?…])\s+|\n+/).flatMap((said) => (/\S/.test(said) ? [said.trim()] : []));
}
