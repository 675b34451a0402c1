// The attack corpus: folders of files and built bytes → cases, each laid over the small anthology.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import type { Library } from '../../src/model/library.ts';
import { toChecked } from '../../src/read/checked.ts';
import type { Content } from '../../src/read/content.ts';
import { readContent } from '../../src/read/folder.ts';
import { copySmall } from '../content-folder.ts';
import { builtCases } from './bytes.ts';
import type { Built, Contents, Expected } from './marks.ts';
import { STORY_FILE } from './marks.ts';

/** Where the cases put their story. */
export const STORY_FOLDER = 'stories/essai/';

export interface Case extends Built {
  name: string;
}

/** The day against which the whole corpus is read. */
export const TODAY = '2026-07-01';

/** Every case that must be refused: those that are files, then those that are built. */
export function refusedCases(): Case[] {
  return [...folderCases('refused'), ...builtCases()];
}

/** The cases of a folder: what `story.mdx` and `content/` hold, and `expected.json`. */
export function folderCases(kind: 'refused' | 'advised' | 'accepted'): Case[] {
  const folder = join(import.meta.dirname, kind);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const here = join(folder, name);
      const files = new Map<string, Contents>();
      if (existsSync(join(here, 'story.mdx'))) files.set(STORY_FILE, readFileSync(join(here, 'story.mdx')));
      if (existsSync(join(here, 'content'))) {
        for (const entry of readdirSync(join(here, 'content'), { recursive: true, withFileTypes: true })) {
          const path = join(entry.parentPath, entry.name);
          const file = path.slice(join(here, 'content').length + 1).replaceAll('\\', '/');
          if (entry.isFile()) files.set(file, readFileSync(path));
        }
      }
      return { name, files, expected: kind === 'accepted' ? [] : expectedOf(join(here, 'expected.json')) };
    });
}

function expectedOf(path: string): Expected[] {
  const written = JSON.parse(readFileSync(path, 'utf8')) as (Omit<Expected, 'file'> & { file?: string })[];
  return written.map(({ rule, line, column, file = STORY_FILE }) => ({ rule, line, column, file }));
}

/** A temporary copy of the small anthology under a name of its own. The caller removes it. */
export async function smallCopy(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'florilege-hostile-'));
  copySmall(folder);
  return folder;
}

/** Lays files over a content folder. */
export async function lay(files: ReadonlyMap<string, Contents>, folder: string): Promise<void> {
  for (const [file, contents] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof contents === 'string' || contents instanceof Uint8Array) writeFileSync(path, contents);
    else {
      rmSync(path, { recursive: true, force: true });
      symlinkSync(contents.link, path);
    }
  }
}

/** The same files under a story of another name. */
export function underName(files: ReadonlyMap<string, Contents>, name: string): Map<string, Contents> {
  return new Map([...files].map(([file, contents]) => [file.replace(STORY_FOLDER, `stories/${name}/`), contents]));
}

/** A volume of one part. */
export function volumeOf(stories: readonly string[]): string {
  const list = stories.join(', ');
  return `title: Épreuve\npublished: 2026-06-01\nlicence: CC-BY-4.0\nparts:\n  - title: Partie\n    stories: [${list}]\n`;
}

/** What a content folder says, and the library that is made of it when nobody checks. */
export async function readLibrary(folder: string): Promise<{ content: Content; library: Library }> {
  const content = await readContent(folder);
  const readable = content.stories.filter(({ body, frontMatter }) => body.tree && frontMatter.value);
  return { content, library: buildLibrary(toChecked({ ...content, stories: readable }), TODAY) };
}

/** Lays a case over a copy of the small anthology, and removes it once it has been used. */
export async function withCase<Result>(
  files: ReadonlyMap<string, Contents>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await smallCopy();
  try {
    await lay(files, folder);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
