// The cells of a row → who signs, what it is called, what has to be asked of its author; what is placed nowhere is told.
import type { AnswerToRead, Arrival, Caution } from '../arrival.ts';
import { isAnonymousAccount } from '../nobody.ts';
import {
  holdsContact,
  holdsHome,
  isContact,
  isNoAnswer,
  refersElsewhere,
  saidBy,
  tickedIn,
  withoutContact,
} from './answers.ts';
import { NAMES, type Role } from './columns.ts';
import { plain } from './plain.ts';
import { type Cell, type Wishes, wishesIn } from './row-wishes.ts';
import { choosesName, signatureIn } from './signature.ts';
import { choiceIn, readTitle } from './title.ts';
import { isPseudonym } from './wishes.ts';

/** A passage to set: a question, a quotation, or words that answer. */
export interface Part {
  role: 'question' | 'quotation' | 'answer';
  words: string;
}

type Facts = Pick<Arrival, 'authors' | 'nameParts' | 'title' | 'summary' | 'cautions' | 'toRead' | 'provenance'>;

/** @param shared signatures that name nobody */
export function factsOf(row: Row, shared: ReadonlySet<string> = new Set()): Facts {
  const wishes = wishesIn(row.cells);
  const { authors, nameParts, from, ...signed } = signedBy(row, shared, wishes);
  const cautions: Caution[] = [
    ...(wishes.isRefused ? (['refusal'] as const) : []),
    ...(wishes.isUnnamed || signed.isUnnamed ? (['anonymity'] as const) : []),
  ];
  const toRead = [...wishes.toRead, ...signed.toRead, ...row.references()];
  const [title, summary, sender, date] = [row.take('title'), row.take('summary'), row.take('sender'), row.take('date')];
  return {
    authors,
    ...(nameParts && { nameParts }),
    ...(title && { title }),
    ...(summary && { summary }),
    ...(cautions.length > 0 && { cautions }),
    ...(toRead.length > 0 && { toRead }),
    provenance: { ...(sender && { sender }), ...(date && { date }), ...(from && { signature: from }) },
  };
}

/** Each cell is placed once, and what is placed nowhere is told. */
export class Row {
  readonly cells: Cell[];

  constructor(columns: readonly string[], roles: readonly Role[], row: readonly string[]) {
    this.cells = columns.map((column, index) => cellOf(column, roles[index], row[index]));
    // What stands past the last title is an answer all the same.
    for (const words of row.slice(columns.length)) this.cells.push(cellOf('', 'question', words));
  }

  take(role: Role): string | undefined {
    const cell = this.cells.find((one) => one.role === role && !one.isPlaced && !isNoAnswer(one.words));
    if (cell) cell.isPlaced = true;
    return cell?.words;
  }

  /** What it holds besides, to reach them, is told. */
  takeName(role: Role): string | undefined {
    const cell = this.cells.find((one) => one.role === role && !one.isPlaced);
    const name = cell && withoutContact(cell.words);
    if (cell) cell.isPlaced = name === cell.words;
    return name || undefined;
  }

  said(...roles: Role[]): string {
    return this.cells.flatMap(({ role, words }) => (words && roles.includes(role) ? [words] : [])).join(' ');
  }

  parts(): Part[] {
    return this.cells.flatMap((cell): Part[] => {
      if (cell.role !== 'question' || cell.isPlaced) return [];
      cell.isPlaced = true;
      const answer = { role: 'answer', words: cell.words } as const;
      return cell.column === '' ? [answer] : [{ role: 'question', words: cell.column }, answer];
    });
  }

  /** Answers that only send to another: « Pareil », « cf. question 2 ». */
  references(): AnswerToRead[] {
    return this.cells.flatMap(({ column, words, asked }) =>
      asked === 'question' && refersElsewhere(words)
        ? [{ about: 'answer', words: column ? `${column} : ${words}` : words, isAnswered: true } as const]
        : [],
    );
  }

  /** « Téléphone : 06… »; @param isOfTool what a form tool put there, and no other */
  left(isOfTool: boolean): string[] {
    return this.cells.flatMap(({ column, words, isPlaced, role }) =>
      isPlaced || (role === 'tool') !== isOfTool ? [] : [column ? `${column} : ${words}` : words],
    );
  }
}

function cellOf(column: string, role: Role = 'question', cell = ''): Cell {
  const words = cell.trim();
  return { column, words, asked: role, role: ofAnswer(role, words), isPlaced: words === '' };
}

function ofAnswer(role: Role, words: string): Role {
  if (role === 'sender' && isAnonymousAccount(words)) return 'tool';
  if (role === 'home') return holdsHome(words) ? 'kept-aside' : 'question';
  if (role === 'perhaps-private') return holdsContact(words) ? 'kept-aside' : 'question';
  if (role === 'question' && (isNoAnswer(words) || refersElsewhere(words))) return 'kept-aside';
  return role === 'question' && isContact(words) ? 'kept-aside' : role;
}

interface Signed extends Required<Pick<Arrival, 'authors' | 'toRead'>>, Pick<Arrival, 'nameParts'> {
  /** The answer that said how. */
  from?: string;
  isUnnamed?: boolean;
}

