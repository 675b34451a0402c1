// Ways through a text's tree that several rules share.
import type { Nodes, Root } from 'mdast';
import type { Content } from '../read/content.ts';
import type { JsxElement } from '../read/jsx-element.ts';
import { positionAt } from '../read/lines.ts';
import type { Manuscript, Text } from '../read/manuscript.ts';
import type { Position } from '../read/position.ts';
import { proseOfPage } from './page-prose.ts';
import type { Finding } from './problem.ts';

/** A node and the way to it. */
export interface Step {
  node: Nodes;
  parent: Step | undefined;
}

/** Every node of a tree, in reading order. A tree is gone through once, however many rules ask. */
export function walk(tree: Nodes): readonly Step[] {
  const known = walked.get(tree);
  if (known) return known;
  const steps: Step[] = [];
  collect({ node: tree, parent: undefined }, steps);
  walked.set(tree, steps);
  return steps;
}

const walked = new WeakMap<Nodes, Step[]>();

function collect(step: Step, steps: Step[]): void {
  steps.push(step);
  if (!('children' in step.node)) return;
  for (const child of step.node.children) collect({ node: child as Nodes, parent: step }, steps);
}

/** What contains a node, from its parent up. */
export function* parentsOf({ parent }: Step): Generator<Nodes> {
  for (let step = parent; step; step = step.parent) yield step.node;
}

/** What can be read of a text: all of it, or what stands around the passages that cannot be. */
export function readable({ tree, rest }: Text): Root | undefined {
  return tree ?? rest;
}

/** A text with its tree; a page of the editors has no manuscript. */
export interface ReadableText {
  manuscript?: Manuscript;
  text: Text;
  tree: Root;
}

/** Every text that has a tree: bodies and condensed versions of stories, then the prose of the editors' pages. */
export function* readableTexts(content: Content): Generator<ReadableText> {
  for (const manuscript of content.stories) {
    for (const text of [manuscript.body, manuscript.condensed]) {
      const tree = text && readable(text);
      if (tree) yield { manuscript, text, tree };
    }
  }
  for (const page of content.pages) {
    const tree = proseOfPage(page);
    if (tree) yield { text: { ...page.body, tree }, tree };
  }
}

export function positionOf(node: Nodes): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Where a node stands, as a finding says it. */
export function foundAt(node: Nodes, text: Text): Pick<Finding, 'file' | 'position' | 'words'> {
  return { file: text.file, position: positionOf(node), words: wordsOf(node, text) };
}

/** The offsets of the file between which a node stands. */
export function spanOf(node: Nodes): { start: number; end: number } {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** The words of the file under a node, on one line and at most 60 characters. */
export function wordsOf(node: Nodes, text: Text): string {
  const { start, end } = spanOf(node);
  const words =
    text.source
      .slice(start, Math.min(end, start + 200))
      .split(/\r?\n/)[0]
      ?.trim() ?? '';
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

export function isElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Where `name="…"` stands in an element's opening tag; the element where it is not found. */
export function attributePosition(element: JsxElement, name: string, text: Text): Position {
  const offset = attributeOffset(element, name, text);
  return offset === undefined ? positionOf(element) : positionAt(text.source, offset);
}

/** The offset of an attribute's name in the file. */
export function attributeOffset(element: JsxElement, name: string, { source }: Text): number | undefined {
  const { start, end } = spanOf(element);
  const attribute = /[\s"'/]([A-Za-z][\w:.-]*)\s*(?:=\s*(?:"[^"]*"|'[^']*'))?/g;
  attribute.lastIndex = start + 1;
  for (let match = attribute.exec(source); match && match.index < end; match = attribute.exec(source)) {
    if (match[1] === name) return match.index + match[0].indexOf(name);
  }
  return undefined;
}
