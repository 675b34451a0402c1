// `[//]: # (a note)`: the one way that Markdown itself has to hide words, which its guides teach.
import type { Nodes } from 'mdast';

/** A definition that leads nowhere and holds words: nobody writes it for a link. */
export function isPrivateNote(node: Nodes): boolean {
  return node.type === 'definition' && (node.url === '' || node.url === '#' || node.label === '//');
}
