// One of the editors' pages, as it is found: pages/a-propos.mdx.
import { frontMatterOf, NO_FRONT_MATTER, withoutFrontMatter } from './front-matter.ts';
import type { ReadTools } from './given-files.ts';
import type { Sheet, Text } from './manuscript.ts';
import { type PageCode, parsePage } from './parse-page.ts';
import { type PageSheet, pageSchema } from './schema/page.ts';
import { readSheet } from './sheet.ts';
import { decodeUtf8 } from './utf8.ts';

export interface Page {
  /** The file's name, which is its address. */
  id: string;
  frontMatter: Sheet<PageSheet>;
  /** Its tree tells what is wrong; the site renders the file itself. */
  body: Text;
  names: PageCode['names'];
  /** Those that its code reads. */
  reads: PageCode['reads'];
  objects: PageCode['objects'];
  /** The files that it takes, and whether they are there. */
  taken: (PageCode['paths'][number] & { isThere: boolean })[];
}

/** @param file from the content folder: pages/a-propos.mdx */
export function pageOf(file: string, bytes: Uint8Array, { parser, isThere }: ReadTools): Page {
  const { source, notUtf8 } = decodeUtf8(bytes);
  const id = file.slice('pages/'.length, -'.mdx'.length);
  const data = frontMatterOf(source) ?? NO_FRONT_MATTER;
  const { names, reads, objects, paths, ...parsed } = parsePage(withoutFrontMatter(source, data), parser);
  const encoding = notUtf8 ? { notUtf8 } : {};
  return {
    id,
    frontMatter: {
      ...readSheet(pageSchema, id, file, source, data.yaml, data.firstLine),
      slips: data.slips,
      ...encoding,
    },
    body: { file, source, ...parsed, ...encoding },
    names,
    reads,
    objects,
    taken: paths.map((path) => ({ ...path, isThere: isThere(file, path) })),
  };
}
