import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { micromark } from '../../src/read/micromark.ts';
import { parseMdx, parseStory } from '../../src/read/parse.ts';
import { parsePage } from '../../src/read/parse-page.ts';
import { satteri } from '../../src/read/satteri.ts';

test('positions are those of the file, front matter included', () => {
  const { tree } = parseStory('---\ntitle: x\n---\n\nBonjour.\n', satteri);
  expect(tree?.children.at(-1)?.position?.start).toMatchObject({ line: 5, column: 1 });
});

test('a byte-order mark and CRLF change no line', () => {
  const { tree } = parseStory('\uFEFF---\r\ntitle: x\r\n---\r\n\r\nBonjour.\r\n', satteri);
  expect(tree?.children.at(-1)?.position?.start.line).toBe(5);
});

test.each([
  ...['---\t', '---  ', '\uFEFF---', '\uFEFF---\t '].map((open) => [open, '---']),
  ...['---\t', '--- \t', '...', '———'].map((close) => ['---', close]),
])('no word of data is text, whatever stands beside its fences: %j %j', (open, close) => {
  for (const parser of [satteri, micromark]) {
    const { tree } = parseStory(`${open}\ntitle: x\nkind: y\n${close}\n\nBonjour.\n`, parser);
    expect(tree?.children.map(({ type, position }) => `${type} ${position?.start.line}`)).toEqual(['paragraph 6']);
  }
});

