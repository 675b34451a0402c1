// The lines of a head, one after another → the facts that they say, and where they end.
import { findPersonalData } from '../../model/letters/personal-data.ts';
import { BOX, holdsContact, isContact, isTold, isWish, refusesName, saidBy } from '../forms/answers.ts';
import { signatureIn } from '../forms/signature.ts';
import { takesLeave } from '../takes-leave.ts';
import { cellsIn, columnFacts, RULE } from './head-cells.ts';
import { bare, type Fact, factOf, isPersonal, isWished } from './head-facts.ts';
import { factsOfLine, LEAD, labelledIn, NUMBERED, wishesIn } from './line-facts.ts';

interface Run {
  facts: Fact[];
  /** After the last of its lines. */
  end: number;
  /** Of the text, where it begins on the line of its label. */
  begun?: string;
  /** A label says where the text begins. */
  isLabelled?: boolean;
}

/** What some lines say together. */
interface Said {
  facts: Fact[];
  count: number;
}

/** The facts that are said from a line on, up to the first that says none. */
export function runFrom(lines: readonly string[], from: number): Run {
  const run: Run = { facts: [], end: from };
  let pending: Fact[] = [];
  for (let at = from; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (isSilent(line)) {
      at++;
      continue;
    }
    const text = TEXT.exec(line);
    if (text && run.facts.length > 0)
      return { ...run, end: at + 1, isLabelled: true, ...(text[1] && { begun: text[1] }) };
    const said = text ? undefined : saidAt(lines, at);
    if (!said || !mayFollow(said, run, pending, lines.slice(from, at))) break;
    at += said.count;
    pending.push(...said.facts);
    const isOfParagraph = run.facts.length > 0 && at - said.count === run.end;
    if (!said.facts.some(isPersonal) && !isOfParagraph) continue;
    run.facts.push(...pending);
    run.end = at;
    pending = [];
  }
  return run;
}

/** Facts that are of nobody stand between others, or on the lines of others: « Métier : libraire ». */
function mayFollow({ facts }: Said, run: Run, pending: readonly Fact[], above: readonly string[]): boolean {
  const isApart = run.facts.length === 0 && above.some(isBlank);
  if (facts.some(isPersonal)) return pending.length === 0 || !isApart;
  if (facts.some(({ value }) => isTold(value) || value.length > 100)) return false;
  if (run.facts.length === 0) return !isApart && pending.length < 4;
  return pending.length < 4 && !facts.some(({ value }) => /[.!?…]$/.test(value));
}

function saidAt(lines: readonly string[], at: number): Said | undefined {
  const block = lines.slice(at, blockEnd(lines, at));
  const columns = columnFacts(block);
  if (columns) return columns;
  const own = factsOfLine(lines[at] ?? '');
  const pair = pairAt(lines, at);
  // « Anonyme » is a wish, unless « non » stands below it.
  const isAnswered = own?.every(isWished) && pair && ['yes', 'no'].includes(saidBy(pair.facts[0]?.value ?? ''));
  if (own && !isAnswered) return { facts: own, count: 1 };
  if (pair) return pair;
  const address = isBlank(lines[at - 1]) ? addressIn(block, takesLeave(lineAbove(lines, at))) : undefined;
  return address ? { facts: address, count: block.length } : loneContact(lines[at] ?? '');
}

/** The words right above a line, past blank ones. */
function lineAbove(lines: readonly string[], at: number): string {
  let above = at - 1;
  while (above > 0 && isBlank(lines[above])) above--;
  return lines[above] ?? '';
}

function blockEnd(lines: readonly string[], at: number): number {
  const end = lines.findIndex((line, index) => index > at && isBlank(line));
  return end < 0 ? lines.length : end;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || !/\S/.test(line);
}

/** Between facts: rules, and what names a part of a sheet. */
function isSilent(line: string): boolean {
  return isBlank(line) || RULE.test(line) || /^\s*(?:[-*_=]\s*){3,}$/.test(line) || isSheetTitle(line);
}

