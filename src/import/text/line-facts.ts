// One line of a head → what it says: « Nom : Anne », « Tél ……… 06… », « ☒ oui ☐ non », « Ne pas publier mon nom ».
import { BOX, isTicked, isWish, isYesOrNo, refusesName, saidBy } from '../forms/answers.ts';
import { roleOf } from '../forms/columns.ts';
import { plain } from '../forms/plain.ts';
import { asksForGivenAlone, speaksOfOwnName } from '../forms/signature.ts';
import { isToldSpeech } from '../told-speech.ts';
import { cellsIn, rowFacts } from './head-cells.ts';
import { type Fact, factOf, isPersonal, isWished } from './head-facts.ts';

/** A label, and its answer on its line. */
const FACT = /^(\p{L}[^:=|\t\n]{0,80}?)[ \u00A0\u202F]?(?:[:=])([ \t\u00A0\u202F]*)(\S.*)?$/u;
/** « Nom ………… Anne », « Tél – 06… », « Mail -> … » */
const LED = /^(\p{L}[^:\n….]{1,60}?)[ \u00A0]*(?:(?:[.…_][ \u00A0]*){3,}:?|[–—-](?= )|[-=]+>|→)[ \u00A0]*(.*)$/u;
/** « [Nom] Anne », « Votre nom ? Anne » */
const SET = /^(?:\[(\p{L}[^[\]]{1,60})\]|(\p{L}[^?\n]{1,120}?)[ \u00A0\u202F]?\?[*_]{0,2})[ \t\u00A0]+(\S.*)$/u;
/** What stands before the facts of a line: marks of lists and of quotations, and numbers. */
export const LEAD = /^[ \t>]*(?:#{1,6} )?(?:[-*•–][ \t]+)?(?:\d{1,2}[ \u00A0]?[.)°/][ \t]*)?/;

export const NUMBERED = /^[ \t>*_-]*\d{1,2}[ \u00A0]?[.)°/]/;

/** « Nom : Anne – Tél : 06… » says two. */
export function factsOfLine(line: string): Fact[] | undefined {
  const cells = cellsIn(line);
  const row = cells && rowFacts(cells, factsOfLine);
  if (row || /[|\t]/.test(line.trimStart())) return row;
  const words = line.replace(LEAD, '').trim();
  const wishes = wishesIn(line);
  if (wishes) return wishes;
  const parts = words.split(/\s*(?:[;,/–—-]|\s{2,}|\s-)\s*(?=\p{L}[^:;,]{1,40}?[ \u00A0]?:[ \u00A0]?\S)/u);
  const facts = parts.flatMap((part) => factIn(part) ?? []);
  if (parts.length > 1 && facts.length === parts.length && facts.every(isPersonal)) return facts;
  const fact = factIn(words);
  return fact && [{ ...fact, ...(NUMBERED.test(line) && { isNumbered: true }) }];
}

function factIn(line: string): Fact | undefined {
  return boxedIn(line) ?? labelledIn(line) ?? ledIn(line) ?? setIn(line);
}

/** What stands before the colon is of a tale: « On riait. Le numéro : 22. » */
const TWO_SENTENCES = /\p{Ll}{2}[.!?…]\s+\p{Lu}/u;

export function labelledIn(line: string): Fact | undefined {
  const [, key = '', gap = '', said = ''] = FACT.exec(line.replace(/^[*_]{1,2}/, '')) ?? [];
  const value = said.replace(/^[*_]+|[*_]+$/g, '').trim();
  if (key === '' || said === '' || TWO_SENTENCES.test(key)) return undefined;
  const fact = factOf(key.replace(/[*_]/g, ''), value);
  // « Rendez-vous à midi:trente »
  return isPersonal(fact) || (gap !== '' && !line.includes('=')) ? fact : undefined;
}

function ledIn(line: string): Fact | undefined {
  const [, key = '', value = ''] = LED.exec(line.replace(/[*_]{2}/g, '')) ?? [];
  const fact = key ? factOf(key, value.trim()) : undefined;
  return fact && isPersonal(fact) ? fact : undefined;
}

function setIn(line: string): Fact | undefined {
  const [, label, question, value = ''] = SET.exec(line.replace(/[*_]{2}/g, '')) ?? [];
  const fact = label || question ? factOf(label ?? `${question} ?`, value.trim()) : undefined;
  return fact && (isPersonal(fact) || (question && isYesOrNo(value))) ? fact : undefined;
}

