// Who asks for no name, or for another, is not named by the last line of the text, nor by the title that a mail or a file gives it.
import type { RootContent } from 'mdast';
import type { Arrival, Loss } from './arrival.ts';
import { joinedLines, linesIn } from './dialect/lines-in.ts';
import { holdsContact } from './forms/answers.ts';
import { plain } from './forms/plain.ts';
import { isAboutName } from './name-wishes.ts';
import { wordsOfNodes } from './plain-words.ts';
import { takesLeave } from './takes-leave.ts';

/** Without what names its author, where that was asked; what leaves is told. */
export function withoutName(arrival: Arrival): Arrival {
  const isHidden = asksOfName(arrival);
  const known = new Set([...namesOf(arrival), ...(isHidden ? arrival.losses.flatMap(saidAside) : [])]);
  const unclaimed = isHidden ? withoutClaim(arrival) : arrival;
  const unsigned = isHidden || arrival.authors.length > 0 ? withoutSignature(unclaimed, known) : unclaimed;
  return isHidden ? withoutTitle(unsigned) : unsigned;
}

/** Whether somebody asks for no name, or says how they are to be named. */
export function asksOfName(arrival: Arrival): boolean {
  return isUnnamedOf(arrival) || (arrival.toRead ?? []).some(({ words }) => isAboutName(words));
}

/** « Texte d’Odile Faure (anonyme).txt » asks for it, though its text does not. */
export function unnamedByFile(arrival: Arrival, name: string): Arrival {
  if (!asksInFileName(name) || isUnnamedOf(arrival)) return arrival;
  return { ...arrival, authors: [], cautions: ['anonymity', ...(arrival.cautions ?? [])] };
}

/** Whether a title, or the name of a file, may name who asks for no name. */
export function mayName(title: string, arrival: Arrival): boolean {
  return isUnnamedOf(arrival) && (asksInFileName(title) || namesIn(title, arrival) > 0);
}

/** How many words of the names of its author a title has. */
function namesIn(title: string, arrival: Arrival): number {
  const names = new Set(namesOf(arrival));
  return new Set(
    plain(title)
      .split(' ')
      .filter((word) => names.has(word)),
  ).size;
}

function asksInFileName(name: string): boolean {
  return /[([]\s*anonym\p{L}*\s*[)\]]|[-–—_,]\s*anonyme?s?$/iu.test(name.replace(/\.\w{1,5}$/, ''));
}

function isUnnamedOf({ cautions = [] }: Arrival): boolean {
  return cautions.includes('anonymity');
}

function withoutTitle(arrival: Arrival): Arrival {
  const { title, ...untitled } = arrival;
  // Whoever asks for their first name alone may be in a title by it, and not by two words of their name.
  if (title === undefined || !(mayName(title, arrival) || namesIn(title, arrival) > 1)) return arrival;
  return { ...untitled, losses: [...arrival.losses, { kind: 'field', words: title, place: 'title' }] };
}

/** « © Gérard Montagnier, tous droits réservés », below the text. */
function withoutClaim(arrival: Arrival): Arrival {
  const { body, losses } = arrival;
  const claims = body.children.slice(-MOST_BELOW).filter((block) => CLAIM.test(wordsOfNodes([block]).trim()));
  if (claims.length === 0) return arrival;
  const told = claims.map(
    (block): Loss => ({ kind: 'surroundings', words: wordsOfNodes([block]).trim(), place: 'fin' }),
  );
  const children = body.children.filter((block) => !claims.includes(block));
  return { ...arrival, body: { ...body, children }, losses: [...losses, ...told] };
}

const CLAIM = /^(?:©|\([cC]\)|[Cc]opyright)\s[^\n]{0,40}\p{Lu}\p{L}[^\n]{0,80}$/u;

/** @param known words of the names of its author; one that signs the draft may stay */
function withoutSignature(arrival: Arrival, known: ReadonlySet<string>): Arrival {
  const { authors, body, losses } = arrival;
  const at = lastOfText(arrival);
  const last = body.children[at];
  const signature = last && at > 0 ? signatureOf(last, body.children[at - 1]) : undefined;
  if (signature === undefined) return arrival;
  const { words, name, isLetter, above } = signature;
  const parts = plain(name).split(' ');
  const isOf = (word: string) =>
    known.has(word) || (word.length === 1 && [...known].some((own) => own.startsWith(word)));
  const isKnown = parts.every(isOf) && parts.some((word) => known.has(word));
  const signs = (author: string) => parts.every((word) => plain(author).split(' ').includes(word));
  // « (à publier sous le nom de Zoé) », right below it.
  const isAsked = at < body.children.length - 1 && isAboutName(wordsOfNodes(body.children.slice(at + 1)));
  const isTheirs = isKnown || isLetter || isAsked || (isUnnamedOf(arrival) && parts.length > 1);
  if (authors.some(signs) || !isTheirs) return arrival;
  const loss: Loss = { kind: 'surroundings', words, place: 'fin' };
  return {
    ...arrival,
    body: { ...body, children: body.children.toSpliced(at, 1, ...above) },
    losses: [...losses, loss],
  };
}

