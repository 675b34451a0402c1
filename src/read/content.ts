// Files → what they say: a whole content, read once. Nothing is judged here, and nothing is opened.
import type * as z from 'zod';
import { frontMatterOf, NO_FRONT_MATTER, withoutFences } from './front-matter.ts';
import { type GivenFile, type GivenFiles, type ReadTools, SHEETS } from './given-files.ts';
import type { FolderFile, Manuscript, Sheet, Text } from './manuscript.ts';
import { type MarkFile, markOf } from './mark/mark.ts';
import type { MdxParser } from './mdx-parser.ts';
import { type Page, pageOf } from './page.ts';
import { parseMdx, parseStory } from './parse.ts';
import { type PersonSheet, personSchema } from './schema/person.ts';
import { type ReactionSheet, reactionSchema } from './schema/reaction.ts';
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
  /** The file that `identity` of the sheet names, where it names one. */
  mark?: MarkFile;
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
  /** By story, then by name. */
  reactions: ReactionFile[];
}

export interface ReactionFile extends Sheet<ReactionSheet> {
  /** The name of the folder, which is that of a story. */
  story: string;
  /** Of the value, without its file: positions are those of the words. Present where the sheet has its shape. */
  text?: Text;
}

export interface PersonFile extends Sheet<PersonSheet> {
  /** The picture beside the file. */
  portraits: FolderFile[];
}

/** Reads a whole content. A missing file or folder is read as an empty one, so that the check can say it. */
export async function contentOf(files: GivenFiles, tools: ReadTools): Promise<Content> {
  const found = new Found(files);
  const strays: FolderFile[] = [];
  const site = sheetOf(found, SHEETS.site, 'site', siteSchema);
  const mark = site.value?.identity?.mark;
  const content: Content = {
    site,
    ...(mark && { mark: markOf(mark, found.at(mark), found.bytesOf(mark)) }),
    networks: sheetOf(found, SHEETS.networks, 'networks', vocabularySchema, MAX_LIST),
    themes: sheetOf(found, SHEETS.themes, 'themes', vocabularySchema, MAX_LIST),
    stories: storiesOf(found, tools.parser, strays),
    people: peopleOf(found, strays),
    series: sheetsOf(found, 'series', seriesSchema, strays),
    volumes: sheetsOf(found, 'volumes', volumeSchema, strays, MAX_LIST),
    ...pagesOf(found, tools, strays),
    reactions: reactionsOf(found, tools.parser, strays),
    strays,
  };
  await found.settled();
  return content;
}

/** The given files by their folder. */
class Found {
  readonly #files: GivenFiles;
  readonly #folders: ReadonlyMap<string, FolderFile[]>;
  readonly #pending: Promise<void>[] = [];

  constructor(files: GivenFiles) {
    this.#files = files;
    const sorted = [...files.keys()].sort();
    this.#folders = Map.groupBy(
      sorted.map((path) => this.#fileAt(path)),
      ({ path }) => path.split('/').slice(0, -1).join('/'),
    );
  }

  /** By name. */
  in(folder: string): FolderFile[] {
    return this.#folders.get(folder) ?? [];
  }

  at(path: string): FolderFile | undefined {
    return this.in(path.split('/').slice(0, -1).join('/')).find((file) => file.path === path);
  }

  /** None where it is absent or cannot be opened. */
  bytesOf(file: string): Uint8Array {
    return this.#files.get(file)?.bytes ?? new Uint8Array();
  }

  /** Resolves when it is known of every picture whether it decodes: the texts are read meanwhile. */
  async settled(): Promise<void> {
    await Promise.all(this.#pending);
  }

  #fileAt(path: string): FolderFile {
    const { kind, size, picture, decodes } = this.#files.get(path) as GivenFile;
    const file: FolderFile = { name: path.slice(path.lastIndexOf('/') + 1), path, kind, size };
    if (picture) file.picture = picture;
    if (decodes !== undefined) this.#pending.push(settle(file, decodes));
    return file;
  }
}

async function settle(file: FolderFile, decodes: boolean | Promise<boolean>): Promise<void> {
  file.decodes = await decodes;
}

