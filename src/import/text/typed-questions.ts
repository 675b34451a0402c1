// An interview that was typed: a question a line, its answer below it → its questions. Where that is not sure, nothing changes.
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { ENDS_ASKING } from '../asks-answer.ts';
import { flow } from '../dialect/flow.ts';
import { joinedLines, linesIn } from '../dialect/lines-in.ts';
import { lineOfNodes } from '../plain-words.ts';

/** Three lines at least ask somebody, « vous » or by a number, each is answered by the line below it, and hardly any paragraph asks otherwise. */
export function markTypedQuestions(blocks: readonly RootContent[]): RootContent[] {
  const lines = blocks.flatMap((block) =>
    block.type === 'paragraph' ? linesIn(block.children).map(lineOfNodes) : [''],
  );
  const asked = lines.filter((line, at) => isAsked(line) && isAnswer(lines[at + 1]));
  const asking = blocks.filter((block) => block.type === 'paragraph' && ENDS_ASKING.test(firstOf(block.children)));
  const isDense = asked.length * MOST_BETWEEN >= blocks.length;
  const isInterview = asked.filter(isAddressed).length >= LEAST && asked.length >= asking.length * 0.8 && isDense;
  return isInterview ? blocks.flatMap((block, at) => parted(block, blocks[at + 1])) : [...blocks];
}

const LEAST = 3;
/** Paragraphs to a question: an essay asks its reader too, here and there. */
const MOST_BETWEEN = 5;

function firstOf(children: readonly PhrasingContent[]): string {
  return lineOfNodes(linesIn(children)[0] ?? []);
}

function isAsked(line: string): boolean {
  return ENDS_ASKING.test(line) && line.length <= LONGEST && !SPOKEN.test(line);
}

function isAddressed(line: string): boolean {
  return LABELLED.test(line) || /(?<!\p{L})(?:vous|votre|vos|your?)(?!\p{L})/iu.test(line);
}

const LONGEST = 200;
/** « — Vous partez ? », « Elle : Vous partez ? » */
const SPOKEN = /^\s*[-–—«“"]|^(?!q(?:uestion)?\b)[^\d:?]{1,30} ?:\s/iu;
/** « Q : », « 3. », « Question 2 – » */
const LABELLED = /^(?:q(?:uestion)?\s*\d{0,2}\s*[:.–-]|\d{1,2}\s*[.)/–-])\s*\S/iu;

function isAnswer(line: string | undefined): boolean {
  return line !== undefined && /\p{L}|\d/u.test(line) && !ENDS_ASKING.test(line);
}

/** A paragraph as its questions and what answers each. */
function parted(block: RootContent, next: RootContent | undefined): RootContent[] {
  if (block.type !== 'paragraph') return [block];
  const lines = linesIn(block.children);
  const below = next?.type === 'paragraph' ? firstOf(next.children) : undefined;
  const parts: RootContent[] = [];
  let open: PhrasingContent[][] = [];
  const close = () => {
    if (open.length > 0) parts.push({ type: 'paragraph', children: joinedLines(open) });
    open = [];
  };
  for (const [at, line] of lines.entries()) {
    const following = lines[at + 1];
    if (isAsked(lineOfNodes(line)) && isAnswer(following ? lineOfNodes(following) : below)) {
      close();
      parts.push(flow('Question', {}, [{ type: 'paragraph', children: line } as BlockContent]) as RootContent);
    } else open.push([...line]);
  }
  close();
  return parts;
}
