// Cases → what the check says of each: those that touch only their own story are read together, the others alone.
import { rm } from 'node:fs/promises';
import { checkContent } from '../../src/check/check-content.ts';
import type { Language, Problem } from '../../src/check/problem.ts';
import { readContent } from '../../src/read/folder.ts';
import { type Case, lay, STORY_FOLDER, smallCopy, TODAY, underName, withCase } from './corpus.ts';

/** What is said of each case, by its name, as if it stood alone in the small anthology. */
export async function saidOf(cases: readonly Case[], language: Language = 'fr'): Promise<Map<string, Problem[]>> {
  const together = cases.filter(storyOnly);
  const said = await saidTogether(together, language).catch(() => new Map<string, Problem[]>());
  for (const { name, files } of cases) {
    // A case that makes the reading throw is found by reading it alone.
    if (!said.has(name)) said.set(name, await withCase(files, (folder) => check(folder, language)));
  }
  return said;
}

/** Whether a case touches only its own story. */
export function storyOnly({ files }: Case): boolean {
  return [...files.keys()].every((file) => file.startsWith(STORY_FOLDER));
}

async function saidTogether(cases: readonly Case[], language: Language): Promise<Map<string, Problem[]>> {
  const folder = await smallCopy();
  try {
    const ids = cases.map((_, index) => `essai-${String(index).padStart(4, '0')}`);
    for (const [index, { files }] of cases.entries()) await lay(underName(files, ids[index] as string), folder);
    const problems = Map.groupBy(await check(folder, language), ({ file }) => file.split('/')[1] ?? '');
    return new Map(
      cases.map(({ name }, index): [string, Problem[]] => {
        const id = ids[index] as string;
        const own = problems.get(id) ?? [];
        return [
          name,
          own.map((problem) => ({ ...problem, file: problem.file.replace(`stories/${id}/`, STORY_FOLDER) })),
        ];
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function check(folder: string, language: Language): Promise<Problem[]> {
  return checkContent(await readContent(folder), { today: TODAY, language });
}
