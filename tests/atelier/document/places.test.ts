// What the check says of a place in the text of a story is shown where the writer reads it.
import * as fc from 'fast-check';
import type { Root } from 'mdast';
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { placesIn } from '../../../src/atelier/document/places.ts';
import { schema } from '../../../src/atelier/document/schema.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../../import/read-back.ts';
import { dialectTree } from '../../import/trees.ts';

function written(document: Node) {
  const source = writeDialect(toTree(document));
  return { source, placeOf: placesIn(document, readBack(source), source) };
}

/** The words of the document at the place of the first such words in the story. */
function shown(document: Node, words: string): string | undefined {
  const { source, placeOf } = written(document);
  const start = source.indexOf(words);
  const place = placeOf(start, start + words.length);
  return place && document.textBetween(place.from, place.to, '\n');
}

const documentOf = (text: string) => fromTree(readBack(text) as Root);

test.each([
  ['Un mot **en gras** et la fin.', 'en gras', 'en gras'],
  ['Trois \\*étoiles\\* et &lt;b&gt; puis la suite.', 'la suite', 'la suite'],
  ['Un 👩‍👧 puis l’été.', 'l’été', 'l’été'],
  ['- un\n- deux\n  - trois\n', 'trois', 'trois'],
  ['Un appel[^1], puis rien.\n\n[^1]: Sa note.\n\nLa fin.', 'Sa note', 'Sa note'],
  ['```js\nlet a = 1;\n```\n\nAprès.', 'Après', 'Après'],
  ['<Aside title="Le titre">\n\nDes mots.\n\n</Aside>', 'Des mots', 'Des mots'],
  ['| a | b |\n|---|---|\n| c | d |\n\nAprès.', 'd', 'd'],
])('in %j, « %s » is found', (text, words, found) => {
  expect(shown(documentOf(text), words)).toBe(found);
});

test('what is said of a tag is shown on its block', () => {
  const document = documentOf('Avant.\n\n<Figure src="./a.png" alt="Un banc">\n\nSa légende.\n\n</Figure>');
  const { source, placeOf } = written(document);
  const place = placeOf(source.indexOf('alt='), source.indexOf('alt=') + 3);
  expect(place && document.nodeAt(place.from)?.type).toBe(schema.nodes.Figure);
});

test.each(['<Foreign lang="de">Guten Tag.</Foreign>', '> <Foreign lang="de">Guten **Tag**.</Foreign>'])(
  'what is said of a tag is shown on its block below a whole paragraph of another language: %s',
  (paragraph) => {
    const document = documentOf(`${paragraph}\n\n<Aside title="Le lieu">\n\nDes mots.\n\n</Aside>`);
    const { source, placeOf } = written(document);
    const place = placeOf(source.indexOf('title='), source.indexOf('title=') + 5);
    expect(place && document.nodeAt(place.from)?.type).toBe(schema.nodes.Aside);
  },
);

test('empty paragraphs, spaces and an empty end are counted for nothing', () => {
  const { paragraph } = schema.nodes;
  const text = (words: string) => (words ? schema.text(words) : null);
  const lines = ['', '  Un   début. ', '', 'La fin.', ''].map((words) => paragraph!.create(null, text(words)));
  expect(shown(schema.node('doc', null, lines), 'fin')).toBe('fin');
});

test('each letter of any text is shown where it is', () => {
  fc.assert(
    fc.property(dialectTree, (tree) => {
      const document = fromTree(readBack(writeDialect(tree)));
      const { source, placeOf } = written(document);
      const seen = readLetters(readBack(source));
      for (const { offset, letter } of seen) {
        const place = placeOf(offset, offset + 1);
        expect(place && document.textBetween(place.from, place.from + 1)).toBe(letter);
      }
    }),
    { seed: 612, numRuns: 200 },
  );
});

/** Plain letters, which are written as they are. */
function readLetters(tree: Root): { offset: number; letter: string }[] {
  const found: { offset: number; letter: string }[] = [];
  JSON.stringify(tree, (_, node) => {
    if (node?.type === 'text' && /^\p{L}/u.test(node.value))
      found.push({ offset: node.position.start.offset, letter: node.value[0] });
    return node;
  });
  return found;
}
