// One sign that stops the parser does not hide the rest of the text.
import { expect, test } from 'vitest';
import { parseMdx } from '../../src/read/parse.ts';
import { satteri } from '../../src/read/satteri.ts';

/** `line:column words` of each passage that cannot be read. */
function flawsOf(source: string): string[] {
  return parseMdx(source, satteri).flaws.map(({ position, words }) => `${position.line}:${position.column} ${words}`);
}

test.each([
  [
    'Un {a b}.\n\nDeux <br> trois.\n\nQuatre {c/d e} cinq <3.',
    ['1:4 {a b}.', '3:6 <br> trois.', '5:8 {c/d e} cinq <3.', '5:21 <3.'],
  ],
  ['Un <b>mot.\n\nUn <b>autre.', ['1:4 <b>mot.', '3:4 <b>autre.']],
  ['<PullQuote>\n\nUn.\n\n</Aside>', ['5:1 </Aside>']],
  ['<Aside title="a">\n\n<PullQuote>\n\nUn.\n\n</Aside>', ['7:1 </Aside>']],
  [
    '<PullQuote>\n\nUn.\n\n<Aside title="a">\n\nDeux {trois quatre}.',
    ['1:1 <PullQuote>', '5:1 <Aside title="a">', '7:6 {trois quatre}.'],
  ],
  ['<Aside title=Mon>\n\nUn <br>.\n\n</Aside>', ['1:1 <Aside title=Mon>', '3:4 <br>.']],
  ['{ {a b}', ['1:1 { {a b}']],
  ['Un <!-- a <br> {b c} --> deux <b>.', ['1:4 <!-- a <br> {b c} --> deux <b>.', '1:31 <b>.']],
  ['{{ a b }} et {{ c d }}', ['1:1 {{ a b }} et {{ c d }}', '1:14 {{ c d }}']],
  ['Un 😀 {a b} et\r\n{c d}.', ['1:7 {a b} et', '2:1 {c d}.']],
  ['Un \\{a b} puis {c d}.', ['1:16 {c d}.']],
])('each passage is told once: %s', (source, flaws) => {
  expect(flawsOf(source)).toEqual(flaws);
});

test('what stands around is read, with its own words and places', () => {
  const { tree, rest } = parseMdx('Un {a b} ~c.\n\n## Titre <br>\n\n<PullQuote>Deux.</PullQuote>\n', satteri) as {
    tree?: unknown;
    rest?: { children: object[] };
  };
  expect(tree).toBeUndefined();
  expect(rest?.children).toMatchObject([
    { type: 'paragraph', children: [{ type: 'text', value: 'Un {a b} ~c.' }] },
    { type: 'heading', position: { start: { line: 3, column: 1 } }, children: [{ value: 'Titre <br>' }] },
    { type: 'mdxJsxFlowElement', name: 'PullQuote' },
  ]);
});

test('a text that holds nothing else than signs is given up', () => {
  const { flaws, tree } = parseMdx('{a b} '.repeat(300), satteri);
  expect(tree).toBeUndefined();
  expect(flaws.length).toBeLessThan(30);
});
