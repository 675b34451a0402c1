// Texts with marks → files, and what must be said of them: `Un ⟦code⟧{mot}.` says that the rule « code » speaks there.
import { storyText } from '../content-folder.ts';

export const STORY_FILE = 'stories/essai/story.mdx';

/** What a file holds: words, bytes, or a symbolic link to somewhere. */
export type Contents = string | Uint8Array | { link: string };

/** What the check must say: nothing more, nothing less. */
export interface Expected {
  rule: string;
  /** From 1; absent, with the column, where the rule speaks of the whole file. */
  line?: number | undefined;
  /** From 1, in UTF-16 units. */
  column?: number | undefined;
  /** Path from the content folder. */
  file: string;
}

export interface Built {
  /** By their path from the content folder. */
  files: ReadonlyMap<string, Contents>;
  expected: Expected[];
}

/** A story whose body is marked, with front matter lines that may be marked too. */
export function story(
  body: string,
  changes: Record<string, string> = {},
  others: Record<string, Contents> = {},
): Built {
  return files({ [STORY_FILE]: storyText(body, changes), ...others });
}

/** Files whose texts may be marked. */
export function files(contents: Record<string, Contents>): Built {
  const built = new Map<string, Contents>();
  const expected: Expected[] = [];
  for (const [file, content] of Object.entries(contents)) {
    if (typeof content !== 'string') built.set(file, content);
    else {
      const { text, marks } = readMarks(content);
      built.set(file, text);
      expected.push(...marks.map((mark) => ({ ...mark, file })));
    }
  }
  return { files: built, expected };
}

/** A case in which a rule speaks of whole files. */
export function about(rule: string, ...paths: string[]): (built: Built) => Built {
  return ({ files: laid, expected }) => ({
    files: laid,
    expected: [...expected, ...paths.map((file) => ({ rule, file }))],
  });
}

function readMarks(marked: string): { text: string; marks: Omit<Expected, 'file'>[] } {
  const marks: Omit<Expected, 'file'>[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[a-z-]+⟧)/)) {
    const rule = /^⟦(.+)⟧$/.exec(part)?.[1];
    if (rule === undefined) text += part;
    else {
      const lines = text.split('\n');
      marks.push({ rule, line: lines.length, column: (lines.at(-1) as string).length + 1 });
    }
  }
  return { text, marks };
}