function pagesOf(found: Found, tools: ReadTools, strays: FolderFile[]): Pick<Content, 'pages' | 'besidePages'> {
  const entries = found.in('pages');
  strays.push(...entries.filter(({ kind }) => kind === 'link'));
  const own = entries.filter(({ kind }) => kind !== 'link');
  const isPage = ({ kind, name }: FolderFile) => kind === 'file' && name.endsWith('.mdx');
  return {
    pages: own.filter(isPage).map(({ path }) => pageOf(path, found.bytesOf(path), tools)),
    besidePages: own.filter((file) => !isPage(file)),
  };
}

function storiesOf(found: Found, parser: MdxParser, strays: FolderFile[]): Manuscript[] {
  const entries = found.in('stories');
  strays.push(...entries.filter(({ kind }) => kind !== 'folder'));
  return entries.filter(({ kind }) => kind === 'folder').map(({ name }) => manuscriptOf(found, name, parser));
}

/** One folder of stories/. */
function manuscriptOf(found: Found, id: string, parser: MdxParser): Manuscript {
  const place = `stories/${id}`;
  const files = found.in(place);
  const texts = new Map<string, Text>();
  const links = new Set<string>();
  for (const name of ['story.mdx', 'condensed.mdx']) {
    const own = files.find((file) => file.name === name && file.kind === 'file');
    const isElsewhere = !own && files.some((file) => file.name === name);
    if (own) texts.set(name, textOf(`${place}/${name}`, found, parser));
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

function textOf(file: string, found: Found, parser: MdxParser): Text {
  const decoded = decodeUtf8(found.bytesOf(file));
  const parsed = parseStory(decoded.source, parser);
  return { file, ...decoded, ...parsed } as Text;
}

function peopleOf(found: Found, strays: FolderFile[]): PersonFile[] {
  const entries = found.in('people');
  const people: PersonFile[] = [];
  const taken = new Set<string>();
  for (const entry of entries.filter((file) => file.kind === 'file' && file.name.endsWith('.yaml'))) {
    const id = entry.name.slice(0, -'.yaml'.length);
    const portraits = entries.filter((file) => file.name !== entry.name && file.name.replace(/\.[^.]+$/, '') === id);
    for (const file of [entry, ...portraits]) taken.add(file.name);
    people.push({ ...sheetOf(found, entry.path, id, personSchema), portraits });
  }
  strays.push(...entries.filter((file) => !taken.has(file.name)));
  return people;
}

function reactionsOf(found: Found, parser: MdxParser, strays: FolderFile[]): ReactionFile[] {
  const entries = found.in('reactions');
  strays.push(...entries.filter(({ kind }) => kind !== 'folder'));
  return entries
    .filter(({ kind }) => kind === 'folder')
    .flatMap(({ name: story, path }) =>
      sheetsOf(found, path, reactionSchema, strays).map((sheet) => {
        const source = sheet.value?.text;
        const text = source === undefined ? {} : { text: { file: sheet.file, source, ...parseMdx(source, parser) } };
        return { ...sheet, story, ...text } as ReactionFile;
      }),
    );
}

function sheetsOf<Value>(
  found: Found,
  place: string,
  schema: z.ZodType<Value>,
  strays: FolderFile[],
  maxLength?: number,
): Sheet<Value>[] {
  const sheets: Sheet<Value>[] = [];
  for (const entry of found.in(place)) {
    if (entry.kind !== 'file' || !entry.name.endsWith('.yaml')) strays.push(entry);
    else sheets.push(sheetOf(found, entry.path, entry.name.slice(0, -'.yaml'.length), schema, maxLength));
  }
  return sheets;
}

function sheetOf<Value>(
  found: Found,
  file: string,
  id: string,
  schema: z.ZodType<Value>,
  maxLength?: number,
): Sheet<Value> {
  const { source, notUtf8 } = decodeUtf8(found.bytesOf(file));
  const yaml = withoutFences(source);
  const sheet = readSheet(schema, id, file, source, yaml, 1, maxLength);
  return { ...sheet, ...(yaml !== source && { readAs: sheet.readAs ?? yaml }), ...(notUtf8 && { notUtf8 }) };
}
