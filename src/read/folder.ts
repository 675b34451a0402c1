// A folder of content on a disk → what it says: the only place of `read/` that opens a file.
// Thousands of small files: a synchronous call each is several times cheaper than a promise each.
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { canDecode, stateOf } from '../pictures/decode.ts';
import { MAX_BYTES, MAX_PIXELS, pictureFacts } from '../pictures/facts.ts';
import { type Content, contentOf } from './content.ts';
import { withoutFences } from './front-matter.ts';
import { FOLDERS, FOLDERS_OF_STORIES, type GivenFile, isText, MARK, type ReadTools, SHEETS } from './given-files.ts';
import { type Page, pageOf } from './page.ts';
import type { PageCode } from './parse-page.ts';
import { satteri } from './satteri.ts';
import { type SiteSheet, siteSchema } from './schema/site.ts';
import { readYaml } from './yaml.ts';

/** Reads a whole content folder. @param folder absolute path */
export function readContent(folder: string): Promise<Content> {
  return contentOf(filesIn(folder), toolsIn(folder));
}

/** Reads one of the editors' pages. @param file from the content folder: pages/a-propos.mdx */
export function readPage(folder: string, file: string): Page {
  return pageOf(file, bytesIn(folder, file) ?? new Uint8Array(), toolsIn(folder));
}

/** The text of a file, to show one of its lines; undefined where it cannot be read. */
export function sourceOf(folder: string, file: string): string | undefined {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * The sheet of the site, for what must be known before anything else: the public address. Undefined where it cannot be
 * read: the check says why.
 */
export function readSite(folder: string): SiteSheet | undefined {
  const source = sourceOf(folder, SHEETS.site);
  if (source === undefined) return undefined;
  try {
    return siteSchema.safeParse(readYaml(withoutFences(source)).value).data;
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): Map<string, GivenFile> {
  const files = new Map<string, GivenFile>();
  // Links to these are followed: they are asked for by their name.
  for (const file of Object.values(SHEETS)) {
    const bytes = bytesIn(folder, file);
    if (bytes) files.set(file, { kind: 'file', size: bytes.length, bytes });
  }
  const addAll = (place: string): void => {
    for (const name of namesIn(join(folder, place))) {
      const path = `${place}/${name}`;
      const file = lookAt(folder, path);
      files.set(path, file);
      if (FOLDERS_OF_STORIES.includes(place) && file.kind === 'folder') addAll(path);
    }
  };
  for (const name of namesIn(folder)) if (MARK.test(name)) files.set(name, lookAtMark(folder, name));
  for (const place of FOLDERS) addAll(place);
  return files;
}

function toolsIn(folder: string): ReadTools {
  return { parser: satteri, isThere: (page, taken) => exists(join(folder, dirname(page)), taken) };
}

/** Absent where the file is, or cannot be opened. */
function bytesIn(folder: string, file: string): Uint8Array | undefined {
  try {
    return readFileSync(join(folder, file));
  } catch {
    return undefined;
  }
}

/** Hidden files are left out: what tools leave there is no content. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}

/** A mark is read whole, picture or drawing. */
function lookAtMark(folder: string, name: string): GivenFile {
  const file = lookAt(folder, name);
  const isRead = file.kind === 'file' && file.size <= MAX_BYTES;
  return isRead ? { ...file, bytes: bytesIn(folder, name) ?? new Uint8Array() } : file;
}

/** Texts are read; pictures are looked at by their first bytes, and decoded meanwhile. */
function lookAt(folder: string, path: string): GivenFile {
  const facts = lstatSync(join(folder, path), { throwIfNoEntry: false });
  // A name whose bytes are not UTF-8 is listed, but leads nowhere.
  if (!facts) return { kind: 'other', size: 0 };
  const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : facts.isSymbolicLink() ? 'link' : 'other';
  const file: GivenFile = { kind, size: facts.size };
  if (kind !== 'file') return file;
  if (isText(path)) return { ...file, bytes: bytesIn(folder, path) ?? new Uint8Array() };
  if (/\.(mdx|yaml)$/.test(path)) return file;
  const whole = join(folder, path);
  const first = firstBytes(whole);
  const picture = pictureFacts(first);
  if (!picture) return file;
  const mayDecode = file.size <= MAX_BYTES && picture.width * picture.height <= MAX_PIXELS;
  return { ...file, picture, ...(mayDecode && { decodes: canDecode(whole, stateOf(whole, facts, first)) }) };
}

/** Enough to hold a JPEG's metadata before its frame header. */
const HEADER_BYTES = 512 * 1024;

function firstBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(HEADER_BYTES);
    return bytes.subarray(0, readSync(file, bytes, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
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
