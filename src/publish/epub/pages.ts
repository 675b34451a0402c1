// The plan of a book → its pages, in order, each with its file: what every other file of this folder reads.

import type { BookPart, Chapter } from '../../model/book/chapter.ts';
import { type BookPlan, planBook } from '../../model/book/plan-book.ts';
import type { Library, Volume } from '../../model/library.ts';
import type { Prose } from '../../model/prose/prose.ts';
import { bookWords } from '../../words/book/book-words.ts';
import type { BookWords } from '../../words/book/fr.ts';
import type { LabelWords } from '../../words/labels/fr.ts';
import { labelWords } from '../../words/labels/label-words.ts';

export interface Book extends BookPlan {
  /** In the volume's language. */
  labels: LabelWords;
  say: BookWords;
  /** In the order of reading. */
  pages: Page[];
}

export type Page = FixedPage | PartPage | StoryPage;

/** Where a page stands; the value of its body's `epub:type`. */
type Matter = 'cover' | 'frontmatter' | 'bodymatter' | 'backmatter';

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
  part: BookPart;
}

export interface StoryPage {
  kind: 'story';
  file: string;
  title: string;
  matter: 'frontmatter' | 'bodymatter' | 'backmatter';
  chapter: Chapter;
  /** Ids of its headings, as the model gives them. */
  headings: ReadonlySet<string>;
}

/** The book of a volume; what it prints is decided by the model's plan. */
export function bookOf(volume: Volume, library: Library): Book {
  const plan = planBook(volume, library, 'epub');
  const book = { ...plan, labels: labelWords(plan.volume.lang), say: bookWords(plan.volume.lang) };
  const parts = plan.parts.flatMap((part): Page[] => [
    { kind: 'part', file: `part-${part.number}.xhtml`, title: part.title, matter: 'bodymatter', part },
    ...part.chapters.map(storyPage),
  ]);
  const pages = [...openingPages(book), ...plan.front.map(storyPage), ...parts, ...plan.back.map(storyPage)];
  return { ...book, pages: [...pages, ...closingPages(book)] };
}

/** The file of a text of this book. */
export function pageFile({ story }: Chapter): string {
  return `story-${story.id}.xhtml`;
}

const MATTERS = { front: 'frontmatter', body: 'bodymatter', back: 'backmatter' } as const;

function storyPage(chapter: Chapter): StoryPage {
  return {
    kind: 'story',
    file: pageFile(chapter),
    title: chapter.story.title,
    matter: MATTERS[chapter.matter],
    chapter,
    headings: headingsOf(chapter.text),
  };
}

function openingPages({ volume, say, labels }: Omit<Book, 'pages'>): FixedPage[] {
  return [
    { kind: 'cover', file: 'cover.xhtml', title: volume.title, matter: 'cover' },
    { kind: 'title', file: 'title.xhtml', title: say.titlePage, matter: 'frontmatter' },
    { kind: 'legal', file: 'legal.xhtml', title: say.legal, matter: 'frontmatter' },
    { kind: 'contents', file: 'nav.xhtml', title: labels.contents, matter: 'frontmatter' },
  ];
}

function closingPages({ say, contributors, persons, networks, errata }: Omit<Book, 'pages'>): FixedPage[] {
  const page = (kind: FixedPage['kind'], title: string, held: number): FixedPage[] =>
    held > 0 ? [{ kind, file: `${kind}.xhtml`, title, matter: 'backmatter' }] : [];
  return [
    ...page('contributors', say.contributors, contributors.length),
    ...page('persons', say.persons, persons.length),
    ...page('networks', say.networks, networks.length),
    ...page('errata', say.errata, errata.length),
    ...page('colophon', say.colophon, 1),
  ];
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
