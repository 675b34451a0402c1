// A volume → the pages of its book, in order, each with its address: what every other file of this folder reads.

import { type Labels, labelsFor } from '../../model/labels.ts';
import type { Library, Volume, VolumeEntry } from '../../model/library.ts';
import type { Prose } from '../../model/prose.ts';
import { type Constellation, constellationOf } from '../../model/sky/constellation.ts';
import type { Story } from '../../model/story.ts';
import { type IndexEntry, indexOfNetworks, indexOfPersons } from './indexes.ts';
import { type Contributor, contributorsOf } from './people.ts';
import { type Wording, wordingFor } from './wording.ts';

export interface Book {
  volume: Volume;
  library: Library;
  /** In the volume's language. */
  labels: Labels;
  wording: Wording;
  /** In the order of reading. */
  pages: Page[];
  /** Story pages, in the order of reading. */
  chapters: StoryPage[];
  contributors: Contributor[];
  persons: IndexEntry[];
  networks: IndexEntry[];
  /** Corrections of the stories that this book prints. */
  errata: Volume['errata'];
}

export type Page = FixedPage | PartPage | StoryPage;

/** Where a page stands; the value of its body's `epub:type`. */
export type Matter = 'cover' | 'frontmatter' | 'bodymatter' | 'backmatter';

export interface FixedPage {
  kind: 'cover' | 'title' | 'legal' | 'contents' | 'contributors' | 'persons' | 'networks' | 'errata' | 'colophon';
  file: string;
  title: string;
  matter: Matter;
}

export interface PartPage {
  kind: 'part';
  file: string;
  title: string;
  matter: 'bodymatter';
  /** From 1. */
  number: number;
  stories: Story[];
}

export interface StoryPage {
  kind: 'story';
  file: string;
  title: string;
  matter: 'frontmatter' | 'bodymatter' | 'backmatter';
  story: Story;
  text: Prose;
  condensed: boolean;
  /** Number of the part that holds it. */
  part?: number;
  constellation: Constellation;
  /** Ids of its headings, as the model gives them. */
  headings: ReadonlySet<string>;
}

/** Plans the book. A story that is not published, or whose author did not agree to an EPUB, has no page. */
export function planBook(volume: Volume, library: Library): Book {
  const wording = wordingFor(volume.lang);
  const labels = labelsFor(volume.lang);
  const planner = new Planner(library);
  const front = planner.chapters(volume.front, 'frontmatter');
  const parts = volume.parts.flatMap((part, index): (PartPage | StoryPage)[] => {
    const number = index + 1;
    const chapters = planner.chapters(part.entries, 'bodymatter', number);
    if (chapters.length === 0) return [];
    const stories = chapters.map(({ story }) => story);
    return [
      { kind: 'part', file: `part-${number}.xhtml`, title: part.title, matter: 'bodymatter', number, stories },
      ...chapters,
    ];
  });
  const back = planner.chapters(volume.back, 'backmatter');
  const chapters = [...front, ...parts, ...back].filter((page) => page.kind === 'story');
  const printed = new Set(chapters.map(({ story }) => story.id));
  const book: Omit<Book, 'pages'> = {
    volume,
    library,
    labels,
    wording,
    chapters,
    contributors: contributorsOf(volume, library, chapters),
    persons: indexOfPersons(volume, library, chapters),
    networks: indexOfNetworks(volume, library, chapters),
    errata: volume.errata.filter(({ story }) => printed.has(story)),
  };
  return { ...book, pages: [...openingPages(book), ...front, ...parts, ...back, ...closingPages(book)] };
}

function openingPages({ volume, wording, labels }: Omit<Book, 'pages'>): FixedPage[] {
  return [
    { kind: 'cover', file: 'cover.xhtml', title: volume.title, matter: 'cover' },
    { kind: 'title', file: 'title.xhtml', title: wording.titlePage, matter: 'frontmatter' },
    { kind: 'legal', file: 'legal.xhtml', title: wording.legal, matter: 'frontmatter' },
    { kind: 'contents', file: 'nav.xhtml', title: labels.contents, matter: 'frontmatter' },
  ];
}

function closingPages({ wording, contributors, persons, networks, errata }: Omit<Book, 'pages'>): FixedPage[] {
  const page = (kind: FixedPage['kind'], title: string, held: number): FixedPage[] =>
    held > 0 ? [{ kind, file: `${kind}.xhtml`, title, matter: 'backmatter' }] : [];
  return [
    ...page('contributors', wording.contributors, contributors.length),
    ...page('persons', wording.persons, persons.length),
    ...page('networks', wording.networks, networks.length),
    ...page('errata', wording.errata, errata.length),
    ...page('colophon', wording.colophon, 1),
  ];
}

class Planner {
  readonly #library: Library;
  readonly #printed = new Set<string>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Each story is printed once, where the volume first names it. */
  chapters(entries: readonly VolumeEntry[], matter: StoryPage['matter'], part?: number): StoryPage[] {
    return entries.flatMap((entry): StoryPage[] => {
      const story = this.#library.stories.get(entry.story);
      if (!story?.outputs.includes('epub') || this.#printed.has(story.id)) return [];
      this.#printed.add(story.id);
      const condensed = entry.text === 'condensed' && story.condensed !== undefined;
      const text = condensed && story.condensed ? story.condensed : story.body;
      return [
        {
          kind: 'story',
          file: `story-${story.id}.xhtml`,
          title: story.title,
          matter,
          story,
          text,
          condensed,
          ...(part !== undefined && { part }),
          constellation: constellationOf(story),
          headings: headingsOf(text),
        },
      ];
    });
  }
}

/** Headings of quotations, asides and notes have addresses too: the whole tree is searched. */
function headingsOf(text: Prose): ReadonlySet<string> {
  const ids = new Set<string>();
  const search = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === 'heading' && 'id' in value) ids.add(String(value.id));
    for (const inner of Object.values(value)) search(inner);
  };
  search(text);
  return ids;
}
