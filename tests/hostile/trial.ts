// One story's bytes → what the check says of it in the small anthology, and how long it took.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import type { Problem } from '../../src/check/problem.ts';
import { toGithub, toJson, toMarkdown, toText } from '../../src/check/report.ts';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import type { Library } from '../../src/model/library.ts';
import { toChecked } from '../../src/read/checked.ts';
import { type Content, contentOf } from '../../src/read/content.ts';
import { readContent } from '../../src/read/folder.ts';
import type { GivenFile } from '../../src/read/given-files.ts';
import { satteri } from '../../src/read/satteri.ts';
import { smallCopy, TODAY } from './corpus.ts';
import { png } from './pictures.ts';

const PICTURE = png({ width: 40, height: 30 });

export interface Verdict {
  content: Content;
  problems: Problem[];
  errors: Problem[];
  /** Of the processor, whatever else the machine does. */
  milliseconds: number;
}

const TOOLS = { parser: satteri, isThere: () => false };

function filesOf(id: string, bytes: Uint8Array): Map<string, GivenFile> {
  const facts = { type: 'image/png', width: 40, height: 30 } as const;
  const picture: GivenFile = { kind: 'file', size: PICTURE.length, picture: facts, decodes: true };
  const files = new Map<string, GivenFile>([
    [`stories/${id}`, { kind: 'folder', size: 0 }],
    [`stories/${id}/story.mdx`, { kind: 'file', size: bytes.length, bytes }],
  ]);
  if (Buffer.from(bytes).includes('comptoir.png')) files.set(`stories/${id}/comptoir.png`, picture);
  return files;
}

/** The small anthology, read once; each trial reads its own story, which products then find on the disk too. */
export class Trials {
  readonly folder: string;
  readonly #base: Content;

  private constructor(folder: string, base: Content) {
    this.folder = folder;
    this.#base = base;
  }

  static async start(): Promise<Trials> {
    const folder = await smallCopy();
    return new Trials(folder, await readContent(folder));
  }

  /** Reads, checks and reports. Whatever throws here is a crash. */
  async check(id: string, bytes: Uint8Array): Promise<Verdict> {
    const place = join(this.folder, 'stories', id);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'story.mdx'), bytes);
    // Decoding a picture takes longer than reading a text.
    if (Buffer.from(bytes).includes('comptoir.png')) await writeFile(join(place, 'comptoir.png'), PICTURE);
    else await rm(join(place, 'comptoir.png'), { force: true });
    const start = process.cpuUsage();
    const [manuscript] = (await contentOf(filesOf(id, bytes), TOOLS)).stories;
    if (!manuscript) throw new Error('No story was read.');
    const stories = [...this.#base.stories.filter((story) => story.id !== id), manuscript];
    const content = { ...this.#base, stories };
    const problems = checkContent(content, { today: TODAY });
    const sourceOf = () => manuscript.body.source;
    for (const report of [toText, toGithub, toMarkdown, toJson]) report(problems, { sourceOf });
    const errors = problems.filter(({ severity }) => severity === 'error');
    const { user, system } = process.cpuUsage(start);
    return { content, problems, errors, milliseconds: (user + system) / 1000 };
  }

  /** The model of a content that the check accepted. */
  library(content: Content): Library {
    return buildLibrary(toChecked(content), TODAY);
  }

  end(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