/** « Accord de publication ☒ oui ☐ non », « ☒ Je souhaite rester anonyme »; a box that was not ticked says nothing. */
function boxedIn(line: string): Fact | undefined {
  const at = line.search(BOX);
  if (at < 0) return undefined;
  const [, key = '', said = ''] = /^(.*?)[\s:?*_]*((?:(?:oui|non|yes|no)\s*)?)$/iu.exec(line.slice(0, at)) ?? [];
  const value = said + line.slice(at);
  if (/\p{L}{2}/u.test(key)) return factOf(key.replace(/[*_]/g, ''), value);
  const [box = ''] = line.match(BOX) ?? [];
  const words = line.slice(at + box.length).trim();
  const isOne = line.match(BOX)?.length === 1 && /\p{L}{3}/u.test(words) && at === 0;
  return isOne ? factOf(words, isTicked(box) ? 'oui' : '') : undefined;
}

/** « Ne pas publier mon nom », « (merci de ne pas mettre mon nom) », « PS : publiez-moi, mais sans mon nom » */
export function wishesIn(line: string): Fact[] | undefined {
  const words = line
    .replace(LEAD, '')
    .replace(/[*_]/g, '')
    .replace(/^(?:p\.? ?s\.?|n\.? ?b\.?|note|remarque)[ \u00A0]*:[ \u00A0]*/i, '')
    .trim();
  if (words.length > 80 || /[?:|\t]/.test(words) || words.search(BOX) >= 0 || isSpoken(line) || isToldSpeech(words))
    return undefined;
  const own = words.replace(/^[([]|[)\].!]+$/g, '');
  const isRequest = /^[([].*[)\]][.!]?$/.test(words) || isRequested(own);
  const isSentence = /[.!?…]$/.test(words);
  const isBare = !isSentence && (plain(own).split(' ').length < 5 || WISHER.test(plain(own)));
  return isRequest || isBare ? wishOf(words, own, isRequest) : undefined;
}

function wishOf(words: string, own: string, isRequest: boolean): Fact[] | undefined {
  const fact: Fact = { column: words, role: roleOf(words, ['oui']), value: 'oui' };
  if (refusesName(own)) return [...(isWished(fact) ? [fact] : []), { column: '', role: 'anonymity', value: 'oui' }];
  if (asksForGivenAlone(own)) return [{ column: '', role: 'naming', value: own }];
  if (isRequest && speaksOfOwnName(own) && (fact.role !== 'naming' || OTHER_NAME.test(plain(own))))
    return [{ column: '', role: 'doubtful-name', value: own }];
  if (isWished(fact)) return [fact];
  const isAgreed = isRequest && saidBy(own) === 'yes' && own.length > 12;
  return isAgreed ? [{ column: 'Accord', role: 'consent', value: own }] : undefined;
}

const OTHER_NAME = /\b(?:prenom|initiales?|initials|pseudo\w*|plume|jeune fille|signer)\b/;

/** A dialogue: « — Ne dites pas mon nom. » */
function isSpoken(line: string): boolean {
  return /^\s*[—«“"]/.test(line) || /^\s*[-–]\s.*[.!?…]$/.test(line);
}

/** It asks the editors, or says « je »; « Il est mort anonyme. » is of a tale. */
function isRequested(own: string): boolean {
  const words = plain(own);
  const isYes = /^(?:oui|non|vrai|faux|yes|no)\b/.test(words);
  const isTheirs = OWN.test(words) || (!isYes && isWish(own));
  return ASKING.test(own) || isTheirs;
}

/** « Une lectrice qui souhaite rester anonyme » */
const WISHER =
  /\bqui (?:souhait\w+|prefer\w+|veu(?:t|lent)|voudr\w+|desir\w+|tien(?:t|nent)|demand\w+) (?:a |de )?(?:rester|garder|conserver|ne pas|etre|l anonymat)\b/;
const OWN =
  /\b(?:je|j|i) (?:(?:ne|n|vous|le|bien|do|would|am) )*(?:prefer\w*|souhait\w*|veux|voudrais|aimerais|desir\w*|refus\w*|accept\w*|autoris\w*|demand\w*|tiens|suis d accord|donne|consens|want|wish|agree|like|rather)\b|\bpubliez\b/;
const ASKING =
  /^(?:merci|svp|s[’']il (?:vous|te) pla[îi]t|veuillez|pri[èe]re|ne |surtout|sans mon nom|pas mon nom|anonym|[àa] signer |signe[rz] |please|(?:do not|don[’']t) )/i;
