// One of the editors' pages, as it is found: pages/a-propos.mdx.
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { frontMatterOf, NO_FRONT_MATTER, withoutFrontMatter } from './front-matter.ts';
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
  /** The files that it takes, and whether they are there. */
  taken: (PageCode['paths'][number] & { isThere: boolean })[];
}

/** @param file from the content folder: pages/a-propos.mdx */
export function readPage(folder: string, file: string): Page {
  const { source, notUtf8 } = decodeUtf8(bytesOf(join(folder, file)));
  const id = file.slice('pages/'.length, -'.mdx'.length);
  const data = frontMatterOf(source) ?? NO_FRONT_MATTER;
  const { names, reads, paths, ...parsed } = parsePage(withoutFrontMatter(source, data));
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
    taken: paths.map((path) => ({ ...path, isThere: exists(join(folder, dirname(file)), path) })),
  };
}

/** None where it cannot be opened: the check says that it is empty. */
function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}

/** What a bundler adds to the path of an import that has no extension. */
const EXTENSIONS = ['', '.ts', '.js', '.mjs', '.tsx', '.jsx', '.json', '/index.ts', '/index.js'];

/** Where the bundler would look: beside the page, in the project, among its packages. */
function exists(from: string, { path, kind }: PageCode['paths'][number]): boolean {
  const [own = ''] = path.split(/[?#]/);
  const isFile = (file: string) => EXTENSIONS.some((extension) => existsSync(file + extension));
  if (kind === 'picture') return existsSync(join(from, decoded(own)));
  if (own.startsWith('/')) return isFile(resolve(`.${own}`)) || isFile(own);
  if (isFile(join(from, own))) return true;
  // `astro:assets`, `node:path` and their like are no files.
  const name = /^(?:@[\w.-]+\/)?[\w-][\w.-]*(?=\/|$)/.exec(own)?.[0];
  return name === undefined ? !own.startsWith('.') : isBuiltin(own) || existsSync(resolve('node_modules', name));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
