import * as fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { writeDialect } from '../../src/import/write-dialect.ts';
import { bare, errorsIn, readBack } from './read-back.ts';
import { dialectTree } from './trees.ts';

test('any tree of the dialect is read back as it was', () => {
  fc.assert(
    fc.property(dialectTree, (tree) => {
      const text = writeDialect(tree);
      expect(bare(readBack(text)), text).toEqual(bare(tree));
    }),
    { seed: 612, numRuns: 1000 },
  );
});

test('and the check accepts it, whatever signs its words hold', async () => {
  await fc.assert(
    fc.asyncProperty(dialectTree, async (tree) => {
      const text = writeDialect(tree);
      expect(await errorsIn(text, ['image-1.png']), text).toEqual([]);
    }),
    { seed: 612, numRuns: 100 },
  );
});

test('what an editor reads is Markdown that people write', () => {
  const words = (value: string) => ({ type: 'text', value }) as const;
  const address = 'https://exemple.fr/cafe';
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: [words('Un café')] },
      {
        type: 'paragraph',
        children: [
          words('Voir '),
          { type: 'link', url: address, children: [words(address)] },
          words('. Puis'),
          { type: 'break' },
          words('AT&T, 20 % [sic]'),
        ],
      },
      {
        type: 'mdxJsxFlowElement',
        name: 'Question',
        attributes: [],
        children: [{ type: 'paragraph', children: [words('Et après ?')] }],
      },
    ],
  };
  expect(writeDialect(tree)).toBe(
    '## Un café\n\nVoir https://exemple.fr/cafe. Puis\\\nAT\\&T, 20 % \\[sic]\n\n<Question>\n\nEt après ?\n\n</Question>\n',
  );
});
