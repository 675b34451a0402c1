// « Par Solange Petitjean », under a title or at the end of a text → offered to the editors as who signs, never imposed: « Par Monts et Vaux » is a title too.
import type { PhrasingContent, RootContent } from 'mdast';
import { FRENCH_MONTHS } from '../model/typography/binding.ts';
import { type Arrival, type Loss, SIGNING } from './arrival.ts';
import { joinedLines, linesIn } from './dialect/lines-in.ts';
import { plain } from './forms/plain.ts';
import { wordsOfNodes } from './plain-words.ts';
import { asksOfName } from './unnamed.ts';

/** « par Noémie Castan », « Texte de Karim Haddad, 84 ans », « Autrice : Anonyme », alone on its line. */
export function isByLine(words: string): boolean {
  return words.split(/\s+/).length <= MOST_WORDS && BY_LINE.test(words);
}

const MOST_WORDS = 8;
const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?: (?:d[eu] |l[ea] |d[’'])?\p{Lu}[\p{L}’'.-]*){0,3}`;
/** « Anne Rozec, Luc Bey et Ana » */
const NAMES = `${NAME}(?:(?:, | et | & )${NAME}){0,4}`;
/** « , 84 ans », « (pseudo : La Mésange) », and no sentence. */
const MORE = String.raw`(?:, [^.!?…]{2,40}| \([^()]{2,60}\))?`;
/** « Propos recueillis », « Traduit du breton » */
const MADE = String.raw`(?:[ÉéEe]crit|[Tt]exte|[Pp]o[èe]me|[Rr][ée]cit|[Pp]ropos recueillis|[Rr]ecueillie?|[Tt]raduite?(?: (?:de l['’]|du |de )[\p{L} -]{3,20})?|[Ee]ntretien (?:mené|réalisé)|[Ii]nterview)`;
const BY_LINE = new RegExp(
  String.raw`^(?:(?:[ÉéEe]crit |[Tt]exte |[Pp]o[èe]me )?[Pp]ar|[Dd](?:e|’|')|(?:[Tt]exte|[Pp]o[èe]me|[Rr][ée]cit) (?:de|:)|[Aa]ut(?:eure?|rice) ?:|[Bb]y)\s*${NAME}${MORE}$|^(?:[Aa]ut(?:eure?|rice) ?: ?)?[Aa]nonyme$`,
  'u',
);

/** What is offered says a name by more than « de », or a whole one: « De Brest » is of a letter. */
const OFFERED = new RegExp(
  String.raw`^[(«]?\s?(?:[Dd](?:e |’|')(?=\p{Lu}[\p{L}’'.-]* \p{Lu})|(?:${MADE} )?[Pp]ar|(?:[Tt]exte|[Pp]o[èe]me|[Rr][ée]cit|[Tt][ée]moignage) d(?:e |’|')|[Bb]y)\s*(${NAMES})${MORE}\s?[)»]?$`,
  'u',
);
/** « La balance aux noix, par Solange Petitjean » */
const WITH_TITLE = new RegExp(`^[^.!?…]{3,90}?((?:,| [–—-]) ?par (${NAME}))$`, 'u');

interface Byline {
  /** Its block, and its line in it. */
  at: number;
  line: number;
  /** Without what stands on its line before it. */
  words: string;
  name: string;
}

/**
 * An arrival whose editor reads who perhaps signs it. Where somebody signs it by another name, or asks how they are to be
 * named, the line is set aside and told: it would name them.
 */
export function withByline(arrival: Arrival): Arrival {
  const found = arrival.columns ? undefined : (posterOf(arrival) ?? bylineIn(arrival));
  if (!found || arrival.authors.some((own) => plain(own) === plain(found.name))) return arrival;
  const { authors, toRead = [] } = arrival;
  if (!CHOSEN.test(plain(found.words)) && (asksOfName(arrival) || (authors.length > 0 && hasChosen(arrival))))
    return without(arrival, found);
  const words = found.words.replace(/^[\s,–—-]+/, '');
  // Of several texts in one file, each has its own.
  if (toRead.some(({ about }) => about === 'several')) return arrival;
  return { ...arrival, toRead: [...toRead, { about: 'byline', words, isAnswered: true, name: found.name }] };
}

/** « Pseudo : La Mésange »: elsewhere, who published a text is not always who wrote it. */
function hasChosen({ losses }: Arrival): boolean {
  return losses.some(({ kind, words }) => kind === 'surroundings' && CHOSEN.test(plain(words)));
}

const CHOSEN = /\b(?:pseudo\w*|signature|signer|nom de plume|nom d auteur|d emprunt|pen ?name)\b/;

/** Names that are said where a byline stands, in whatever letters: they are bylines where somebody of the anthology has them. */
export function namesSaid(arrival: Arrival): { words: string; name: string }[] {
  const isKnown = arrival.authors.length > 0 || arrival.toRead?.some(({ about }) => about === 'byline');
  if (arrival.columns || isKnown || asksOfName(arrival)) return [];
  return placesIn(arrival).flatMap(({ words }) => {
    const name = words.length < LONGEST ? LOOSE.exec(words)?.[1] : undefined;
    return name === undefined ? [] : [{ words, name }];
  });
}

const LONGEST = 80;
const LOOSE = /^[(«]?\s?(?:(?:écrit|texte|récit|poème) )?(?:par|de) (\S+(?: \S+){0,3}?)\s?[)».]?$/iu;

/** Who posted it, as a network says above it: that is told already. */
function posterOf({ losses }: Arrival): Byline | undefined {
  const told = losses.find(({ kind, place }) => kind === 'surroundings' && place === SIGNING);
  const name = told?.words.split('\n')[0]?.replace(/\s*[•·✓].*$/u, '');
  return name === undefined ? undefined : { at: -1, line: 0, words: name, name };
}

/** In the first lines of a text, or as its last one. */
function bylineIn(arrival: Arrival): Byline | undefined {
  const places = placesIn(arrival);
  const said = places.flatMap((one, index) => {
    const name = OFFERED.exec(one.words)?.[1];
    if (name !== undefined) return isOfTale(places[index + 1]?.words, index) ? [] : [{ ...one, name }];
    const [, words, titled] = (index === 0 && WITH_TITLE.exec(one.words)) || [];
    return words === undefined || titled === undefined ? [] : [{ ...one, words, name: titled }];
  })[0];
  // Where a name is asked for, or none, a last line is judged with what is known of who wrote it.
  return said ?? (asksOfName(arrival) ? undefined : signedBelow(arrival));
}

/** « Claire Guichard », « Michel D. », « Marie-Jo, avril 2019 », alone below a text: not where somebody signs already, by whatever name. */
function signedBelow({ authors, body: { children } }: Arrival): Byline | undefined {
  const at = children.length - 1;
  const lines = at > 0 && children[at] ? linesOf(children[at]) : [];
  const words = lines.at(-1) ?? '';
  const name = SIGNED.exec(words)?.slice(1).find(Boolean);
  const isApart = lines.slice(0, -1).every((line) => DATED.test(line));
  return name !== undefined && isApart && authors.length === 0
    ? { at, line: lines.length - 1, words, name }
    : undefined;
}

const WORD = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*`;
const MONTH = `(?:${FRENCH_MONTHS})`;
const SIGNED = new RegExp(
  String.raw`^(?!(?:L[ea]s?|Une?|Des|Ce|Cette|Il|Elle|On|Je|Nous|Fin|Merci|À|Et|Mais|Saint|Sainte|Mon|Ma|Place|Rue)(?!\p{L}))(?:((?:${WORD}|\p{Lu}\.) (?:(?:d[eu] |l[ea] |d[’'])?${WORD}|\p{Lu}{1,20}\.?|\p{Lu}\p{L}\.)(?: ${WORD})?)(?:,? (?:\d{1,2} ans|(?:le )?(?:\d{1,2} )?${MONTH}(?: \d{4})?|\d{4}))?|(${WORD}),? (?:(?:le )?(?:\d{1,2} )?${MONTH}(?: \d{4})?))$`,
  'u',
);
const DATED = /^(?:fait à|à \p{Lu}|le \d|\p{Lu}[\p{L}’' -]{1,30},? le \d)[^.!?]{0,60}$/iu;

function placesIn({ body: { children } }: Arrival): { at: number; line: number; words: string }[] {
  const lines = children.flatMap((block, at) => linesOf(block).map((words, line) => ({ at, line, words })));
  return [...lines.slice(0, NEAR), ...lines.slice(NEAR).slice(-1)];
}

/** Lines: a title, perhaps another, and a greeting stand above it. */
const NEAR = 4;

/** A first line that goes on below is no byline: « Par Toutatis⏎je jure ». */
function isOfTale(below: string | undefined, index: number): boolean {
  return index === 0 && below !== undefined && /^\p{Ll}/u.test(below);
}

function linesOf(block: RootContent): string[] {
  if (block.type !== 'paragraph' && block.type !== 'heading') return ['…'];
  return linesIn(block.children as PhrasingContent[]).map((line) => wordsOfNodes(line).trim());
}

function without(arrival: Arrival, { at, line, words }: Byline): Arrival {
  const { children } = arrival.body;
  const block = children[at];
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return arrival;
  const lines = linesIn(block.children).map((own, index) => (index === line ? withoutEnd(own, words) : own));
  const left = joinedLines(lines.filter((own) => own.length > 0));
  const kept: RootContent[] = left.length > 0 ? [{ ...block, children: left }] : [];
  const loss: Loss = { kind: 'surroundings', words, place: SIGNING };
  return {
    ...arrival,
    body: { ...arrival.body, children: [...children.slice(0, at), ...kept, ...children.slice(at + 1)] },
    losses: [...arrival.losses, loss],
  };
}

/** A line without its last words; nothing, where it has no others. */
function withoutEnd(line: readonly PhrasingContent[], words: string): PhrasingContent[] {
  const last = line.at(-1);
  const isWithin = last?.type === 'text' && last.value.length > words.length && last.value.endsWith(words);
  return isWithin ? [...line.slice(0, -1), { ...last, value: last.value.slice(0, -words.length) }] : [];
}
