// An editors' page → its prose as the rules on texts read it: what code, components and attributes say is left alone.
import type { Definition, Link, Nodes, Root } from 'mdast';
import type { JsxElement } from '../read/jsx-element.ts';
import type { Page } from '../read/page.ts';

/** The prose of a page. Where it cannot be read, there is none. Made once, however many rules ask. */
export function proseOfPage({ body }: Page): Root | undefined {
  if (!body.tree) return undefined;
  const prose = made.get(body.tree) ?? (proseOfNode(body.tree) as Root);
  made.set(body.tree, prose);
  return prose;
}

const made = new WeakMap<Root, Root>();

function proseOfNode(node: Nodes): Nodes {
  const own = isJsx(node) ? { ...node, attributes: [] } : isTitled(node) ? { ...node, title: null } : node;
  if (!('children' in own)) return own;
  const children = isLeftAlone(own) ? callsIn(own) : (own.children as Nodes[]).map(proseOfNode);
  return { ...own, children } as Nodes;
}

function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** On a page, the title of a link is read beside it. */
function isTitled(node: Nodes): node is Definition | Link {
  return node.type === 'link' || node.type === 'definition';
}

/** A component says what its maker wants; these of HTML keep their lines, or hold no sentence. */
function isLeftAlone(node: Nodes): boolean {
  return (
    'attributes' in node && node.name !== null && !/^(?!(?:address|code|pre|script|style|svg)$)\p{Ll}/u.test(node.name)
  );
}

/** Notes, sources and links that something of the text may answer. */
function callsIn(node: Nodes): Nodes[] {
  if (CALLS.has(node.type)) return [proseOfNode(node)];
  return 'children' in node ? (node.children as Nodes[]).flatMap(callsIn) : [];
}

const CALLS = new Set<string>(['link', 'linkReference', 'imageReference', 'footnoteReference']);

/** The rules on texts that say nothing of pages, each with its reason. */
export const NOT_OF_PAGES: ReadonlyMap<string, string> = new Map([
  ['code', 'imports and expressions are at home there'],
  ['element', 'so are HTML and components: `page` tells those that do not exist'],
  ['picture', 'a page has no folder of its own: `page` tells the pictures that are not there'],
  ['long-paragraph', 'a legal notice is as long as the law wants'],
]);
