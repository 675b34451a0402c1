import * as fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { fromTree } from '../../src/atelier/document/from-tree.ts';
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

test.each([
  ...['www.<nom>.fr', 'www.{x}.fr', 'www.*.fr', 'WWW.<nom>.fr', 'http://<b>', 'http://exemple[1]', '(http://a](b'],
  ...['https://exemple.fr|autre', 'www.exemple.fr|www.autre.fr', 'https://exemple.fr\u200b*', 'é!www.&a~'],
  ...['https://exemple.fr[1]', 'HTTPS://EXEMPLE.FR[1]', '+https://a.fr~b', 'sur www.exemple.fr_'],
])('words that begin as an address does are read back as they were: %s', (value) => {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
  expect(fromTree(readBack(writeDialect(tree))).textContent).toBe(value);
});

test('and a link is written as it leads', () => {
  const tree = readBack('[**www.a.fr**, https://b.fr/x](https://a.fr/)');
  expect(writeDialect(tree)).toBe('[**www.a.fr**, https://b.fr/x](https://a.fr/)\n');
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