test('an empty front matter ends at once, and a rule below it is of the text', () => {
  const { tree } = parseStory('---\n---\n\nUn.\n\n---\n\nDeux.\n', satteri);
  expect(tree?.children.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph']);
});

test('dollars, colons and hashes are letters', () => {
  const { tree } = parseMdx('Le prix est $x$ à 12:30, #612Rencontres, :nom[a].', satteri);
  expect(tree?.children[0]).toMatchObject({
    children: [{ type: 'text', value: 'Le prix est $x$ à 12:30, #612Rencontres, :nom[a].' }],
  });
});

test('a file that cannot be read gives the place and the words', () => {
  expect(parseMdx('Un mot.\n\nEt 3 <3 toi.\n', satteri)).toMatchObject({
    tree: undefined,
    flaws: [{ position: { line: 3, column: 6 }, words: '<3 toi.' }],
  });
});

test('code in a file is a node, never run', () => {
  const { tree } = parseMdx("import fs from 'node:fs'\n\n{fs.rmSync('/')}\n", satteri);
  expect(tree?.children.map(({ type }) => type)).toEqual(['mdxjsEsm', 'mdxFlowExpression']);
});

/** What a text is made of: `link(url)`, `delete(words)`, or the words themselves. */
function partsOf(source: string): string[] {
  const paragraph = parseMdx(source, satteri).tree?.children[0];
  return ((paragraph && 'children' in paragraph ? paragraph.children : []) as { type: string }[]).map((node) =>
    inShort(node as Parameters<typeof inShort>[0]),
  );
}

function inShort(node: { type: string; value?: string; url?: string; children?: never[] }): string {
  if (node.type === 'text') return node.value ?? '';
  const held = node.children?.map(inShort).join('') ?? node.value ?? '';
  return node.url === undefined ? `${node.type}(${held})` : `${node.type}(${node.url}|${held})`;
}

test.each([
  ['20~30 personnes, 40~50 messages', ['20~30 personnes, 40~50 messages']],
  ['~/photos puis ~/textes, H~2~O', ['~/photos puis ~/textes, H~2~O']],
  ['~a *b~ c* ~~d~~', ['~a ', 'emphasis(b~ c)', ' ', 'delete(d)']],
  ['\\~a~ et \\~~b~', ['~a~ et ~~b~']],
  ['`~a~` [b](/~c) ~~∀ ~ d~~', ['inlineCode(~a~)', ' ', 'link(/~c|b)', ' ', 'delete(∀ ~ d)']],
  ['20~30 et &forall;x &#8704; &#x2203;', ['20~30 et ∀x ∀ ∃']],
  ['20~30 \u2801 &#x2802; &#10243;', ['20~30 \u2801 \u2802 \u2803']],
])('only two tildes strike words through: %s', (source, parts) => expect(partsOf(source)).toEqual(parts));

test('a tilde between braces is refused as the code that it is', () => {
  expect(parseMdx('{~x}', satteri).tree?.children[0]).toMatchObject({ type: 'mdxFlowExpression', value: '~x' });
});

const LINK = 'link(https://a.fr/b|https://a.fr/b)';
test.each([
  ['«https://a.fr/b».', ['«', LINK, '»', '.']],
  ['“https://a.fr/b” et ‹https://a.fr/b›', ['“', LINK, '”', ' et ‹', LINK, '›']],
  ['https://a.fr/b… puis ‘https://a.fr/b’', [LINK, '…', ' puis ‘', LINK, '’']],
  ['(«https://a.fr/b») (https://a.fr/b…)', ['(«', LINK, '»', ') (', LINK, '…', ')']],
  ['(https://a.fr/b)»', ['(', LINK, ')»']],
  ['**«https://a.fr/b»**', ['strong(«link(https://a.fr/b|https://a.fr/b)»)']],
  ['https://a.fr/b\u00A0; https://a.fr/b\u202F!', [LINK, '\u00A0; ', LINK, '\u202F!']],
  ['www.a.fr» https://…', ['link(http://www.a.fr|www.a.fr)', '»', ' ', 'https://…']],
  ['https://a.fr/l’été_(b)', ['link(https://a.fr/l’été_(b)|https://a.fr/l’été_(b))']],
  ['[https://a.fr/b»](https://a.fr/b»)', ['link(https://a.fr/b»|https://a.fr/b»)']],
  ['https://a.fr/b👇', [LINK, '👇']],
  ['https://a.fr/b→suite et https://a.fr/b•suite', [LINK, '→suite', ' et ', LINK, '•suite']],
  ['👉https://a.fr/b❤️ https://a.fr/b🇫🇷 https://a.fr/b✔', ['👉', LINK, '❤️', ' ', LINK, '🇫🇷', ' ', LINK, '✔']],
  ['https://a.fr/日本語/été', ['link(https://a.fr/日本語/été|https://a.fr/日本語/été)']],
  [
    'https://a.fr/?tri[prix] et [https://a.fr/b]',
    ['link(https://a.fr/?tri[prix]|https://a.fr/?tri[prix])', ' et [', LINK, ']'],
  ],
  ['[sic : https://a.fr/?a[0]=[1]].', ['[sic : ', 'link(https://a.fr/?a[0]=[1]|https://a.fr/?a[0]=[1])', '].']],
])('a bare address ends before the sign that closes its sentence: %s', (source, parts) =>
  expect(partsOf(source)).toEqual(parts),
);

test('a bracket that an address opened ends it, where it was written', () => {
  const paragraph = parseMdx('Voir https://a.fr/?tri[prix].', satteri).tree?.children[0];
  expect(paragraph).toMatchObject({
    children: [
      {},
      { position: { end: { column: 29, offset: 28 } }, children: [{ position: { end: { offset: 28 } } }] },
      { value: '.', position: { start: { column: 29, offset: 28 } } },
    ],
  });
});

test('what an address gives back stands where it was written', () => {
  const paragraph = parseMdx('Voir «https://a.fr/b».', satteri).tree?.children[0];
  expect(paragraph).toMatchObject({
    children: [{}, { position: { end: { column: 21, offset: 20 } } }, { position: { start: { column: 21 } } }, {}],
  });
});

test.each([
  ['|Un|https://exemple.fr/a|', [['Un'], ['https://exemple.fr/a']]],
  ['|https://exemple.fr/b|https://exemple.fr/a|', [['https://exemple.fr/b'], ['https://exemple.fr/a']]],
  ['|https://exemple.fr/b|deux|', [['https://exemple.fr/b'], ['deux']]],
  ['| https://exemple.fr/a| **y** z |', [['https://exemple.fr/a'], ['y', ' z']]],
  ['|voir https://exemple.fr/a|https://exemple.fr/b', [['voir ', 'https://exemple.fr/a'], ['https://exemple.fr/b']]],
  ['|https://exemple.fr/b|deux|https://exemple.fr/a|', [['https://exemple.fr/b'], ['deux'], ['https://exemple.fr/a']]],
  ['|www.exemple.fr|x|', [['www.exemple.fr'], ['x']]],
] as const)('a bare address ends before the bar of its cell: %s', (row, cells) => {
  const source = `|a|b|\n|---|---|\n${row}\n`;
  const table = parseMdx(source, satteri).tree?.children[0];
  const last = table?.type === 'table' ? table.children.at(-1)?.children : undefined;
  expect(last?.map(({ children }) => children.map((node) => wordsIn(node)))).toEqual(cells);
  const links = last?.flatMap(({ children }) => children).filter(({ type }) => type === 'link') ?? [];
  for (const link of links) {
    const { start, end } = link.position ?? {};
    expect(source.slice(start?.offset, end?.offset)).toBe(wordsIn(link));
    expect(link).toMatchObject({ url: expect.stringMatching(/^http[^|]+$/) });
  }
});

function wordsIn(node: Nodes): string {
  return 'children' in node ? node.children.map((child) => wordsIn(child)).join('') : 'value' in node ? node.value : '';
}

/** Some kilobytes of code, which a parser that calls itself would not come back from. */
const ENDLESS: readonly string[] = [
  `Un {${'['.repeat(9000)}${']'.repeat(9000)}} mot.`,
  `Un {${'['.repeat(9000)}} mot.`,
  `Un {${'('.repeat(9000)}1${')'.repeat(9000)}} mot.`,
  `<Aside title={${'['.repeat(9000)}${']'.repeat(9000)}} />`,
  `export const a = ${'['.repeat(9000)}${']'.repeat(9000)}`,
  `Un.\r\n\r\nexport const a = ${'[\r\n\r\n'.repeat(9000)}${']'.repeat(9000)}`,
  `Un {${'`${'.repeat(900)}1${'}`'.repeat(900)}} mot.`,
  `Un {${'!'.repeat(70_000)}1} mot.`,
  `Un {${'~'.repeat(70_000)}1} mot.`,
  `Un {${'a='.repeat(35_000)}1} mot.`,
  `export function f() {${'a:'.repeat(35_000)}1}`,
  `Un {${'!~'.repeat(7000)}${'a='.repeat(7000)}1} mot.`,
];

test.each(ENDLESS.map((source) => [source.slice(0, 30), source] as const))(
  'code that would exhaust the parser is told, in a story and in a page: %s',
  (_, source) => {
    expect(parseMdx(source, satteri).flaws).toMatchObject([{ code: expect.stringMatching(/^too-/) }]);
    expect(parsePage(source, satteri).flaws).toMatchObject([{ code: expect.stringMatching(/too-/) }]);
  },
);

test.each([
  `${'Un texte triste :( '.repeat(900)}`,
  `${'a) un (b '.repeat(900)}`,
  `Un \\{ mot.\n\n${':( '.repeat(900)}`,
  `| a | b |\n|${'-'.repeat(400)}|---|\n| x | y |\n\n${`${'='.repeat(60)}\n\n`.repeat(20)}`,
  `\`\`\`js\n${'f({ a: [1, { b: (2) }] });\n'.repeat(400)}\`\`\``,
])('brackets and signs of a text are left alone: %s', (source) => {
  expect(parseMdx(source, satteri).flaws).toEqual([]);
});
