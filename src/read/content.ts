// Files → what they say: the whole content folder, read once. Nothing is judged here.
// Thousands of small files: a synchronous call each is several times cheaper than a promise each.
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { canDecode } from '../pictures/decode.ts';
import { MAX_BYTES, MAX_PIXELS, pictureFacts } from '../pictures/facts.ts';
import { frontMatterOf, NO_FRONT_MATTER, withoutFrontMatter } from './front-matter.ts';
import type { FolderFile, Manuscript, Sheet, Text } from './manuscript.ts';
import { type Page, readPage } from './page.ts';
import { parseMdx } from './parse.ts';
import { type PersonSheet, personSchema } from './schema/person.ts';
import { type SeriesSheet, seriesSchema } from './schema/series.ts';
import { type SiteSheet, siteSchema } from './schema/site.ts';
import { storySchema } from './schema/story.ts';
import { type TermSheet, vocabularySchema } from './schema/vocabulary.ts';
import { type VolumeSheet, volumeSchema } from './schema/volume.ts';
import { readSheet } from './sheet.ts';
import { decodeUtf8 } from './utf8.ts';
import { MAX_LIST } from './yaml.ts';

/** The content folder as it was found. Lists are sorted by id. */
export interface Content {
  site: Sheet<SiteSheet>;
  stories: Manuscript[];
  people: PersonFile[];
  series: Sheet<SeriesSheet>[];
  volumes: Sheet<VolumeSheet>[];
  networks: Sheet<TermSheet[]>;
  themes: Sheet<TermSheet[]>;
  /** The editors' own. */
  pages: Page[];
  /** What stands in the folder of the pages without being one: pictures, components, and what was meant as a page. */
  besidePages: FolderFile[];
  /** Files that stand where none is expected. */
  strays: FolderFile[];
}

export interface PersonFile extends Sheet<PersonSheet> {
  /** The picture beside the file. */
  portraits: FolderFile[];
}

/**
 * Reads a whole content folder. A missing file or folder is read as an empty one, so that the check can say it.
 * @param folder absolute path
 */
export async function readContent(folder: string): Promise<Content> {
  const strays: FolderFile[] = [];
  const [stories, people, series, volumes] = await Promise.all([
    readStories(folder, strays),
    readPeople(folder, strays),
    readSheets(folder, 'series', seriesSchema, strays),
    readSheets(folder, 'volumes', volumeSchema, strays, MAX_LIST),
  ]);
  const site = readOne(folder, 'site.yaml', 'site', siteSchema);
  const networks = readOne(folder, 'vocabularies/networks.yaml', 'networks', vocabularySchema, MAX_LIST);
  const themes = readOne(folder, 'vocabularies/themes.yaml', 'themes', vocabularySchema, MAX_LIST);
  const { pages, besidePages } = await readPages(folder, strays);
  return { site, networks, themes, stories, people, series, volumes, pages, besidePages, strays };
}

async function readPages(folder: string, strays: FolderFile[]): Promise<Pick<Content, 'pages' | 'besidePages'>> {
  const entries = await listFolder(folder, 'pages');
  strays.push(...entries.filter(({ kind }) => kind === 'link'));
  const own = entries.filter(({ kind }) => kind !== 'link');
  const isPage = ({ kind, name }: FolderFile) => kind === 'file' && name.endsWith('.mdx');
  return {
    pages: own.filter(isPage).map(({ path }) => readPage(folder, path)),
    besidePages: own.filter((file) => !isPage(file)),
  };
}

async function readStories(folder: string, strays: FolderFile[]): Promise<Manuscript[]> {
  const entries = await listFolder(folder, 'stories');
  strays.push(...entries.filter(({ kind }) => kind !== 'folder'));
  // One after the other but for their pictures, which are decoded meanwhile.
  const folders = entries.filter(({ kind }) => kind === 'folder');
  return Promise.all(folders.map(({ name }) => readManuscript(folder, name)));
}

