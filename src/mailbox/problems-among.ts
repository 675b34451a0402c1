// Files that are handed over → what the check says of them, by the site's own rules and among its own sheets.
import { checkContent } from '../check/check-content.ts';
import type { Problem } from '../check/problem.ts';
import { contentOf } from '../read/content.ts';
import { GIVEN_FOLDER, type GivenFile, givenFile } from '../read/given-files.ts';
import { TOOLS_ALONE } from '../read/micromark.ts';

/** @param files by their paths from the content folder @param around those of the site @param today YYYY-MM-DD */
export async function problemsAmong(
  files: ReadonlyMap<string, string | Uint8Array>,
  around: Iterable<readonly [string, GivenFile]>,
  today: string,
): Promise<Problem[]> {
  const own = [...files].map(([path, held]): [string, GivenFile] => [path, givenFile(held)]);
  const folders = [...files.keys()].map((path) => path.slice(0, path.lastIndexOf('/'))).filter(isInner);
  const content = await contentOf(new Map([...around, ...folders.map(folderOf), ...own]), TOOLS_ALONE);
  return checkContent(content, { today }).filter(({ file }) => files.has(file));
}

export function folderOf(path: string): [string, GivenFile] {
  return [path, GIVEN_FOLDER];
}

/** That of a story, in a room of the content. */
function isInner(folder: string): boolean {
  return folder.includes('/');
}
