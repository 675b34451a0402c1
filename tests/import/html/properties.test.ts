import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from '../../../src/import/compare-words.ts';
import { importHtml } from '../../../src/import/html/import-html.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { bare, readBack } from '../read-back.ts';
import { hasTypedPoints, plainTree } from '../trees.ts';
import { asHtml } from './as-html.ts';

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