/** Reads one folder of stories/. */
export async function readManuscript(folder: string, id: string): Promise<Manuscript> {
  const place = `stories/${id}`;
  const files = await listFolder(folder, place);
  const texts = new Map<string, Text>();
  const links = new Set<string>();
  for (const name of ['story.mdx', 'condensed.mdx']) {
    const found = files.find((file) => file.name === name && file.kind === 'file');
    const isElsewhere = !found && files.some((file) => file.name === name);
    if (found) texts.set(name, readText(folder, `${place}/${name}`));
    // What stands under the name without being a file, a link for instance, is not followed.
    else if (name === 'story.mdx') texts.set(name, { file: `${place}/${name}`, source: '', flaws: [] });
    if (isElsewhere) links.add(name);
  }
  const body = texts.get('story.mdx') as Text;
  const condensed = texts.get('condensed.mdx');
  const { yaml, firstLine, slips } = frontMatterOf(body.source) ?? NO_FRONT_MATTER;
  return {
    id,
    folder: place,
    body,
    ...(condensed && { condensed }),
    frontMatter: {
      ...readSheet(storySchema, id, body.file, body.source, yaml, firstLine),
      slips,
      ...(body.notUtf8 && { notUtf8: body.notUtf8 }),
    },
    files: files.filter((file) => !texts.has(file.name) || links.has(file.name)),
  };
}

function readText(folder: string, file: string): Text {
  const decoded = decodeUtf8(readBytes(folder, file));
  const data = file.endsWith('/story.mdx') ? frontMatterOf(decoded.source) : undefined;
  const parsed = parseMdx(data ? withoutFrontMatter(decoded.source, data) : decoded.source);
  return { file, ...decoded, ...parsed } as Text;
}

async function readPeople(folder: string, strays: FolderFile[]): Promise<PersonFile[]> {
  const entries = await listFolder(folder, 'people');
  const people: PersonFile[] = [];
  const taken = new Set<string>();
  for (const entry of entries.filter((file) => file.kind === 'file' && file.name.endsWith('.yaml'))) {
    const id = entry.name.slice(0, -'.yaml'.length);
    const portraits = entries.filter((file) => file.name !== entry.name && file.name.replace(/\.[^.]+$/, '') === id);
    for (const file of [entry, ...portraits]) taken.add(file.name);
    people.push({ ...readOne(folder, entry.path, id, personSchema), portraits });
  }
  strays.push(...entries.filter((file) => !taken.has(file.name)));
  return people;
}

async function readSheets<Value>(
  folder: string,
  place: string,
  schema: z.ZodType<Value>,
  strays: FolderFile[],
  maxLength?: number,
): Promise<Sheet<Value>[]> {
  const sheets: Sheet<Value>[] = [];
  for (const entry of await listFolder(folder, place)) {
    if (entry.kind !== 'file' || !entry.name.endsWith('.yaml')) strays.push(entry);
    else sheets.push(readOne(folder, entry.path, entry.name.slice(0, -'.yaml'.length), schema, maxLength));
  }
  return sheets;
}

function readOne<Value>(
  folder: string,
  file: string,
  id: string,
  schema: z.ZodType<Value>,
  maxLength?: number,
): Sheet<Value> {
  const { source, notUtf8 } = decodeUtf8(readBytes(folder, file));
  return { ...readSheet(schema, id, file, source, source, 1, maxLength), ...(notUtf8 && { notUtf8 }) };
}

/** The bytes of a file; none where it is absent or cannot be opened. */
function readBytes(folder: string, file: string): Uint8Array {
  try {
    return readFileSync(join(folder, file));
  } catch {
    return new Uint8Array();
  }
}

/** The entries of a folder by name, hidden files left out; pictures are looked at by their first bytes. */
async function listFolder(folder: string, place: string): Promise<FolderFile[]> {
  const names = namesIn(join(folder, place)).filter((name) => !name.startsWith('.'));
  return Promise.all(names.map((name) => lookAt(folder, `${place}/${name}`, name)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

async function lookAt(folder: string, path: string, name: string): Promise<FolderFile> {
  // A name whose bytes are not UTF-8 is listed, but leads nowhere.
  const facts = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (!facts) return { name, path, kind: 'other', size: 0 };
  const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : facts.isSymbolicLink() ? 'link' : 'other';
  const picture =
    kind === 'file' && !/\.(mdx|yaml)$/.test(name) ? pictureFacts(firstBytes(join(folder, path))) : undefined;
  const mayDecode = picture && facts.size <= MAX_BYTES && picture.width * picture.height <= MAX_PIXELS;
  const decodes = mayDecode ? { decodes: await canDecode(join(folder, path)) } : {};
  return { name, path, kind, size: facts.size, ...(picture && { picture }), ...decodes };
}

/** Enough to hold a JPEG's metadata before its frame header. */
const HEADER_BYTES = 512 * 1024;

function firstBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(HEADER_BYTES);
    return buffer.subarray(0, readSync(file, buffer, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
