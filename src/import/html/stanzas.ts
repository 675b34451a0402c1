// Lines that a mail program or a word processor sets in blocks of their own, and parts by an empty one → paragraphs of lines.
import type { Element, ElementContent } from 'hast';
import { element, elementsOf, type Holder, hasClass, isBlock, isElement, styleOf, wordsIn } from './nodes.ts';

/**
 * Gmail, Outlook and Word make a block of each line that is ended by « Entrée », and of each empty one: who leaves empty lines
 * between passages typed the others as lines. Long ones, and those that each end a sentence, are paragraphs all the same.
 */
export function joinStanzas(text: Holder): void {
  for (const holder of [text, ...elementsOf(text).map(({ node }) => node)]) {
    const children = holder.children as ElementContent[];
    if (children.some(isGap) && children.some(isLine)) holder.children = joined(children);
  }
}

function joined(children: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let lines: ElementContent[][] = [];
  const close = () => {
    made.push(...(areStanza(lines) ? [stanzaOf(lines)] : lines.flat()));
    lines = [];
  };
  for (const child of children) {
    // The end of a line of the source, between two blocks.
    if (child.type === 'text' && !/\S/.test(child.value) && (lines.at(-1)?.some(isLine) ?? true)) continue;
    const isWord = !isLine(child) && !isBlock(child) && !isGap(child);
    if (isLine(child)) lines.push([child]);
    // The first line of a mail has no block of its own.
    else if (isWord && lines.length === 0) lines.push([child]);
    else if (isWord && lines.length === 1 && !lines[0]?.some(isLine)) lines[0]?.push(child);
    else {
      close();
      made.push(child);
    }
  }
  close();
  return made;
}

/** The words of a line, not those of a block: a margin would part it from the next one. */
function isLine(node: ElementContent): node is Element {
  if (!isElement(node, 'div', 'p') || !/\S/.test(wordsIn(node)) || node.children.some(isBlock)) return false;
  return node.tagName === 'div' || hasClass(node, /^MsoNormal$/) || /^0(?:[a-z]|$)/.test(styleOf(node, 'margin'));
}

/** An empty line. */
function isGap(node: ElementContent): boolean {
  if (!isElement(node, 'div', 'p') || /\S/.test(wordsIn(node))) return false;
  return elementsOf(node).every(({ node: { tagName } }) => /^(?:br|span|o:p|font|b|i|u|em|strong)$/.test(tagName));
}

function areStanza(lines: readonly (readonly ElementContent[])[]): boolean {
  const words = lines.map((nodes) => wordsIn(...nodes).trim());
  const written = words.filter((line) => line !== '');
  return (
    written.length > 1 &&
    written.every((line) => line.length <= LONGEST) &&
    written.slice(0, -1).some((line) => !/[.!?…:»"]$/.test(line))
  );
}

/** In signs. */
const LONGEST = 90;

function stanzaOf(lines: readonly (readonly ElementContent[])[]): Element {
  const words = lines.map((nodes) => nodes.flatMap((node) => (isLine(node) ? node.children : [node])));
  return element(
    'p',
    words.flatMap((line, index) => [...(index > 0 ? [element('br', [])] : []), ...line]),
  );
}
