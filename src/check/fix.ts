// Mends what needs no judgement: the edits that rules propose, and the order of the front matter.
import { frontMatterOf } from '../read/front-matter.ts';
import type { Edit } from './problem.ts';
import { knownKeys } from './rules/schema-keys.ts';

/** Applies edits to a text; of two that overlap, the first is kept; of two that start alike, the longer. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let end = 0;
  const kept = edits
    .toSorted((a, b) => a.start - b.start || Number(isInsertion(b)) - Number(isInsertion(a)) || b.end - a.end)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
  let mended = '';
  let from = 0;
  for (const edit of kept) {
    mended += source.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return mended + source.slice(from);
}

/** An insertion leaves room for what replaces the words after it. */
function isInsertion({ start, end }: Edit): boolean {
  return start === end;
}

/**
 * Puts the keys of a front matter in the order of its model, block of lines by block of lines: what stands
 * under a key, and the comment above it, moves with it. A front matter without two `---` is left alone.
 */
export function orderFrontMatter(source: string, file: string): string {
  const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/m.exec(source);
  // Below a front matter that nothing closes, lines of the text would move with its keys.
  if (match?.index !== 0 || frontMatterOf(source)?.slips.length !== 0) return source;
  const [whole, open, yaml, close] = match as unknown as [string, string, string, string];
  const blocks = blocksOf(yaml);
  const known = knownKeys(file, []);
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  const ordered = blocks.toSorted((a, b) => rank(a.key) - rank(b.key));
  return open + ordered.map(({ text }) => text).join('') + close + source.slice(whole.length);
}

function blocksOf(yaml: string): { key: string; text: string }[] {
  const blocks: { key: string; text: string }[] = [];
  let above = '';
  for (const line of yaml.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const key = /^([A-Za-z_][\w-]*)[ \t]*:/.exec(line)?.[1];
    if (key !== undefined) {
      blocks.push({ key, text: above + line });
      above = '';
    } else if (/^#/.test(line)) above += line;
    else {
      const last = blocks.at(-1);
      if (last) last.text += above + line;
      else blocks.push({ key: '', text: above + line });
      above = '';
    }
  }
  const last = blocks.at(-1);
  if (last) last.text += above;
  return blocks;
}