/** « Fiche d’inscription », « Vos coordonnées » */
export function isSheetTitle(line: string): boolean {
  return SHEET.test(line.replace(/^[\s#>*_|-]+|[\s*_|:]+$/g, ''));
}

const SHEET =
  /^(?:(?:(?:ma|votre|la) )?fiche(?: (?:d[’']|de |du |auteur|autrice|contact|participa|contribut|t[ée]moin)[\p{L}’' ·]*)?|formulaire(?: [\p{L}’' ]{1,40})?|(?:vos|mes) (?:coordonn[ée]es|informations?|renseignements)(?: personnel(?:le)?s)?|(?:coordonn[ée]es|renseignements|informations?)(?: (?:personnelles?|de contact|sur l[’']auteur|administrati\w+))?|identit[ée]|autorisations?|(?:about you|contact details|personal details|your details))$/iu;

/** Where the text begins, in what a site sends. */
const TEXT =
  /^[ \t]*[|#>]*[ \t]*[*_]{0,2}(?:(?:votre|mon|le|la) )?(?:textes?|r[ée]cit|histoire|t[ée]moignage|contribution|corps du message|message)[*_]{0,2}[ \u00A0\u202F]*(?:[:|\t][*_]{0,2}[ \t\u00A0]*(.*?)[ \t]*\|?)?$/iu;

/** A title above its answer, or above the boxes to tick. */
function pairAt(lines: readonly string[], at: number): Said | undefined {
  const label = (lines[at] ?? '').replace(LEAD, '').replace(/[*_]/g, '').trim();
  const isNumbered = NUMBERED.test(lines[at] ?? '');
  const isAsked = isNumbered || /[:?]$/.test(label);
  const title = label.replace(/\s*:$/, '');
  if (title.length > 100 || !/\p{L}{2}/u.test(title) || isContact(title) || isBoxes(lines[at])) return undefined;
  if (!isNumbered && /\p{Ll}{2}[.!…]$/u.test(label)) return undefined;
  const next = lines.findIndex((line, index) => index > at && !isBlank(line));
  if (next < 0 || (!isAsked && next === at + 1 && !isBoxes(lines[next]))) return emptied(title, isAsked);
  const end = isBoxes(lines[next]) ? lines.findIndex((line, index) => index > next && !isBoxes(line)) : next + 1;
  const answer = lines
    .slice(next, end < 0 ? lines.length : end)
    .join(' ')
    .trim();
  const isApart = next > at + 1 && !isBlank(lines[end]);
  if (isNext(lines, next)) return emptied(title, isAsked);
  const fact = { ...factOf(title, answer), ...(isNumbered && { isNumbered }) };
  if (isApart || answer.length > 120 || (isTold(answer) && !isWish(answer) && !refusesName(answer)))
    return emptied(title, isAsked);
  return isPersonal(fact) || (isAsked && !/[.!?…]$/.test(answer))
    ? { facts: [fact], count: (end < 0 ? lines.length : end) - at }
    : undefined;
}

/** Nobody answered. */
function emptied(title: string, isAsked: boolean): Said | undefined {
  const fact = factOf(title, '');
  return isAsked && isPersonal(fact) ? { facts: [fact], count: 1 } : undefined;
}

function isBoxes(line: string | undefined): boolean {
  return line !== undefined && line.replace(LEAD, '').search(BOX) === 0;
}

/** What stands there is the next title, and no answer. */
function isNext(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (isBoxes(line)) return false;
  if (TEXT.test(line) || isSilent(line) || cellsIn(line)) return true;
  const words = line.replace(LEAD, '').trim();
  const fact = labelledIn(words);
  return fact !== undefined ? isPersonal(fact) : /[:?]$/.test(words);
}

/**
 * As on an envelope, without labels: two of its lines, or of the parts of one, are where somebody is reached, one of them a
 * number or an address of mail; or a name above a wish. @param isSigning below « Cordialement, » one of these is enough
 */
function addressIn(lines: readonly string[], isSigning: boolean): Fact[] | undefined {
  const own = lines.map((line) => line.replace(/^[\s•*-]+/, '').trim());
  const isBlock = own.length < 8 && own.every((line) => line.length < 80 && !/[.!?…]$/.test(line));
  const parts = own.map((line) => line.split(/\s*[,;|–—]\s*|\s-\s/));
  const reached = parts.flat().filter((part) => isReached(part) || holdsContact(part)).length;
  const isSigned = (isSigning || takesLeave(own[0] ?? '')) && own.some((line) => findPersonalData(line).length > 0);
  const isAddress = isSigned || (parts.flat().some(isReached) && reached > 1);
  const wishes = lines.map(wishesIn);
  const isWithheld = wishes.some(Boolean) && own.every((line, at) => wishes[at] || signatureIn(line) === 'name');
  if (!isBlock || (!isAddress && !isWithheld)) return undefined;
  return parts.flatMap((line, at) => wishes[at] ?? line.map(addressed));
}

function isReached(line: string): boolean {
  return isContact(bare(line)) && !/^https?:/.test(line);
}

function addressed(value: string): Fact {
  return { column: '', role: isReached(value) ? 'sender' : 'kept-aside', value };
}

/** « anne@exemple.fr », « 29200 Brest », among facts. */
function loneContact(line: string): Said | undefined {
  const value = line.replace(/^[\s•*-]+/, '').trim();
  const isLone = value.length < 80 && !/[.!?…]$/.test(value) && !/^https?:/.test(value);
  return isLone && (isContact(bare(value)) || holdsContact(value))
    ? { facts: [{ column: '', role: 'kept-aside', value }], count: 1 }
    : undefined;
}