/** Who chose a signature is known by no other name; what is no name is a person's to judge. */
function signedBy(row: Row, shared: ReadonlySet<string>, wishes: Wishes): Signed {
  const found = row.cells
    .flatMap((cell) => chosenIn(cell))
    .map((one) => ({ ...one, words: withoutJust(one.words, row) }));
  const unticked = found.length === 0 ? choicesLeft(row) : [];
  const own = found.find(({ cell, read }) => read === 'name' && !shared.has(plain(cell.words)));
  if (own && !(isRealName(own.words, row) && (wishes.isUnnamed || found.some(isAnonymous)))) return signedAs(own);
  if (found.some(isAnonymous)) return { authors: [], isUnnamed: true, toRead: doubted(found) };
  const [first] = found.toSorted((a, b) => Number(b.read === 'given-name') - Number(a.read === 'given-name'));
  const isGiven = first?.read === 'given-name' || wishes.isGivenAlone;
  // Whoever asks for no name, and for a first name too, is not named until somebody has read it.
  const isDenied = wishes.isUnnamed && !wishes.isGivenAlone;
  const mayName = !wishes.isUnsure && !isDenied && (!first || isGiven || first.read === 'whole-name');
  const signed = !mayName ? { authors: [] } : isGiven ? givenName(row) : wholeName(row);
  if (!first) return { ...signed, toRead: unticked };
  const isKnown = signed.authors.length > 0;
  return { ...signed, ...(isKnown && { from: saidIn(first.cell) }), toRead: isKnown ? [] : [toReadOf(first.cell)] };
}

interface Chosen {
  cell: Cell;
  words: string;
  read: ReturnType<typeof signatureIn>;
}

function signedAs({ cell, words }: Chosen): Signed {
  cell.isPlaced = true;
  return { authors: [words], from: saidIn(cell), toRead: [] };
}

function isAnonymous({ read }: Chosen): boolean {
  return read === 'anonymous';
}

/** Two boxes that do not say the same; « Anonyme, ou alors Zozo ». */
function doubted(found: readonly Chosen[]): AnswerToRead[] {
  const isPlain = found.every((one) => isAnonymous(one) && !/\b(?:ou|sinon|mais|sauf|or|but)\b/.test(plain(one.words)));
  return isPlain ? [] : found.map(({ cell }) => toReadOf(cell));
}

/** Boxes that say how to sign, none of which was ticked. */
function choicesLeft({ cells }: Row): AnswerToRead[] {
  return cells.flatMap((cell) =>
    cell.role === 'signature' && choiceIn(cell.column) && cell.words === ''
      ? [{ about: 'signature', words: cell.column, isAnswered: false } as const]
      : [],
  );
}

/** « Juste Yvonne », where somebody is called Yvonne: others are called Juste. */
function withoutJust(chosen: string, row: Row): string {
  const name = chosen.replace(
    /^(?:[Tt]out )?(?:[Jj]uste|[Ss](?:eul|imple)ment|[Uu]niquement|[Pp]lutôt|[Oo]nly)\s+/,
    '',
  );
  return isRealName(name, row) ? name : chosen;
}

function isRealName(chosen: string, { cells }: Row): boolean {
  const names = cells.flatMap(({ role, words }) => (NAMES.has(role) ? plain(words).split(' ') : []));
  return plain(chosen)
    .split(' ')
    .every((word) => names.includes(word));
}

function saidIn({ column, words }: Cell): string {
  return `« ${words} » (${column})`;
}

function toReadOf({ column, words }: Cell): AnswerToRead {
  return { about: 'signature', words: `${column} : ${words}`, isAnswered: true };
}

/** « Oui, La Louve »; the words of a box that is ticked; nothing where nobody chose: « - », « X », and « Non » to a pseudonym. */
function chosenIn(cell: Cell): Chosen[] {
  if (cell.role !== 'signature' || cell.isPlaced) return [];
  const choice = choiceIn(cell.column);
  const isTicked = !['no', 'nothing'].includes(saidBy(cell.words));
  const words = choice && choosesName(choice) ? (isTicked ? choice : undefined) : writtenIn(cell);
  return words === undefined ? [] : [{ cell, words, read: signatureIn(words) }];
}

function writtenIn({ column, words }: Cell): string | undefined {
  const own = tickedIn(words)
    .replace(/^oui\s*[,;:–-]\s*/i, '')
    .replace(ONLY, '');
  const isPseudo = isPseudonym(readTitle(column).words);
  const isNobody = isNoAnswer(own) || NOBODY.test(plain(own));
  return isNobody || (isPseudo && NO_PSEUDONYM.test(plain(own))) ? undefined : own;
}

/** « Yvonne seulement » */
const ONLY = /(?<=\p{Ll}),?\s+(?:seulement|uniquement|tout court|simplement|only)$/u;
const NOBODY = /^(?:x*|rien|vide)$/;
const NO_PSEUDONYM =
  /^(?:non(?: merci)?|no|none|aucun|sans|idem|pas de pseudo\w*|(?:je n en (?:ai|veux) )pas(?: besoin)?)$/;

function givenName(row: Row): Pick<Arrival, 'authors'> {
  const given = row.takeName('givenName');
  return { authors: given ? [given] : [] };
}

/** « Nom » is a whole name, but beside « Prénom ». */
function wholeName(row: Row): Pick<Arrival, 'authors' | 'nameParts'> {
  const given = row.takeName('givenName');
  const family = row.takeName('familyName') ?? row.takeName('name');
  if (given && family && !` ${plain(family)} `.includes(` ${plain(given)} `))
    return { authors: [`${given} ${family}`], nameParts: { given, family } };
  const name = family ?? given;
  return { authors: name ? [name] : [] };
}
