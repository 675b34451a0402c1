// Where each letter of a passage stands in its file, whatever is written between two of them.
import { expect, test } from 'vitest';
import { fieldPassage, stringsOf } from '../../../src/check/fields.ts';
import { type Passage, passagesOf } from '../../../src/check/passages.ts';
import { offsetAt, positionAt } from '../../../src/read/lines.ts';
import { parseMdx } from '../../../src/read/parse.ts';
import { satteri } from '../../../src/read/satteri.ts';
import { readYaml } from '../../../src/read/yaml.ts';

/** The letters whose place holds another letter, as `letter → what stands there`. */
function moved({ words, source, offsetOf }: Passage): string[] {
  return [...words.matchAll(/./gsu)].flatMap(({ 0: letter, index }) => {
    const at = offsetOf(index);
    return source.startsWith(letter, at) ? [] : [`${letter} → ${source.slice(at, at + 4)}`];
  });
}

function passages(source: string): readonly Passage[] {
  const { tree } = parseMdx(source, satteri);
  return tree ? passagesOf({ file: 'story.mdx', source, tree, flaws: [] }) : [];
}

test('letters of a text stand where they were typed', () => {
  const source = [
    'Un \\* mot, *deux **et** trois*\r\nsur `a  b` [la](https://exemple.fr) ligne\\\\ &amp; C:\\dos.',
    '> Une\n>   citation *longue*\n> de trois lignes',
    '- un\n  deux\n\n  trois',
    '| a \\| z | b |\n|---|---|',
    '<Aside title="Un &amp; deux">\n\nTexte.\n\n</Aside>',
    '<PullQuote by=\'Paul "Le Goff"\'>\n\nTexte.\n\n</PullQuote>',
    '![Un banc](./a.png "Une légende")',
    '```\ndu code\n```',
  ].join('\n\n');
  expect(passages(source).map(({ role, words }) => `${role} ${words}`)).toEqual([
    'paragraph Un * mot, deux et trois\r\nsur a  b la ligne\\ & C:\\dos.',
    'paragraph Une\ncitation longue\nde trois lignes',
    'paragraph un\ndeux',
    'paragraph trois',
    'cell a | z',
    'cell b',
    'attribute Un & deux',
    'paragraph Texte.',
    'attribute Paul "Le Goff"',
    'paragraph Texte.',
    'paragraph \uFFFC',
    'attribute Un banc',
    'attribute Une légende',
    'code du code',
  ]);
  expect(passages(source).flatMap(moved)).toEqual(['\uFFFC → ![Un']);
});

test('an entity stands for its letter', () => {
  expect(passages('Caf&eacute; &#233; &#x1F600; fin.').flatMap(moved)).toEqual(['é → &eac', 'é → &#23', '😀 → &#x1']);
});

test('letters of a sheet stand where they were typed', () => {
  const source =
    'a: Un deux  trois\nb: "é \\"q\\" fin\n  suite"\nc: \'l\'\'été\'\nd: >-\n  un deux\n  trois  quatre\n\n  cinq\ne: |\n  un\n    deux\nf: [un, { g: deux trois }]\n';
  const yaml = readYaml(source);
  const sheet = { id: 'a', file: 'a.yaml', source, issues: [], yaml };
  const fields = [...stringsOf(yaml.value)].map(({ path, words }) => fieldPassage(sheet, path, words));
  expect(fields.map(({ words }) => words)).toEqual([
    'Un deux  trois',
    'é "q" fin suite',
    "l'été",
    'un deux trois  quatre\ncinq',
    'un\n  deux\n',
    'un',
    'deux trois',
  ]);
  // What a line’s end stands for is a space of the words, and an escape starts with its backslash.
  expect(fields.flatMap(moved)).toEqual(['" → \\"q\\', '" → \\" f', '  → \n  s', '  → \n  t']);
});

test('offsets and positions answer each other, whatever ends a line', () => {
  const source = 'un\ndeux\r\n\r\ntrois\rquatre';
  expect(positionAt(source, source.indexOf('trois'))).toEqual({ line: 4, column: 1 });
  expect(positionAt(source, source.indexOf('tre'))).toEqual({ line: 5, column: 4 });
  for (let offset = 0; offset < source.length; offset++)
    expect(offsetAt(source, positionAt(source, offset))).toBe(offset);
  expect(offsetAt(source, { line: 9, column: 1 })).toBe(source.length);
});
