// The check bypassed on purpose: whatever was typed, no product holds code, a forbidden address or a path of elsewhere.
import { rm } from 'node:fs/promises';
import { posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import type { Library } from '../../src/model/library.ts';
import { inlineText } from '../../src/model/prose/plain-text.ts';
import type { Inline } from '../../src/model/prose/prose.ts';
import { toChecked } from '../../src/read/checked.ts';
import type { Content } from '../../src/read/content.ts';
import { readContent } from '../../src/read/folder.ts';
import type { Manuscript } from '../../src/read/manuscript.ts';
import { pressFor } from '../press.ts';
import { BOOK_ATTRIBUTES, BOOK_TAGS, PAGE_ATTRIBUTES, PAGE_TAGS, unknown } from './allowed.ts';
import { type Case, lay, refusedCases, smallCopy, TODAY, underName, volumeOf } from './corpus.ts';
import { type Tag, tagsOf } from './markup.ts';
import { epubMarkup, pageMarkup, type ReadPdf, readPdf } from './products.ts';
import { storyOnly } from './said.ts';

/** A story of more is refused for its size; what is done with it does not depend on what it says. */
const MAX_TYPED = 20_000;

let folder: string;
let library: Library;
let ids: string[];
let epub: Map<string, string>;
let pdf: ReadPdf;

beforeAll(async () => {
  folder = await smallCopy();
  for (const { name, files } of refusedCases().filter((one) => storyOnly(one) && isOfTheWall(one)))
    await lay(underName(files, idOf(name)), folder);
  const content = await readContent(folder);
  const stories = content.stories.flatMap(bypassed);
  stories.push(forged(stories.find(({ id }) => id.startsWith('essai-')) as Manuscript));
  const people = content.people.map((person) => ({
    ...person,
    ...(person.value && { value: { ...person.value, links: [{ kind: 'site', url: SCRIPT }] } }),
  }));
  ids = stories.map(({ id }) => id).filter((id) => id.startsWith('essai-'));
  library = buildLibrary(toChecked({ ...content, stories, people } satisfies Content), TODAY);
  await lay(new Map([['volumes/epreuve.yaml', volumeOf(ids)]]), folder);
  await lay(new Map([['volumes/imprimable.yaml', volumeOf(ids.filter(isComposed))]]), folder);
  const { volumes } = await readContent(folder);
  library = buildLibrary(toChecked({ ...content, volumes, stories, people } satisfies Content), TODAY);
  epub = await epubMarkup('epreuve', library, pressFor(folder));
  pdf = await readPdf('imprimable', library, pressFor(folder), { words: false });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('most of the corpus goes through the products', () => {
  expect(ids.length).toBeGreaterThan(200);
  expect(ids.filter((id) => !library.stories.has(id))).toEqual([]);
});

describe('the page', () => {
  test('holds only the tags and the attributes of our own handlers', () => {
    const tags = pages().flatMap(({ tags: found }) => found);
    expect(
      unknown(
        tags.map(({ name }) => name),
        PAGE_TAGS,
      ),
    ).toEqual([]);
    expect(
      unknown(
        tags.flatMap(({ attributes }) => attributes.map(([name]) => name)),
        PAGE_ATTRIBUTES,
      ),
    ).toEqual([]);
  });

  test('leads only where links may lead, and shows only pictures of its own story', () => {
    for (const { id, tags } of pages()) {
      expect(
        addressesOf(tags, 'href').filter((url) => !isRight(url)),
        id,
      ).toEqual([]);
      const pictures = [
        ...addressesOf(tags, 'src'),
        ...addressesOf(tags, 'srcset').flatMap((set) => set.split(/\s*,\s*/)),
      ];
      expect(
        pictures.filter((url) => !url.startsWith(`/recits/${id}/`) || /\.\.|\\|%2e/i.test(url)),
        id,
      ).toEqual([]);
    }
  });
});

describe('the EPUB', () => {
  test('holds only the tags and the attributes of our own handlers', () => {
    const tags = chapters().flatMap(({ tags: found }) => found);
    expect(
      unknown(
        tags.map(({ name }) => name),
        BOOK_TAGS,
      ),
    ).toEqual([]);
    expect(
      unknown(
        tags.flatMap(({ attributes }) => attributes.map(([name]) => name)),
        BOOK_ATTRIBUTES,
      ),
    ).toEqual([]);
  });

  test('leads only to the web or to its own files', () => {
    const files = new Set([...epub.keys()].map((path) => posix.basename(path)));
    for (const { id, tags } of chapters()) {
      const inside = addressesOf(tags, 'href').filter((url) => !/^(https?:\/\/[^\s\\@]+$|mailto:)/.test(url));
      expect(
        inside.filter((url) => !url.startsWith('#') && !files.has(url.split('#')[0] as string) && url !== 'style.css'),
        id,
      ).toEqual([]);
      expect(
        addressesOf(tags, 'src').filter((url) => !/^pictures\/[a-z0-9-]+\.(png|jpg)$/.test(url)),
        id,
      ).toEqual([]);
    }
  });

  test('prints nothing of a file that stands elsewhere', () => {
    const printed = [...epub].filter(([, markup]) => /root:x:0|localhost/.test(markup));
    expect(printed.map(([path]) => path)).toEqual([]);
  });
});

describe('the PDF', () => {
  test('leads only to the web, runs nothing and carries no file', () => {
    expect(pdf.links.filter((url) => !/^(https?:\/\/|mailto:)/i.test(url))).toEqual([]);
    expect(pdf.hasActions).toBe(false);
    expect(pdf.attachments).toEqual([]);
  });
});

/** As the reading gives it, with the front matter that a right story would have where its own cannot be read. */
function bypassed(manuscript: Manuscript): Manuscript[] {
  const { body, frontMatter, id } = manuscript;
  if (!body.tree || body.source.length > MAX_TYPED) return [];
  const value = frontMatter.value ?? RIGHT;
  const right = { title: `Essai ${id}`, status: RIGHT.status, consent: RIGHT.consent };
  return [{ ...manuscript, frontMatter: { ...frontMatter, value: { ...value, ...right } } }];
}

const SCRIPT = 'javascript:alert(1)';

/** Facts whose addresses no schema let through. */
function forged(manuscript: Manuscript): Manuscript {
  const value: NonNullable<Manuscript['frontMatter']['value']> = {
    ...RIGHT,
    title: 'Essai forgé',
    sponsor: { name: 'Marque', url: SCRIPT, disclosure: 'Texte payé par la marque.' },
    original: { relation: 'republication', title: 'Un titre', url: 'data:text/html,x' },
    portrait: { subject: 'nour', organisation: { name: 'Atelier', url: 'file:///etc/passwd' } },
  };
  return { ...manuscript, id: 'essai-forge', frontMatter: { ...manuscript.frontMatter, value } };
}

const RIGHT: NonNullable<Manuscript['frontMatter']['value']> = {
  title: 'Essai',
  kind: 'opinion',
  authors: ['paul-le-goff'],
  summary: 'Un chapeau.',
  published: '2026-03-01',
  status: 'published',
  themes: ['emploi'],
  networks: [],
  places: [],
  hashtags: [],
  people: [],
  encounters: [],
  licence: 'CC-BY-4.0',
  consent: { ref: 'c-1', date: '2026-01-10', outputs: ['web', 'pdf', 'epub', 'print', 'social'] },
};

/**
 * PDF/UA-1 asks for words in each heading, for a description of each picture and for real languages: without them there
 * is no book at all, which is a wall too.
 */
function isComposed(id: string): boolean {
  const refuses = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    if (
      'type' in value &&
      value.type === 'heading' &&
      'children' in value &&
      inlineText(value.children as Inline[]).trim() === ''
    )
      return true;
    if ('lang' in value && 'children' in value && !/^[a-z]{2,3}(-|$)/.test(String(value.lang))) return true;
    if ('alt' in value && String(value.alt).trim() === '') return true;
    return Object.values(value).some(refuses);
  };
  return !refuses(library.stories.get(id)?.body);
}

/** What can run, lead or reach somewhere; the other rules speak of what a text says. */
function isOfTheWall({ expected }: Case): boolean {
  return expected.some(({ rule }) => WALL.has(rule));
}

const WALL = new Set([
  'code',
  'element',
  'link',
  'picture',
  'folder',
  'lost-text',
  'schema',
  'yaml-feature',
  'private-data',
]);

function idOf(name: string): string {
  return `essai-${name}`;
}

function pages(): { id: string; tags: Tag[] }[] {
  return ids.map((id) => ({ id, tags: tagsOf(pageMarkup(library.stories.get(id) as never)) }));
}

/** Every page of the book, those of the editors too: they print what people's files say. */
function chapters(): { id: string; tags: Tag[] }[] {
  return [...epub]
    .filter(([path]) => path.endsWith('.xhtml'))
    .map(([path, markup]) => ({ id: posix.basename(path), tags: tagsOf(markup) }));
}

function addressesOf(tags: readonly Tag[], name: string): string[] {
  return tags.flatMap(({ attributes }) => attributes.filter(([key]) => key === name).map(([, value]) => value));
}

/** Written apart from isAllowedUrl: a wall is not measured against itself. */
function isRight(url: string): boolean {
  if (/[\\\s]|^\/\//.test(url) || [...url].some((character) => character.charCodeAt(0) < 0x20)) return false;
  return /^(https?:\/\/[^/]|mailto:|#|\/)/i.test(url);
}
