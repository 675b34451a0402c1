// The content folder → Astro's content layer: read, check, then store what may be published, an entry a file.

import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkContent } from '../check/check-content.ts';
import { toSummary, toText } from '../check/report.ts';
import { announce } from '../progress.ts';
import { type Checked, toChecked } from '../read/checked.ts';
import { readContent, sourceOf } from '../read/folder.ts';

/** What stops a build: the whole report, in words, without a stack. */
class ContentError extends Error {
  override name = 'ContentError';
}

/**
 * @param folder absolute path of the content folder
 * @param today the day of the build, YYYY-MM-DD
 */
export function contentLoader(folder: string, today: string): Loader {
  return {
    name: 'florilege',
    async load(context) {
      const load = () => loadOnce(folder, today, context);
      await load();
      watch(folder, context, load);
    },
  };
}

async function loadOnce(folder: string, today: string, { store, generateDigest }: LoaderContext): Promise<void> {
  const started = performance.now();
  const content = await readContent(folder);
  const problems = checkContent(content, { today });
  const shown = relative(process.cwd(), folder) || '.';
  const options = { root: shown, sourceOf: (file: string) => sourceOf(folder, file) };
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new ContentError(`${toText(problems, options)}\n\n${toSummary(problems)}`);
  }
  const entries = entriesOf(toChecked(content));
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, data } of entries) store.set({ id, data, digest: generateDigest(data) });
  announce({ stage: 'content', count: content.stories.length, milliseconds: performance.now() - started });
}

/** One entry a file, so that what did not change keeps its digest. */
function entriesOf({
  stories,
  people,
  series,
  volumes,
  reactions,
  ...rest
}: Checked): { id: string; data: Record<string, unknown> }[] {
  const lists = Object.entries({ stories, people, series, volumes });
  return [
    ...Object.entries(rest).map(([id, data]) => ({ id, data: { ...data } })),
    ...lists.flatMap(([kind, list]) => list.map((data) => ({ id: `${kind}/${data.id}`, data: { ...data } }))),
    ...reactions.map((data) => ({ id: `reactions/${data.story}/${data.id}`, data: { ...data } })),
  ];
}

/** In dev: reads again when a file changes; a wrong file is told and the last good content stays. */
function watch(folder: string, { watcher, logger }: LoaderContext, load: () => Promise<void>): void {
  if (!watcher) return;
  watcher.add(folder);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (relative(folder, path).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      load().catch((error: unknown) => logger.error(`\n${error instanceof Error ? error.message : String(error)}`));
    }, 50);
  });
}
