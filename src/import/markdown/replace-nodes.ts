// A tree of Markdown, some of its nodes being others.
import type { Nodes, Root, RootContent } from 'mdast';

/** Puts in the place of each node those that `made` gives for it; what they hold is asked for in turn. */
export function replaceNodes(tree: Root, made: (node: RootContent) => RootContent[]): void {
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return;
    const children = (node.children as RootContent[]).flatMap(made);
    (node as { children: RootContent[] }).children = children;
    for (const child of children) visit(child);
  };
  visit(tree);
}
