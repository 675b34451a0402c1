// A line of signs alone, between two passages → the rule that it draws: « *** », « --- », « * * * ».
import type { PhrasingContent, RootContent } from 'mdast';
import { lineOfNodes, oneLine } from '../plain-words.ts';

/** @param shown takes each line that is drawn and no longer written, with « » */
export function withRules(blocks: readonly RootContent[], shown: Map<string, string>): RootContent[] {
  const isRule = (block: RootContent | undefined) =>
    block?.type === 'paragraph' && block.children.every(isWords) && RULE.test(lineOfNodes([block]));
  const isPassage = (block: RootContent | undefined) =>
    block !== undefined && block.type !== 'thematicBreak' && block.type !== 'footnoteDefinition' && !isRule(block);
  return blocks.map((block, at) => {
    if (!isRule(block) || !isPassage(blocks[at - 1]) || !isPassage(blocks[at + 1])) return block;
    shown.set(lineOfNodes([block]), '');
    return { type: 'thematicBreak' };
  });
}

/** The call of a note, and a picture, say nothing among its signs, and would be lost with them. */
function isWords(node: PhrasingContent): boolean {
  if (node.type === 'text' || node.type === 'break') return true;
  return 'children' in node && node.type !== 'link' && node.children.every(isWords);
}

const RULE = /^(?:([-–—*_=~•·#])(?:\s*\1){2,}|\*|⁂|❦|☙)$/u;

/** The words of a source without the signs of points and rules that are drawn. */
export function withoutSigns(words: string, shown: ReadonlyMap<string, string>): string {
  if (shown.size === 0) return words;
  return words
    .split('\n')
    .map((line) => shown.get(oneLine(line)) ?? line)
    .join('\n');
}
