import * as fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { expect, test } from 'vitest';
import { compareWords } from '../../../src/import/compare-words.ts';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { plainWords } from '../../../src/import/plain-words.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { bare, readBack } from '../read-back.ts';
import { plainTree } from '../trees.ts';
import { asHtml } from './as-html.ts';

/** Two lines that begin with a sign are points of a list, as a post has them: `typed-post.test.ts` holds those. */
function hasTypedPoints({ children }: Root): boolean {
  const lines = children.flatMap((block) => (block.type === 'paragraph' ? linesOf(block.children) : []));
  return lines.filter((line) => /^\s*(?:[^\p{L}\p{N}\s]|\(?\d)/u.test(line)).length > 1;
}

function linesOf(contents: readonly PhrasingContent[]): string[] {
  const words = (content: PhrasingContent) =>
    content.type === 'break' ? '\n' : plainWords({ type: 'root', children: [content] });
  return contents.map(words).join('').split('\n');
}

test('any text of the model, saved as HTML, comes back with its words and its structure', async () => {
  await fc.assert(
    fc.asyncProperty(plainTree, async (tree) => {
      fc.pre(!hasTypedPoints(tree));
      const html = asHtml(tree);
      const [arrival] = await importHtml({ name: 'texte.html', bytes: new TextEncoder().encode(html) });
      expect(arrival?.losses, html).toEqual([]);
      const text = writeDialect(arrival?.body as never);
      const body = readBack(text);
      expect(compareWords(arrival as never, { body }), `${html}\n\n${text}`).toEqual({ missing: [], added: [] });
      expect(bare(body), `${html}\n\n${text}`).toEqual(bare(tree));
    }),
    { numRuns: 300, interruptAfterTimeLimit: 30_000 },
  );
});
