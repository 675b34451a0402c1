// What somebody answered about being published and being named → what is sure of it, and what an editor has to read.
import type { AnswerToRead } from '../arrival.ts';
import { asksForNoName, wishesSaid } from '../wishes.ts';
import { refusesName, type Said, saidBy } from './answers.ts';
import { NAMES, type Role } from './columns.ts';
import { plain } from './plain.ts';
import { asksForGivenAlone, isNoName, nameAgreedTo, signatureIn, speaksOfOwnName } from './signature.ts';
import { readTitle } from './title.ts';
import { isDenied, isOfName } from './wishes.ts';

export interface Cell {
  column: string;
  /** What its column was read as. */
  asked: Role;
  role: Role;
  words: string;
  isPlaced: boolean;
}

export interface Wishes {
  isRefused: boolean;
  /** No name but one that was chosen. */
  isUnnamed: boolean;
  /** The first name is said to be enough. */
  isGivenAlone: boolean;
  /** Something was said of a name, and nobody knows what: no name is printed but one that was chosen. */
  isUnsure: boolean;
  toRead: AnswerToRead[];
}

export function wishesIn(cells: readonly Cell[]): Wishes {
  const wishes: Wishes = { isRefused: false, isUnnamed: false, isGivenAlone: false, isUnsure: false, toRead: [] };
  const names = namesIn(cells);
  for (const cell of cells) {
    if (cell.role === 'consent') readConsent(cell, wishes);
    if (cell.role === 'naming' || cell.role === 'anonymity') readNaming(cell, wishes);
    if (cell.role === 'wish') readWish(cell, wishes);
    if (!JUDGED.has(cell.role)) readRest(cell, wishes);
    if (NAMES.has(cell.role)) readName(cell, wishes);
    if (cell.role === 'doubtful-consent') hearName(cell.words, wishes);
    if (cell.words && promisesOtherName(cell.column)) wishes.isUnnamed = true;
    if (cell.role === 'doubtful-consent' && cell.words) tell(wishes, 'consent', cell.column, cell.words);
    if (cell.role === 'doubtful-name' && cell.words && !isSameName(cell.words, names)) {
      wishes.isUnsure = true;
      tell(wishes, 'signature', cell.column, cell.words);
    }
  }
  if (refusesEveryPlace(cells)) wishes.isRefused = true;
  return wishes;
}

/** « Publication papier : non », « Publication en ligne : non », and nowhere else. */
function refusesEveryPlace(cells: readonly Cell[]): boolean {
  const places = cells.filter(({ column, role }) => role === 'doubtful-consent' && OF_PLACE.test(plain(column)));
  return places.length > 0 && places.every(({ words }) => saidBy(words) === 'no');
}

const OF_PLACE =
  /^(?:accord )?(?:pour )?(?:la |une )?(?:publication|parution|diffusion|edition|mise|impression|version|print|online)(?: (?:sur|dans|en|le|la|l|un|votre|papier|livre|recueil|site|web|internet|ligne|blog|imprimee?|numerique|edition|online|publication|a|au))*$/;

/** Those of which the whole answer is about being published or named, and those that a tool wrote. */
const JUDGED: ReadonlySet<Role> = new Set([
  ...(['consent', 'naming', 'anonymity', 'signature', 'wish', 'tool', 'date', 'sender', 'doubtful-consent'] as const),
  ...(['doubtful-name'] as const),
  ...NAMES,
]);

/** « Voulez-vous que l’on change votre prénom ? »: who says yes is not named before somebody has read it. */
function readWish({ column, words }: Cell, wishes: Wishes): void {
  if (words === '' || saidBy(words) === 'no') return;
  if (isOfName(readTitle(column).words)) wishes.isUnsure = true;
  tell(wishes, 'wish', column, words);
}

/** What is said of one's name in an answer about anything: no name at all, the first one alone, or something to read first. */
function hearName(words: string, wishes: Wishes): void {
  if (asksForGivenAlone(words)) wishes.isGivenAlone = true;
  else if (refusesName(words)) wishes.isUnnamed = true;
  else if (speaksOfOwnName(words)) wishes.isUnsure = true;
}

