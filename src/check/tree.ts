// Ways through a text's tree that several rules share.
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Content } from '../read/content.ts';
import type { Manuscript, Position, Text } from '../read/manuscript.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Every node below a tree, in reading order, with what contains it. */
export function* walk(
  node: Nodes,
  parents: readonly Nodes[] = [],
): Generator<{ node: Nodes; parents: readonly Nodes[] }> {
  yield { node, parents };
  if ('children' in node) {
    for (const child of node.children) yield* walk(child as Nodes, [...parents, node]);
  }
}

/** Every text that has a tree: bodies and condensed versions. */
export function* readableTexts(content: Content): Generator<{ manuscript: Manuscript; text: Text; tree: Root }> {
  for (const manuscript of content.stories) {
    for (const text of [manuscript.body, manuscript.condensed]) {
      if (text?.tree) yield { manuscript, text, tree: text.tree };
    }
  }
}

export function positionOf(node: Nodes): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The words of the file under a node, on one line and at most 60 characters. */
export function wordsOf(node: Nodes, text: Text): string {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const words = text.source.slice(start, end).split(/\r?\n/)[0]?.trim() ?? '';
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

export function isElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** An attribute written as `name="value"`; undefined where it is absent or not plain text. */
export function attributeOf(element: JsxElement, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string') {
      return attribute.value;
    }
  }
  return undefined;
}
