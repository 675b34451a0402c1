// A text in which the questions of a series stand, in whatever way they were typed → an interview, and what it does not answer.
import type { BlockContent, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { AnswerToRead, Arrival } from '../arrival.ts';
import { cutLine, lettersOf } from '../dialect/cut-line.ts';
import { flow } from '../dialect/flow.ts';
import { isQuestion } from '../dialect/is-question.ts';
import { joinedLines, linesIn } from '../dialect/lines-in.ts';
import { oneLine, wordsOfNodes } from '../plain-words.ts';
import { askedIn } from './known.ts';

/** Of each series that may have been sent to its author, its questions. @returns the same where it asks none of them */
export function withSeriesQuestions(arrival: Arrival, series: readonly (readonly string[])[]): Arrival {
  if (arrival.columns) return arrival;
  const found = series
    .map((questions) => ({ questions, asked: askedOf(arrival.body.children, questions) }))
    .toSorted((one, other) => other.asked.size - one.asked.size)[0];
  // One question that is only alike may be anybody's.
  if (!found || !(found.asked.size > 1 || [...found.asked.values()].includes(true))) return arrival;
  const children = arrival.body.children.flatMap((block) => parted(block, found.questions));
  const toRead = [...(arrival.toRead ?? []), ...unanswered(children, found.questions)];
  return { ...arrival, body: { ...arrival.body, children }, ...(toRead.length > 0 && { toRead }) };
}

/** The questions that a text asks, each with whether it is word for word. */
function askedOf(blocks: readonly RootContent[], questions: readonly string[]): Map<number, boolean> {
  const found = new Map<number, boolean>();
  for (const { line, isSetApart } of blocks.flatMap(linesOf)) {
    const asked = askedIn(line, questions, isSetApart);
    if (asked) found.set(asked.question, asked.isExact || found.get(asked.question) === true);
  }
  return found;
}

interface Line {
  line: string;
  isSetApart: boolean;
}

function linesOf(block: RootContent): Line[] {
  if (isQuestion(block)) return [{ line: oneLine(wordsOfNodes([block])), isSetApart: true }];
  if (block.type === 'heading') return [{ line: lettersOf(block.children), isSetApart: true }];
  if (block.type === 'paragraph')
    return linesIn(block.children).map((line) => ({ line: lettersOf(line), isSetApart: isBold(line) }));
  if (block.type !== 'list') return [];
  return block.children.flatMap(({ children: [first] }) => (first ? linesOf(first) : []));
}

function isBold(line: readonly PhrasingContent[]): boolean {
  return line.length === 1 && line[0]?.type === 'strong';
}

/** A block as its questions and what answers each. */
function parted(block: RootContent, questions: readonly string[]): RootContent[] {
  if (block.type === 'heading' && askedIn(lettersOf(block.children), questions, true))
    return [question(block.children)];
  if (block.type === 'paragraph') return partedParagraph(block, questions);
  return block.type === 'list' ? partedList(block, questions) : [block];
}

function partedParagraph({ children }: Paragraph, questions: readonly string[]): RootContent[] {
  const parts: RootContent[] = [];
  let open: PhrasingContent[][] = [];
  const close = () => {
    if (open.length > 0) parts.push({ type: 'paragraph', children: joinedLines(open) });
    open = [];
  };
  for (const line of linesIn(children)) {
    const asked = askedIn(lettersOf(line), questions, isBold(line));
    if (!asked) {
      open.push(line);
      continue;
    }
    close();
    const [own, answer] = cutLine(line, asked.end);
    parts.push(question(own));
    if (answer.length > 0) open.push(answer);
  }
  close();
  return parts;
}

/** Whoever numbers what they are asked answers within their list. Among items that ask nothing, a list stays. */
function partedList(list: List, questions: readonly string[]): RootContent[] {
  const asking = list.children.filter(({ children: [first] }) =>
    (first ? linesOf(first) : []).some(({ line, isSetApart }) => askedIn(line, questions, isSetApart)),
  );
  if (asking.length * 2 < list.children.length) return [list];
  return list.children.flatMap(({ children }) => children.flatMap((block) => parted(block, questions)));
}

function question(children: PhrasingContent[]): RootContent {
  const [only] = children;
  const own = children.length === 1 && only?.type === 'strong' ? only.children : children;
  return flow('Question', {}, [{ type: 'paragraph', children: own } as BlockContent]) as RootContent;
}

/** What was asked and is nowhere, and what is followed by no answer. */
function unanswered(blocks: readonly RootContent[], questions: readonly string[]): AnswerToRead[] {
  const asked = blocks.flatMap((block, at) => (isQuestion(block) ? [{ block, next: blocks[at + 1] }] : []));
  const found = askedOf(blocks, questions);
  const absent = questions.filter((_, index) => !found.has(index));
  const silent = asked.filter(({ next }) => next === undefined || isQuestion(next) || next.type === 'heading');
  // Somebody may have worded one in their own way: all are there.
  const isWhole = absent.length === 0 || asked.length >= questions.length;
  const count = { found: questions.length - absent.length, all: questions.length };
  return [
    ...(isWhole ? [] : [{ about: 'questions' as const, words: absent.join(' », « '), isAnswered: true, count }]),
    ...silent.map(({ block }) => ({
      ...{ about: 'questions' as const, words: oneLine(wordsOfNodes([block])), isAnswered: false },
    })),
  ];
}
