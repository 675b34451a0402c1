// A story as it is written in: what the tree holds, the document holds, and gives back.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { schema } from '../../../src/atelier/document/schema.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { ELEMENTS } from '../../../src/read/elements.ts';
import { bare, readBack } from '../../import/read-back.ts';
import { dialectTree } from '../../import/trees.ts';

test('any tree of the dialect is written in and given back the same', () => {
  fc.assert(
    fc.property(dialectTree, (tree) => {
      const document = fromTree(readBack(writeDialect(tree)));
      document.check();
      expect(unplaced(writeDialect(toTree(document)))).toEqual(unplaced(writeDialect(tree)));
    }),
    // FC_RUNS looks further.
    { seed: 612, numRuns: Number(process.env.FC_RUNS ?? 400) },
  );
});

/** Attributes have places too. */
function unplaced(text: string): unknown {
  return JSON.parse(
    JSON.stringify(bare(readBack(text)), (key, value: unknown) => (key === 'position' ? undefined : value)),
  );
}

const GOLDEN = join(import.meta.dirname, '../../golden/elements');

test.each(readdirSync(GOLDEN))('%s: the document is a fixed point', (name) => {
  const tree = readBack(readFileSync(join(GOLDEN, name, 'story.mdx'), 'utf8'));
  const document = fromTree(tree);
  document.check();
  const again = fromTree(readBack(writeDialect(toTree(document))));
  expect(again.toJSON()).toEqual(document.toJSON());
});

const foreign = (words: string, ...others: string[]) =>
  schema.text(words, [schema.mark('Foreign', { lang: 'en' }), ...others.map((name) => schema.mark(name))]);

test.each([
  ['before', [schema.text('Il dit'), foreign(' hello world'), schema.text(' ici.')]],
  ['after', [schema.text('Il dit '), foreign('hello world '), schema.text('ici.')]],
  ['on both sides', [schema.text('Il dit'), foreign(' hello world '), schema.text('ici.')]],
  ['alone', [schema.text('Il dit'), foreign(' '), schema.text('hello world ici.')]],
  ['in bold', [schema.text('Il dit'), foreign(' hello', 'strong'), foreign(' world '), schema.text('ici.')]],
])('the space that words of another language were chosen with parts them still: %s', (_, words) => {
  const document = schema.node('doc', null, [schema.node('paragraph', null, words)]);
  expect(fromTree(toTree(document)).textContent).toBe('Il dit hello world ici.');
});

test.each([
  ['mot', 'a', 'fin', 'mot**a**fin'],
  ['mot', 'gras', 'fin', 'mot**gras**fin'],
  ['in', 'croyable', 's', 'in**croyable**s'],
  ['caf', 'é', 's', 'caf**é**s'],
  ['le 2', 'e', ' jour', 'le 2**e** jour'],
  ['mot', 'SIGLE', 'fin', 'mot**SIGLE**fin'],
  ['mot', 'a-b', 'fin', 'mot**a-b**fin'],
  ['auteur', 'e', 's', 'auteures'],
])('bold within a word stays where it can be read as bold: %s %s %s', (before, bold, after, written) => {
  const words = [schema.text(before), schema.text(bold, [schema.mark('strong')]), schema.text(after)];
  const document = schema.node('doc', null, [schema.node('paragraph', null, words)]);
  expect(writeDialect(toTree(document)).trim()).toBe(written);
});

test('has a node for each element of the closed list that stands alone, and a mark for the one among words', () => {
  for (const [name, { form, attributes }] of Object.entries(ELEMENTS)) {
    const held = form === 'block' ? schema.nodes[name]?.spec.attrs : schema.marks[name]?.spec.attrs;
    expect(Object.keys(held ?? {}), name).toEqual(Object.keys(attributes));
  }
});

test.each([
  [' hello world', 'Il dit <Foreign lang="en">hello world</Foreign>ici'],
  [' hello world ', 'Il dit <Foreign lang="en">hello world</Foreign> ici'],
  ['hello\u00a0', 'Il dit<Foreign lang="en">hello</Foreign>\u00a0ici'],
  [' ', 'Il dit ici'],
])('spaces that are chosen with words of another language stay: %j', (words, expected) => {
  const foreign = schema.text(words, [schema.mark('Foreign', { lang: 'en' })]);
  const paragraph = schema.node('paragraph', null, [schema.text('Il dit'), foreign, schema.text('ici')]);
  expect(writeDialect(toTree(schema.node('doc', null, [paragraph]))).trim()).toBe(expected);
});
