// Stories made wrong on purpose → what the check says of each. Many at once: one content folder a table.
import { expect } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { Problem } from '../../../src/check/problem.ts';
import { placeIn } from '../../../src/check/report.ts';
import { type Content, contentOf } from '../../../src/read/content.ts';
import { readContent } from '../../../src/read/folder.ts';
import type { GivenFiles } from '../../../src/read/given-files.ts';
import { satteri } from '../../../src/read/satteri.ts';
import { SMALL, smallContent, storyText } from '../../content-folder.ts';
import { givenFiles, withTexts } from '../../given-files.ts';

export const TODAY = '2026-07-01';

/** A body, or lines of the front matter that replace those of a right story, with `body` among them. */
export type Case = string | Record<string, string | undefined>;

/** What is said of a small content with some files replaced. */
export async function problemsIn(files: Record<string, string | Uint8Array | undefined>): Promise<Problem[]> {
  return checkContent(await contentWith(files), { today: TODAY });
}

/** Texts are read from memory; pictures and what a page takes are asked of a disk. */
async function contentWith(files: Record<string, string | Uint8Array | undefined>): Promise<Content> {
  const isText = (entry: [string, unknown]): entry is [string, string | undefined] =>
    typeof entry[1] !== 'object' && !entry[0].startsWith('pages/');
  const texts = Object.entries(files).filter(isText);
  if (texts.length < Object.keys(files).length) return readContent(await smallContent(files));
  small ??= givenFiles(SMALL);
  return contentOf(withTexts(small, Object.fromEntries(texts)), { parser: satteri, isThere: () => true });
}

let small: GivenFiles | undefined;
const ALONE = Object.fromEntries(['stories', 'volumes', 'pages', 'series'].map((folder) => [folder, undefined]));

/** `line:column rule words` */
export function inShort(problem: Problem): string {
  return `${placeIn(problem).slice(1)} ${problem.rule} ${problem.words}`.trim();
}

/** Expects each story of a table to get exactly these problems; the body of a story starts on line 13. */
export async function expectSaid(table: readonly (readonly [Case, readonly string[]])[]): Promise<void> {
  const files = table.map(([story], index) => [fileOf(index), textOf(story)]);
  const problems = await problemsIn(Object.fromEntries(files));
  const said = table.map(([story], index) => [
    story,
    problems.filter(({ file }) => file === fileOf(index)).map(inShort),
  ]);
  expect(said).toEqual(table);
}

/** Applies the fixes proposed for a story’s body, once. */
export async function mended(body: string): Promise<string> {
  const text = storyText(body);
  // Nothing else is asked: what stands around it need not be read, time and again.
  const problems = await problemsIn({ ...ALONE, [fileOf(0)]: text });
  const fixes = problems.flatMap(({ file, fix }) => (file === fileOf(0) && fix ? [fix] : []));
  const mend = fixes
    .toSorted((a, b) => b.start - a.start)
    .reduce((source, { start, end, text: words }) => source.slice(0, start) + words + source.slice(end), text);
  return mend.slice(text.indexOf('---\n\n') + 5).trimEnd();
}

function fileOf(index: number): string {
  return `stories/essai-${String(index + 1).padStart(3, '0')}/story.mdx`;
}

function textOf(story: Case): string {
  if (typeof story === 'string') return storyText(story);
  const { body = 'Un texte.', ...changes } = story;
  return storyText(body, changes);
}
