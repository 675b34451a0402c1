// The cells of a row → who signs, what it is called, what has to be asked of its author; what is placed nowhere is told.
import type { Arrival, Caution } from '../arrival.ts';
import { holdsContact, holdsHome, isContact } from './answers.ts';
import type { Role } from './columns.ts';
import { plain } from './plain.ts';
import { type Cell, type Wishes, wishesIn } from './row-wishes.ts';
import { signatureIn } from './signature.ts';
import { readTitle } from './title.ts';
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
  const toRead = [...wishes.toRead, ...signed.toRead];
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
    const cell = this.cells.find((one) => one.role === role && !one.isPlaced);
    if (cell) cell.isPlaced = true;
    return cell?.words;
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

  /** « Téléphone : 06… » */
  left(): string[] {
    return this.cells.flatMap(({ column, words, isPlaced }) =>
      isPlaced ? [] : [column ? `${column} : ${words}` : words],
    );
  }
}

function cellOf(column: string, role: Role = 'question', cell = ''): Cell {
  const words = cell.trim();
  return { column, words, role: ofAnswer(role, words), isPlaced: words === '' };
}

function ofAnswer(role: Role, words: string): Role {
  if (role === 'home') return holdsHome(words) ? 'kept-aside' : 'question';
  if (role === 'perhaps-private') return holdsContact(words) ? 'kept-aside' : 'question';
  return role === 'question' && isContact(words) ? 'kept-aside' : role;
}

interface Signed extends Required<Pick<Arrival, 'authors' | 'toRead'>>, Pick<Arrival, 'nameParts'> {
  /** The answer that said how. */
  from?: string;
  isUnnamed?: boolean;
}

/** Who chose a signature is known by no other name; what is no name is a person's to judge. */
function signedBy(row: Row, shared: ReadonlySet<string>, wishes: Wishes): Signed {
  const cell = row.cells.find((one) => one.role === 'signature' && !one.isPlaced);
  const chosen = cell && chosenIn(cell);
  const from = cell && `« ${cell.words} » (${cell.column})`;
  const read = chosen && signatureIn(chosen);
  if (cell && from && chosen && read === 'name' && !shared.has(plain(cell.words))) {
    cell.isPlaced = true;
    return { authors: [chosen], from, toRead: [] };
  }
  if (read === 'anonymous') return { authors: [], isUnnamed: true, toRead: [] };
  const isGiven = read === 'given-name' || wishes.isGivenAlone;
  const mayName = !wishes.isUnsure && (read ? isGiven || read === 'whole-name' : isGiven || !wishes.isUnnamed);
  const signed = !mayName ? { authors: [] } : isGiven ? givenName(row) : wholeName(row);
  if (!cell || !from || !chosen) return { ...signed, toRead: [] };
  const isKnown = signed.authors.length > 0;
  const toRead = { about: 'signature', words: `${cell.column} : ${cell.words}`, isAnswered: true } as const;
  return { ...signed, ...(isKnown && { from }), toRead: isKnown ? [] : [toRead] };
}

/** « Oui, La Louve »; nothing where nobody chose: « - », « X », and « Non » to a pseudonym. */
function chosenIn({ column, words }: Cell): string | undefined {
  const own = words.replace(/^oui\s*[,;:–-]\s*/i, '');
  const isPseudo = isPseudonym(readTitle(column).words);
  return NOBODY.test(plain(own)) || (isPseudo && NO_PSEUDONYM.test(plain(own))) ? undefined : own;
}

const NOBODY = /^(?:x*|nr|ras|n a|na|neant|non renseignee?|rien|vide|sans objet)$/;
const NO_PSEUDONYM =
  /^(?:non(?: merci)?|no|none|aucun|sans|idem|pas de pseudo\w*|(?:je n en (?:ai|veux) )pas(?: besoin)?)$/;

function givenName(row: Row): Pick<Arrival, 'authors'> {
  const given = row.take('givenName');
  return { authors: given ? [given] : [] };
}

/** « Nom » is a whole name, but beside « Prénom ». */
function wholeName(row: Row): Pick<Arrival, 'authors' | 'nameParts'> {
  const given = row.take('givenName');
  const family = row.take('familyName') ?? row.take('name');
  if (given && family && !` ${plain(family)} `.includes(` ${plain(given)} `))
    return { authors: [`${given} ${family}`], nameParts: { given, family } };
  const name = family ?? given;
  return { authors: name ? [name] : [] };
}
