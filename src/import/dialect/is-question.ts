// Whether a block is a question of an interview.
import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';

/** What its author is asked stands in it, and nothing else: the answer is what follows. */
export function isQuestion(block: Nodes | undefined): boolean {
  return block?.type === 'mdxJsxFlowElement' && block.name === 'Question';
}
