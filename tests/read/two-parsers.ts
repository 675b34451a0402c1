// One text read by each parser of MDX: the same tree, or the same words to the person who wrote it.
import type { Text } from 'mdast';
import { checkContent } from '../../src/check/check-content.ts';
import { contentOf } from '../../src/read/content.ts';
import type { GivenFile } from '../../src/read/given-files.ts';
import type { MdxParser, StoryParser } from '../../src/read/mdx-parser.ts';
import { micromark } from '../../src/read/micromark.ts';
import { parseStory } from '../../src/read/parse.ts';
import { satteri } from '../../src/read/satteri.ts';

const FILE = 'stories/essai/story.mdx';

/** What the two say, where they do not say the same. */
export async function differenceOf(bytes: Uint8Array): Promise<{ satteri: unknown; micromark: unknown } | undefined> {
  const told = { satteri: await toldBy(satteri, bytes), micromark: await toldBy({ ...satteri, ...micromark }, bytes) };
  if (JSON.stringify(told.satteri) !== JSON.stringify(told.micromark)) return told;
  const source = new TextDecoder().decode(bytes);
  const trees = { satteri: treeOf(source, satteri), micromark: treeOf(source, micromark) };
  return JSON.stringify(trees.satteri) === JSON.stringify(trees.micromark) ? undefined : trees;
}

/** In the order of the file. */
async function toldBy(parser: MdxParser, bytes: Uint8Array): Promise<string[]> {
  const files = new Map<string, GivenFile>([
    ['stories/essai', { kind: 'folder', size: 0 }],
    [FILE, { kind: 'file', size: bytes.length, bytes }],
  ]);
  const content = await contentOf(files, { parser, isThere: () => false });
  return checkContent(content, { today: '2026-07-01' })
    .filter(({ file }) => file === FILE)
    .map(({ line, column, rule, message, remedy }) => `${line}:${column} ${rule} ${message} ${remedy}`)
    .sort();
}

/** Keys in one order, without what the rest of the program never asks. */
function treeOf(source: string, parser: StoryParser): unknown {
  const { tree } = parseStory(source, parser);
  return tree && plain(tree);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.reduce(joined, []).map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, held]) => held !== undefined && held !== null && !isLeft(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, plain(held)]));
}

/** The program of an expression, and what micromark keeps of its own work. */
function isLeft(key: string): boolean {
  return key === 'data' || key.startsWith('_');
}

/** A tree may cut one text in two. */
function joined(before: unknown[], value: unknown): unknown[] {
  const last = before.at(-1);
  if (!isText(last) || !isText(value)) return [...before, value];
  const position = { start: last.position?.start, end: value.position?.end };
  return [...before.slice(0, -1), { ...last, value: last.value + value.value, position }];
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'text';
}
