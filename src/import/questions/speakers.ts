// An interview in which each line says whose it is (« Q1 : », « R : », « S.P. : ») → its questions and its answers, without those labels, which are told.
import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Arrival } from '../arrival.ts';
import { asksAnswer } from '../asks-answer.ts';
import { cutLine, lettersOf } from '../dialect/cut-line.ts';
import { flow } from '../dialect/flow.ts';
import { isQuestion } from '../dialect/is-question.ts';
import { joinedLines, linesIn } from '../dialect/lines-in.ts';
import { oneLine, wordsOfNodes } from '../plain-words.ts';
import { isOfAnswer, labelOf, speakerIn } from './labels.ts';

/** Every line of whoever asks is a question. Where nobody plainly asks another, nothing changes. */
export function withSpeakers(arrival: Arrival): Arrival {
  if (arrival.columns) return arrival;
  const asker = askerIn(arrival.body.children.flatMap(linesOf));
  if (asker === undefined) return arrival;
  const children = arrival.body.children.flatMap((block) =>
    block.type === 'paragraph' ? parted(block, asker) : [block],
  );
  return { ...arrival, body: { ...arrival.body, children } };
}

/** Without the numbers and the letters of its questions and answers: « 2) », « R : ». */
export function withoutLabels(arrival: Arrival): Arrival {
  const blocks = arrival.body.children;
  const labels = blocks.flatMap((block) => (isQuestion(block) ? [labelOf(linesOf(block)[0] ?? '')] : []));
  if (arrival.columns || labels.filter(Boolean).length * 2 < labels.length || labels.length === 0) return arrival;
  const gone: string[] = [];
  const children = blocks.map((block, at) => {
    if (isQuestion(block)) {
      const [paragraph] = (block as { children: BlockContent[] }).children;
      if (paragraph?.type !== 'paragraph') return block;
      return flow('Question', {}, [unlabelled(paragraph, gone, () => true)]) as RootContent;
    }
    if (block.type !== 'paragraph' || !isQuestion(blocks[at - 1])) return block;
    return unlabelled(block, gone, isOfAnswer);
  });
  if (gone.length === 0) return arrival;
  const loss = { kind: 'surroundings' as const, words: gone.join('\n'), place: 'questions' };
  return { ...arrival, body: { ...arrival.body, children }, losses: [...arrival.losses, loss] };
}

function unlabelled(paragraph: Paragraph, gone: string[], isWanted: (label: string) => boolean): Paragraph {
  const [first = [], ...others] = linesIn(paragraph.children);
  const label = labelOf(lettersOf(first));
  if (label === undefined || !isWanted(label)) return paragraph;
  gone.push(label.trim());
  return { ...paragraph, children: joinedLines([cutLine(first, label.length)[1], ...others]) };
}

/** Who asks, of two at least: nearly all that they say asks, and another answers. */
function askerIn(lines: readonly string[]): string | undefined {
  const said = new Map<string, { all: number; asking: number }>();
  for (const line of lines) {
    const label = labelOf(line);
    const speaker = label === undefined ? '' : speakerIn(label);
    if (speaker === '') continue;
    const { all, asking } = said.get(speaker) ?? { all: 0, asking: 0 };
    said.set(speaker, { all: all + 1, asking: asking + (asksAnswer(line.slice(label?.length)) ? 1 : 0) });
  }
  const [asker] = [...said].find(([, { all, asking }]) => all >= LEAST && asking >= all * 0.8) ?? [];
  const answers = [...said].some(([name, { all, asking }]) => name !== asker && all >= LEAST && asking * 2 <= all);
  return answers ? asker : undefined;
}

const LEAST = 2;

function linesOf(block: RootContent): string[] {
  if (isQuestion(block)) return [oneLine(wordsOfNodes([block]))];
  return block.type === 'paragraph' ? linesIn(block.children).map(lettersOf) : [];
}

function parted(block: Paragraph, asker: string): RootContent[] {
  const parts: RootContent[] = [];
  let open: PhrasingContent[][] = [];
  const close = () => {
    if (open.length > 0) parts.push({ type: 'paragraph', children: joinedLines(open) });
    open = [];
  };
  for (const line of linesIn(block.children)) {
    const words = lettersOf(line);
    const label = labelOf(words);
    if (label === undefined || speakerIn(label) !== asker || !asksAnswer(words.slice(label.length))) {
      open.push(line);
      continue;
    }
    close();
    parts.push(flow('Question', {}, [{ type: 'paragraph', children: line }]) as RootContent);
  }
  close();
  return parts;
}