/** What asks something of the editors may stand below a signature: « PS : mettez mes initiales ». */
function lastOfText({ body, toRead = [] }: Arrival): number {
  const asked = toRead.flatMap(({ about, words }) => (about === 'wish' ? [plain(words)] : []));
  return body.children.findLastIndex((block) => !asked.some((words) => plain(wordsOfNodes([block])).includes(words)));
}

interface Signature {
  words: string;
  name: string;
  /** It stands under « Bien à vous, »: no tale does. */
  isLetter: boolean;
  /** The lines of the text that stand above the leave, in the same paragraph. */
  above: RootContent[];
}

/** « Odile Faure », below the text, alone or under « Bien à vous, », above what else is said of them: a trade, a home, a day. */
function signatureOf(block: RootContent, above: RootContent | undefined): Signature | undefined {
  if (block.type !== 'paragraph') return undefined;
  const { above: kept, signed } = atLeave(linesIn(block.children));
  const all = signed.map((children) => wordsOfNodes(children).trim());
  // « Fait à Dole, le 3 février », above the name.
  const lines = all.slice(Math.max(0, all.length > 1 ? all.findIndex((line) => !DATED.test(line)) : 0));
  const isLeave = takesLeave(lines[0] ?? '') || (lines.length > 1 && THANKS.test(lines[0] ?? ''));
  const [first = '', ...below] = isLeave ? lines.slice(1) : lines;
  // « Inès Malo, née le 4 mai »
  const name = DETAILED.exec(first)?.[1] ?? HOMED.exec(first)?.[1] ?? first;
  const isLetter = isLeave || (above !== undefined && takesLeave(wordsOfNodes([above])));
  const isSigned = NAME.test(name) && below.length < MOST_BELOW && below.every(isOfSigner);
  return isSigned ? { words: all.join('\n'), name, isLetter, above: kept } : undefined;
}

/** « Voilà, c’est tout. », above « Bonne journée » and a name, is of the text. */
function atLeave(lines: ReturnType<typeof linesIn>): { above: RootContent[]; signed: ReturnType<typeof linesIn> } {
  const at = lines.findLastIndex((children) => takesLeave(wordsOfNodes(children)));
  if (at < 1) return { above: [], signed: lines };
  const children = joinedLines(lines.slice(0, at));
  return { above: [{ type: 'paragraph', children }], signed: lines.slice(at) };
}

const MOST_BELOW = 5;

const THANKS = /^(?:(?:encore |un grand )?merci|je vous remercie|avec mes remerciements)(?!\p{L})[^\n]{0,60}$/iu;
const DATED = /^(?:fait à|à \p{Lu}[\p{L}-]*, le|\p{Lu}[\p{L}’' -]{1,30},? le \d|le \d)[^.!?\n]{0,60}$/iu;
const DETAILED = /^(\p{Lu}[\p{L}’'-]* (?:\p{Lu}[\p{L}’'-]*\.?)(?: \p{Lu}[\p{L}’'-]*)?), (?:née?|\d|habit|demeur)/u;

/** « Christine Boyer, Roanne » */
const HOMED = /^(\p{Lu}[\p{L}’'-]* \p{Lu}[\p{L}’'-]*\.?), (?:à )?\p{Lu}[\p{L}’' -]{1,30}$/u;

/** Where they are reached, or a line that ends as none of a tale does. */
function isOfSigner(line: string): boolean {
  return holdsContact(line) || (line.length < 60 && /[\p{L}\d)]$/u.test(line));
}

const NAME =
  /^(?!(?:L[ea]s?|Une?|Des|Ce|Cette|Il|Elle|On|Je|Nous|Fin|Merci)(?!\p{L}))\p{Lu}[\p{L}’'-]*\.?(?: (?:d[eu] |le |la |d[’'])?\p{Lu}[\p{L}’'-]*\.?){0,3}$/u;

/** Of the header of a mail, without its address: empty where it says none. */
export function senderName(provenance: Arrival['provenance']): string {
  return (provenance?.sender ?? '').replace(/<[^>]*>|\S+@\S+/g, ' ').trim();
}

/** Of whom it is said in a head, or in the header of a mail. */
function namesOf({ provenance, nameParts, authors, losses }: Arrival): string[] {
  const labelled = losses.flatMap(({ words }) => [...words.matchAll(LABELLED)].map(([, name = '']) => name));
  const all = [senderName(provenance), nameParts?.given, nameParts?.family, ...authors, ...labelled].join(' ');
  return plain(all)
    .split(' ')
    .filter((word) => word.length > 2 && !COMMON.test(word));
}

const LABELLED =
  /^[^:\n]{0,30}\b(?:nom|prénom|auteure?|autrice|name|de|from)\b[^:\n]{0,20}:[ \u00A0]*([^\n]{2,60})$/gimu;
const COMMON = /^(?:les|des|une|pas|non|oui|publier|anonyme|texte|nom|prenom|mon|sur|dans|pour)$/;

/** What was set aside around it: a signature of mail, the mail that is handed on. */
function saidAside({ kind, words }: Loss): string[] {
  return kind === 'signature' || kind === 'reply' || kind === 'surroundings' ? plain(words).split(' ') : [];
}
