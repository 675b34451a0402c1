// The text of a page, block by block → marks around some of its words, whatever elements these stand in.

/** A block of text, and the nodes that hold it. */
interface TextBlock {
  text: string;
  nodes: Text[];
}

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, dt, dd, summary, div';
/** What is no text of the page. */
const APART = 'nav, button, select, script, style, svg, [hidden], .visually-hidden';

/** The blocks of an element, in their order; what its controls say is none of them. */
export function textBlocks(element: HTMLElement): TextBlock[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const blocks: TextBlock[] = [];
  let last: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(APART)) continue;
    const holder: Element | null = node.parentElement?.closest(BLOCKS) ?? null;
    if (holder !== last || blocks.length === 0) blocks.push({ text: '', nodes: [] });
    last = holder;
    const block = blocks.at(-1)!;
    block.text += node.data;
    block.nodes.push(node);
  }
  return blocks;
}

/**
 * Marks some words of a block: a mark for each node that holds a part of them.
 * @param passage from the start of the block, in UTF-16 units; those after it are already marked
 */
export function markPassage({ nodes }: TextBlock, { start, end }: { start: number; end: number }): HTMLElement[] {
  let at = 0;
  return nodes.flatMap((node) => {
    const [from, to] = [Math.max(start, at) - at, Math.min(end, at + node.data.length) - at];
    at += node.data.length;
    return from < to ? [wrapped(node, from, to)] : [];
  });
}

/** The text as it was. */
export function unmark(mark: HTMLElement): void {
  const { parentNode } = mark;
  mark.replaceWith(...mark.childNodes);
  parentNode?.normalize();
}

/** What is before stays in the node, so that the places before it stay true. */
function wrapped(node: Text, from: number, to: number): HTMLElement {
  const words = from === 0 && to === node.data.length ? node : node.splitText(from);
  if (words !== node && to - from < words.data.length) words.splitText(to - from);
  if (words === node && to < node.data.length) node.splitText(to);
  const mark = document.createElement('mark');
  mark.className = 'passage';
  words.replaceWith(mark);
  mark.append(words);
  return mark;
}
