// The words of a draft, by nothing but its document: they can be had where nothing else answers.
import { Node } from 'prosemirror-model';
import { schema } from '../document/schema.ts';
import type { Draft } from '../draft/draft.ts';

export function wordsOf({ document }: Pick<Draft, 'document'>): string {
  const node = Node.fromJSON(schema, document);
  return node.textBetween(0, node.content.size, '\n\n', '\n');
}
