// Verses, replies and other lines that are meant apart, though Markdown joins them → lines apart, as their writer sees them.
import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { isWrapped } from '../../model/letters/filled-lines.ts';

/** Lines of a text that is wrapped are one; so are long ones, each a sentence, as some write Markdown. */
export function keepLines(tree: Root, source: string): void {
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' && isApart(linesOf(node, source))) breakLines(node);
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
}

function linesOf({ position }: Paragraph, source: string): string[] {
  const lines = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).split('\n');
  return lines.map((line) => line.replace(/^[\s>]+/, '').trimEnd());
}

function isApart(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  if (lines.filter((line) => OPENING.test(line)).length > 1) return true;
  const isShort = lines.every((line) => line.length <= VERSE);
  const isCapital = lines.every((line) => /^[*_«“"\s]*\p{Lu}/u.test(line));
  return isShort && (lines.length > 2 || isCapital) && !isWrapped(lines.map((words) => ({ words, isJoined: true })));
}

/** No verse of a poem is longer, nor is a line of an address. */
const VERSE = 60;

/** A dash of dialogue, a point that is drawn, a date, an hour, « Paul : ». */
const OPENING =
  /^(?:[—–•●▪]\s*\S|\p{Emoji_Presentation}|\d{1,2}[/.]\d{1,2}|\d{1,2}\s?h|[*_]{0,3}\p{Lu}[\p{L}’'-]{0,20}(?: [\p{L}\d]{1,20})?[*_]{0,3}\s?:\s)/u;

function breakLines(holder: Paragraph | PhrasingContent): void {
  if (!('children' in holder)) return;
  holder.children = (holder.children as PhrasingContent[]).flatMap((child): PhrasingContent[] => {
    if (child.type !== 'text') {
      breakLines(child);
      return [child];
    }
    return child.value
      .split(/[ \t]*\n[ \t]*/)
      .flatMap((value, index): PhrasingContent[] => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        ...(value === '' ? [] : [{ type: 'text', value } as const]),
      ]);
  });
}
