// What a form asks of a text that is published → the text, changed: withdrawn, or corrected in one place.
import { orderFrontMatter } from '../check/fix.ts';
import { writeDialect } from '../import/write-dialect.ts';
import { bodyStartOf } from '../read/front-matter.ts';

/** The id of a story that a page or a name means; the last one that is known. @param page an address, or an id */
export function storyMeant(page: string, known: ReadonlySet<string>): string | undefined {
  return page.split(/[/?#\s]+/).findLast((part) => known.has(part));
}

/** @param source of a `story.mdx` @param day YYYY-MM-DD */
export function withdrawn(source: string, file: string, day: string): string {
  return withKeys(source, file, { status: 'withdrawn', withdrawn: `{ date: ${day} }` });
}

/** The words stand exactly once in the text, as they are written there: undefined where they do not. */
export function corrected(
  source: string,
  file: string,
  { was, now }: { was: string; now: string },
  day: string,
): string | undefined {
  const from = bodyStartOf(source);
  const parts = source.slice(from).split(was);
  if (was === '' || parts.length !== 2) return undefined;
  return withKeys(source.slice(0, from) + parts.join(inDialect(now)), file, { updated: day });
}

/** Words as the dialect reads them back: no sign of them is anything but a letter. */
function inDialect(words: string): string {
  return writeDialect({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
  }).trim();
}

/** Keys of one line, at the place that the model gives them. */
function withKeys(source: string, file: string, keys: Readonly<Record<string, string>>): string {
  const [whole, front] = /^---\n([\s\S]*?\n)---(?=\n|$)/.exec(source) ?? [];
  if (whole === undefined || front === undefined) return source;
  const others = front
    .split(/^(?=\S)/m)
    .filter((block) => !Object.keys(keys).some((key) => block.startsWith(`${key}:`)));
  const added = Object.entries(keys).map(([key, value]) => `${key}: ${value}\n`);
  return orderFrontMatter(`---\n${others.join('')}${added.join('')}---${source.slice(whole.length)}`, file);
}
