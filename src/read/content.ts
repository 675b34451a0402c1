// Files → what they say: the whole content folder, read once. Nothing is judged here.
import { lstat, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod';
import type { FolderFile, Manuscript, Sheet, Text } from './manuscript.ts';
import { parseMdx } from './parse.ts';
import { canDecode, MAX_BYTES, MAX_PIXELS } from './picture.ts';
import { pictureFacts } from './picture-file.ts';
import { type PersonSheet, personSchema } from './schema/person.ts';
import { type SeriesSheet, seriesSchema } from './schema/series.ts';
import { type SiteSheet, siteSchema } from './schema/site.ts';
import { storySchema } from './schema/story.ts';
import { type TermSheet, vocabularySchema } from './schema/vocabulary.ts';
import { type VolumeSheet, volumeSchema } from './schema/volume.ts';
import { readSheet } from './sheet.ts';
import { decodeUtf8 } from './utf8.ts';

/** The content folder as it was found. Lists are sorted by id. */
export interface Content {
  site: Sheet<SiteSheet>;
  stories: Manuscript[];
  people: PersonFile[];
  series: Sheet<SeriesSheet>[];
  volumes: Sheet<VolumeSheet>[];
  networks: Sheet<TermSheet[]>;
  themes: Sheet<TermSheet[]>;
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
  const [site, networks, themes, stories, people, series, volumes] = await Promise.all([
    readOne(folder, 'site.yaml', 'site', siteSchema),
    readOne(folder, 'vocabularies/networks.yaml', 'networks', vocabularySchema),
    readOne(folder, 'vocabularies/themes.yaml', 'themes', vocabularySchema),
    readStories(folder, strays),
    readPeople(folder, strays),
    readSheets(folder, 'series', seriesSchema, strays),
    readSheets(folder, 'volumes', volumeSchema, strays),
  ]);
  return { site, networks, themes, stories, people, series, volumes, strays };
}

async function readStories(folder: string, strays: FolderFile[]): Promise<Manuscript[]> {
  const manuscripts: Manuscript[] = [];
  for (const entry of await listFolder(folder, 'stories')) {
    if (entry.kind !== 'folder') strays.push(entry);
    else manuscripts.push(await readManuscript(folder, entry.name));
  }
  return manuscripts;
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
    if (found) texts.set(name, await readText(folder, `${place}/${name}`));
    // What stands under the name without being a file, a link for instance, is not followed.
    else if (name === 'story.mdx') texts.set(name, { file: `${place}/${name}`, source: '', flaws: [] });
    if (isElsewhere) links.add(name);
  }
  const body = texts.get('story.mdx') as Text;
  const condensed = texts.get('condensed.mdx');
  const frontMatter = frontMatterOf(body.source);
  return {
    id,
    folder: place,
    body,
    ...(condensed && { condensed }),
    frontMatter: {
      ...readSheet(storySchema, id, body.file, body.source, frontMatter, 2),
      ...(body.notUtf8 && { notUtf8: body.notUtf8 }),
    },
    files: files.filter((file) => !texts.has(file.name) || links.has(file.name)),
  };
}

/** The lines between the two `---` that open a file, or nothing. */
function frontMatterOf(source: string): string {
  return /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(source)?.[1] ?? '';
}

async function readText(folder: string, file: string): Promise<Text> {
  const decoded = decodeUtf8(await readFile(join(folder, file)).catch(() => new Uint8Array()));
  return { file, ...decoded, ...parseMdx(decoded.source) } as Text;
}

async function readPeople(folder: string, strays: FolderFile[]): Promise<PersonFile[]> {
  const entries = await listFolder(folder, 'people');
  const people: PersonFile[] = [];
  const taken = new Set<string>();
  for (const entry of entries.filter((file) => file.kind === 'file' && file.name.endsWith('.yaml'))) {
    const id = entry.name.slice(0, -'.yaml'.length);
    const portraits = entries.filter((file) => file.name !== entry.name && file.name.replace(/\.[^.]+$/, '') === id);
    for (const file of [entry, ...portraits]) taken.add(file.name);
    people.push({ ...(await readOne(folder, entry.path, id, personSchema)), portraits });
  }
  strays.push(...entries.filter((file) => !taken.has(file.name)));
  return people;
}

async function readSheets<Value>(
  folder: string,
  place: string,
  schema: z.ZodType<Value>,
  strays: FolderFile[],
): Promise<Sheet<Value>[]> {
  const sheets: Sheet<Value>[] = [];
  for (const entry of await listFolder(folder, place)) {
    if (entry.kind !== 'file' || !entry.name.endsWith('.yaml')) strays.push(entry);
    else sheets.push(await readOne(folder, entry.path, entry.name.slice(0, -'.yaml'.length), schema));
  }
  return sheets;
}

async function readOne<Value>(
  folder: string,
  file: string,
  id: string,
  schema: z.ZodType<Value>,
): Promise<Sheet<Value>> {
  const { source, notUtf8 } = decodeUtf8(await readFile(join(folder, file)).catch(() => new Uint8Array()));
  return { ...readSheet(schema, id, file, source), ...(notUtf8 && { notUtf8 }) };
}

/** The entries of a folder by name, hidden files left out; pictures are looked at by their first bytes. */
async function listFolder(folder: string, place: string): Promise<FolderFile[]> {
  const names = await readdir(join(folder, place)).catch(() => []);
  const files = names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map(async (name): Promise<FolderFile> => {
      const path = `${place}/${name}`;
      const facts = await lstat(join(folder, path));
      const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : facts.isSymbolicLink() ? 'link' : 'other';
      const picture =
        kind === 'file' && !/\.(mdx|yaml)$/.test(name) ? pictureFacts(await firstBytes(join(folder, path))) : undefined;
      const mayDecode = picture && facts.size <= MAX_BYTES && picture.width * picture.height <= MAX_PIXELS;
      const decodes = mayDecode ? { decodes: await canDecode(join(folder, path)) } : {};
      return { name, path, kind, size: facts.size, ...(picture && { picture }), ...decodes };
    });
  return Promise.all(files);
}

/** Enough to hold a JPEG's metadata before its frame header. */
const HEADER_BYTES = 512 * 1024;

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(HEADER_BYTES);
    const { bytesRead } = await file.read(buffer, 0, HEADER_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