/** « Votre prénom (il sera changé) » */
function promisesOtherName(column: string): boolean {
  const { words } = readTitle(column);
  return /\b(?:pre)?noms?\b|\bnames?\b/.test(words) && PROMISED.test(words);
}

const PROMISED =
  /\b(?:sera|seront|est|sont|will be) (?:\w+ ){0,2}(?:changes?|modifies?|remplaces?|anonymises?|changed|replaced)\b/;

/** « Un mot pour nous : je préfère rester anonyme »; in an answer that is printed, only what speaks to the editors. */
function readRest({ column, role, words }: Cell, wishes: Wishes): void {
  const found = wishesSaid(words, role === 'question' ? 'tale' : 'aside');
  for (const said of found) tell(wishes, 'wish', column, said);
  const isAside = role !== 'question' && role !== 'title' && role !== 'summary';
  if (found.some(asksForNoName)) wishes.isUnnamed = true;
  if (isAside) hearName(words, wishes);
}

/** « Comme vous voulez », where a name is asked; « Anonyme » is one that several people give. */
function readName({ column, words }: Cell, wishes: Wishes): void {
  if (words === '' || signatureIn(words) === 'anonymous' || !isNoName(words)) return;
  wishes.isUnsure = true;
  tell(wishes, 'signature', column, words);
}

function namesIn(cells: readonly Cell[]): string[] {
  return cells.flatMap(({ role, words }) => (NAMES.has(role) ? plain(words).split(' ') : []));
}

/** « Anne Rozec » where the names are « Rozec » and « Anne ». */
function isSameName(answer: string, names: readonly string[]): boolean {
  const said = plain(answer).split(' ');
  return names.length > 0 && said.every((word) => names.includes(word)) && names.every((word) => said.includes(word));
}

function readConsent({ column, words }: Cell, wishes: Wishes): void {
  const title = readTitle(column).words;
  const said = asWished(saidBy(words), isDenied(title));
  if (said === 'no') wishes.isRefused = true;
  if (said === 'no' && isOfName(title)) wishes.isUnnamed = true;
  if (said === 'yes') agreeTo(column, words, wishes);
  else hearName(words, wishes);
  if (said === 'unclear' || said === 'nothing') tell(wishes, 'consent', column, words);
}

/** « J’accepte que mon texte soit publié avec mon prénom » */
function agreeTo(column: string, words: string, wishes: Wishes): void {
  const named = nameAgreedTo(column);
  if (named === 'given-name') wishes.isGivenAlone = true;
  if (named === 'anonymous') wishes.isUnnamed = true;
  if (named !== 'unclear') return;
  wishes.isUnsure = true;
  tell(wishes, 'signature', column, words);
}

function readNaming({ column, role, words }: Cell, wishes: Wishes): void {
  const isDeniedName = role === 'anonymity' ? !isDenied(readTitle(column).words) : isDenied(readTitle(column).words);
  const said = asWished(saidBy(words), isDeniedName);
  if (said === 'nothing') {
    if (role === 'naming') tell(wishes, 'signature', column, words);
    return;
  }
  if (said === 'yes') return;
  // « Prénom uniquement »
  if (said === 'unclear' && (signatureIn(words) === 'given-name' || asksForGivenAlone(words)))
    wishes.isGivenAlone = true;
  else wishes.isUnnamed = true;
  if (said === 'unclear') tell(wishes, 'signature', column, words);
}

/** @param isDenied a yes to « Je ne souhaite pas… » is a no, and an unticked box is nothing to tell */
function asWished(said: Said, isDenied: boolean): Said {
  if (!isDenied) return said;
  return ({ yes: 'no', no: 'yes', unclear: 'unclear', nothing: 'yes' } as const)[said];
}

function tell({ toRead }: Wishes, about: AnswerToRead['about'], column: string, words: string): void {
  toRead.push({ about, words: [column, words].filter(Boolean).join(' : '), isAnswered: words !== '' });
}
