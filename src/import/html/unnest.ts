// Marks and links around whole blocks → the same marks within each block: no text has a paragraph in a bold.
import type { Element, ElementContent } from 'hast';
import { element, elementsOf, type Holder, isBlock, isElement, replace } from './nodes.ts';

export function unnest(tree: Holder): void {
  for (const { node, parent } of elementsOf(tree).reverse()) {
    if (VERBATIM.has(node.tagName)) takeOut(node, parent);
    if (/^h[1-6]$/.test(node.tagName) && node.children.some(isBlock)) replace(parent, node, apart(node));
    if (isBlock(node) || OWN.has(node.tagName) || !node.children.some(isBlock)) continue;
    replace(parent, node, within(node, node.children));
  }
}

/** Elements of the dialect and parts of others, which are neither blocks nor marks. */
const OWN = new Set([
  'note',
  'note-call',
  'pull-quote',
  'captioned',
  'voice',
  'html',
  'head',
  'body',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'table',
  'caption',
]);

/** What is read as bare characters: a picture and the call of a note stand after it. */
const VERBATIM = new Set('code kbd samp tt var pre listing plaintext xmp'.split(' '));

function takeOut(verbatim: Element, parent: Holder): void {
  const held = elementsOf(verbatim).filter(({ node }) => isElement(node, 'img', 'note-call'));
  if (held.length === 0) return;
  for (const one of held)
    replace(one.parent, one.node, one.node.tagName === 'img' ? [{ type: 'text', value: ' ' }] : []);
  replace(parent, verbatim, [verbatim, ...held.map(({ node }) => node)]);
}

/** The words of a heading, and the blocks that stand in it. */
function apart(heading: Element): ElementContent[] {
  const blocks = heading.children.filter((child) => isBlock(child) && !isElement(child, 'div', 'p'));
  if (blocks.length === 0) return [heading];
  const words = heading.children.map(
    (child): ElementContent => (blocks.includes(child) ? { type: 'text', value: ' ' } : child),
  );
  return [{ ...heading, children: words }, ...blocks];
}

function within(mark: Element, children: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    if (run.length > 0) out.push(element(mark.tagName, run, mark.properties));
    run = [];
  };
  for (const child of children) {
    if (!isBlock(child) || !isElement(child)) {
      run.push(child);
      continue;
    }
    end();
    out.push({ ...child, children: within(mark, child.children) });
  }
  end();
  return out;
}
