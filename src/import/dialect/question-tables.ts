// A questionnaire that was answered in a table, a question a row → an interview. Where a table is not sure to be one, it stays.
import type { BlockContent, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import type { Loss } from '../arrival.ts';
import { asksAnswer } from '../asks-answer.ts';
import { plain } from '../forms/plain.ts';
import { lineOfNodes } from '../plain-words.ts';
import { flow } from './flow.ts';
import { linesIn } from './lines-in.ts';

/** Tables of two columns, under « Question » and « Réponse », or of which three rows at least ask and most do. */
export function withQuestionTables(nodes: readonly RootContent[], losses: Loss[]): RootContent[] {
  return nodes.flatMap((node, at) => {
    if (node.type !== 'table') return [node];
    const interview = interviewIn(node, losses);
    // What follows a table whose last question nobody answered is no answer.
    const isOpen = interview?.isUnanswered && nodes[at + 1] !== undefined && nodes[at + 1]?.type !== 'table';
    return interview ? [...interview.parts, ...(isOpen ? [{ type: 'thematicBreak' } as const] : [])] : [node];
  });
}

interface Interview {
  parts: RootContent[];
  /** Its last question. */
  isUnanswered: boolean;
}

function interviewIn({ children: all }: Table, losses: Loss[]): Interview | undefined {
  const numbers = isNumbered(all) ? all.map((row) => wordsOf(row, 0)).filter(Boolean) : [];
  const children = isNumbered(all) ? all.map((row) => ({ ...row, children: row.children.slice(1) })) : all;
  if (!children.every((row) => row.children.length === 2)) return undefined;
  const [first, ...others] = children;
  const isTitled = first !== undefined && isTitle(first);
  const rows = isTitled ? others : children;
  const asked = rows.filter((row) => asksAnswer(wordsOf(row, 0)) && wordsOf(row, 1) !== '');
  if (!isTitled && (asked.length < 3 || asked.length < rows.length * MOST)) return undefined;
  if (first && isTitled) losses.push({ kind: 'surroundings', words: `${wordsOf(first, 0)} ${wordsOf(first, 1)}` });
  if (numbers.length > 0) losses.push({ kind: 'surroundings', words: numbers.join(' '), place: 'questions' });
  for (const row of rows.filter(isUnanswered))
    losses.push({ kind: 'surroundings', words: wordsOf(row, 0), place: 'question sans réponse' });
  const parts = rows.filter((row) => !isUnanswered(row)).flatMap(partsOf);
  return { parts, isUnanswered: rows.some((row, at) => at === rows.length - 1 && isUnanswered(row)) };
}

function isUnanswered(row: TableRow): boolean {
  return wordsOf(row, 0) !== '' && wordsOf(row, 1) === '';
}

/** « 1 », « Q2 », « N° » before each question. */
function isNumbered(rows: readonly TableRow[]): boolean {
  return rows.every((row) => row.children.length === 3 && NUMBER.test(wordsOf(row, 0))) && rows.some(hasNumber);
}

const NUMBER = /^(?:(?:q|question)?\s*(?:n[°o]\s*)?\d{0,2}\s*[.)°:–-]*|#|num[ée]ro)$/iu;

function hasNumber(row: TableRow): boolean {
  return /\d/.test(wordsOf(row, 0));
}

/** Names and ages stand among the questions. */
const MOST = 0.6;

function isTitle(row: TableRow): boolean {
  return (
    /^(?:les |the )?questions?$/.test(plain(wordsOf(row, 0))) &&
    /^(?:les |vos |mes |the |your )?(?:reponses?|answers?)$/.test(plain(wordsOf(row, 1)))
  );
}

function wordsOf({ children }: TableRow, column: number): string {
  return lineOfNodes(children[column]?.children ?? []);
}

function partsOf({ children: [question, answer] }: TableRow): RootContent[] {
  const asked = paragraphsOf(question?.children ?? []);
  const said = paragraphsOf(answer?.children ?? []);
  return asked.length > 0 ? [flow('Question', {}, asked) as RootContent, ...said] : said;
}

/** Paragraphs of a cell stand a line apart there. */
function paragraphsOf(cell: readonly PhrasingContent[]): (BlockContent & RootContent)[] {
  return linesIn(cell).flatMap((children) => (lineOfNodes(children) === '' ? [] : [{ type: 'paragraph', children }]));
}
