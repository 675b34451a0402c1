import * as fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { compareWords } from '../../../src/import/compare-words.ts';
import { importDocx } from '../../../src/import/docx/import-docx.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { bare, readBack } from '../read-back.ts';
import { hasTypedPoints, plainTree } from '../trees.ts';
import { asDocx } from './as-docx.ts';

test('any text of the model, kept by Word, comes back with its words and its structure', async () => {
  await fc.assert(
    fc.asyncProperty(plainTree.map(asWordSays), async (tree) => {
      fc.pre(!hasTypedPoints(tree));
      const [arrival] = await importDocx({ name: 'texte.docx', bytes: asDocx(tree) });
      expect(arrival?.losses).toEqual([]);
      const text = writeDialect(arrival?.body as never);
      const body = readBack(text);
      expect(compareWords(arrival as never, { body }), text).toEqual({ missing: [], added: [] });
      expect(bare(body), text).toEqual(bare(tree));
    }),
    { numRuns: 150, interruptAfterTimeLimit: 40_000 },
  );
});

/** Word has no code, keeps one paragraph an item, and parts no list from one of its kind that follows. */
function asWordSays<Node extends Root | Nodes>(node: Node): Node {
  if (node.type === 'inlineCode') return { type: 'text', value: node.value } as Node;
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).map(asWordSays);
  if (node.type === 'listItem')
    return { ...node, children: children.filter((child, index) => index === 0 || child.type === 'list') } as Node;
  if (node.type !== 'root') return { ...node, children } as Node;
  const apart = children.filter((child, index) => !ALIKE.has(child.type) || children[index - 1]?.type !== child.type);
  return { ...node, children: apart } as Node;
}

const ALIKE = new Set(['list', 'blockquote']);
