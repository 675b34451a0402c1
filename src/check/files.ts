// The files of a content as texts: what the rules on characters and on YAML go through.
import type { Content } from '../read/content.ts';
import type { FolderFile, Sheet } from '../read/manuscript.ts';
import type { Position } from '../read/position.ts';
import type { Bilingual, Finding } from './problem.ts';
import { shown } from './shown.ts';

/** Every YAML file, and every front matter. */
export function sheetsOf(content: Content): Sheet<unknown>[] {
  return [
    content.site,
    content.networks,
    content.themes,
    ...content.stories.map((story) => story.frontMatter),
    ...content.pages.map((page) => page.frontMatter),
    ...content.people,
    ...content.series,
    ...content.volumes,
    ...content.reactions,
  ];
}

/** What is said of a file of a folder, by its name. */
export function ofFile({ path, name }: FolderFile, wordingOf: (name: string) => Bilingual): Finding {
  const words = shown(name);
  return { file: path, words, ...wordingOf(words) };
}

export interface SourceFile {
  file: string;
  source: string;
  notUtf8?: Position;
}

/** Every file that is a text, once. */
export function* sourceFiles(content: Content): Generator<SourceFile> {
  for (const { body, condensed } of content.stories) {
    yield body;
    if (condensed) yield condensed;
  }
  for (const { body } of content.pages) yield body;
  for (const sheet of sheetsOf(content)) if (!sheet.file.endsWith('.mdx')) yield sheet;
}

/** The files in which a character stands that French texts seldom need: the rules on characters look no further. */
export function unusualFiles(content: Content): readonly SourceFile[] {
  const known = unusual.get(content);
  if (known) return known;
  const files = [...sourceFiles(content)].filter(({ source, notUtf8 }) => notUtf8 || UNUSUAL.test(source));
  unusual.set(content, files);
  return files;
}

const unusual = new WeakMap<Content, SourceFile[]>();

/** All but ASCII, Latin-1 without its soft hyphen, Latin Extended-A, dashes, quotes, the ellipsis and U+202F. */
const UNUSUAL = /\r(?!\n)|[^\t\n\r -~\u00A0-\u00AC\u00AE-\u017F\u2013\u2014\u2018-\u201E\u2026\u202F]/;
