// An interview whose questions are set in bold → its questions. Where a source is not sure to mean it, nothing changes.
import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { asksAnswer, ENDS_ASKING } from '../asks-answer.ts';
import { lineOfNodes } from '../plain-words.ts';
import { flow } from './flow.ts';

/** Whole paragraphs in bold that ask, at least three of them with « ? », each answered in plain words, and no other bold paragraph among them. */
export function markQuestions(nodes: readonly RootContent[]): RootContent[] {
  const bold = nodes.flatMap((node, index) => (node.type === 'paragraph' && boldWords(node) ? [index] : []));
  const wordsAt = (index: number) => lineOfNodes(boldWords(nodes[index] as Paragraph) ?? []);
  const asked = bold.filter((index) => asksAnswer(wordsAt(index)) && isAnswer(nodes[index + 1]));
  if (asked.filter((index) => ENDS_ASKING.test(wordsAt(index))).length < 3 || asked.length < bold.length * 0.8)
    return [...nodes];
  return nodes.map((node, index) => {
    const words = asked.includes(index) ? boldWords(node as Paragraph) : undefined;
    return words
      ? (flow('Question', {}, [{ type: 'paragraph', children: words } as BlockContent]) as RootContent)
      : node;
  });
}

/** What a paragraph holds in bold, where it holds nothing else. */
function boldWords({ children }: Paragraph): PhrasingContent[] | undefined {
  const [only] = children;
  return children.length === 1 && only?.type === 'strong' ? only.children : undefined;
}

function isAnswer(node: RootContent | undefined): boolean {
  return (
    node !== undefined &&
    node.type !== 'heading' &&
    node.type !== 'footnoteDefinition' &&
    !(node.type === 'paragraph' && boldWords(node))
  );
}
