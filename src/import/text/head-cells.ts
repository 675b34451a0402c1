// The rows of a table of facts → what each says: a title beside its answer, twice a row, or titles above their answers.
import { isContact, isTold } from '../forms/answers.ts';
import { type Fact, factOf, isPersonal } from './head-facts.ts';

/** Of a row, as Markdown writes it, as a table is pasted or as columns are typed; undefined where a line is none. */
export function cellsIn(line: string): string[] | undefined {
  const row = line.replace(/^\s+| +$/g, '');
  if (!/[|\t]|\S {3,}/.test(row)) return undefined;
  const cells = row
    .replace(/^\||\|$/g, '')
    .split(/[|\t]| {3,}/)
    .map((cell) => cell.replace(/[*_]{1,2}|^\s*:(?=\s)/g, '').trim());
  return cells.length > 1 || /^\s*\|.*\|\s*$/.test(line) ? cells : undefined;
}

/** Undefined where a row says anything but facts. @param lineFacts what one cell says by itself: « Nom : Anne » */
export function rowFacts(
  cells: readonly string[],
  lineFacts: (line: string) => Fact[] | undefined,
): Fact[] | undefined {
  const said = cells.filter(Boolean);
  if (said.length === 0) return [];
  const own = said.map(lineFacts);
  if (own.every((facts) => facts !== undefined)) return own.flat();
  if (said.length === 1) return isLabel(said[0] ?? '') ? [factOf(said[0] ?? '', '')] : undefined;
  return pairsIn(said);
}

function pairsIn(said: readonly string[]): Fact[] | undefined {
  const facts: Fact[] = [];
  for (let at = 0; at < said.length; at++) {
    const [cell = '', next = ''] = said.slice(at);
    const isLast = at === said.length - 1;
    if (/^\d{1,2}[.)]?$/.test(cell) && !isLast) continue;
    if (isLabel(cell) || (facts.length === 0 && !isLast && said.length - at === 2)) {
      const isEmpty = isLast || (said.length > 2 && isLabel(next));
      facts.push(factOf(cell.replace(/\s*:$/, ''), isEmpty ? '' : next));
      if (!isEmpty) at++;
    } else if (facts.length === 0 || isTold(cell)) return undefined;
  }
  return facts;
}

/** Titles, each above its answers: facts of a person a row, and how many lines they take. */
export function columnFacts(lines: readonly string[]): { facts: Fact[]; count: number } | undefined {
  const [titles = [], ...rows] = lines.map((line) => (RULE.test(line) ? [] : (cellsIn(line) ?? [])));
  if (titles.length < 2 || !titles.every(isLabel)) return undefined;
  const end = rows.findIndex((row, at) => row.length !== titles.length && !RULE.test(lines[at + 1] ?? ''));
  const own = rows.slice(0, end < 0 ? rows.length : end);
  const people = own.filter((row) => row.some(Boolean));
  // « Signature | Pseudonyme » above « Ville | Brest » is a row like it.
  if (people.length === 0 || people.some(([first = '']) => isLabel(first))) return undefined;
  const facts = people.flatMap((row, person) =>
    row.map((value, at): Fact => ({ ...factOf(titles[at] ?? '', value), ...(people.length > 1 && { person }) })),
  );
  return { facts, count: own.length + 1 };
}

/** Names beside numbers, under their titles, and nothing else: where a tale has begun, they are those of others. */
export function isDirectory(lines: readonly string[]): boolean {
  const { facts = [] } = columnFacts(lines.filter((line) => /\S/.test(line))) ?? {};
  return facts.length === 2 && facts.every(({ role }) => OF_DIRECTORY.has(role));
}

const OF_DIRECTORY: ReadonlySet<Fact['role']> = new Set(['name', 'kept-aside', 'sender', 'doubtful'] as const);

/** Of a table: under its first row, or a first row without a word. */
export const RULE = /^(?=.*\|)[\s|:-]+$/;

function isLabel(cell: string): boolean {
  return (
    cell.length < 80 &&
    /\p{L}/u.test(cell) &&
    !isContact(cell) &&
    !/:\s*\S/.test(cell) &&
    isPersonal(factOf(cell.replace(/\s*:$/, ''), ''))
  );
}
