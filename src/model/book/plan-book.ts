// A volume → the one plan of its book: what it prints, in which order, and whom and what its last pages name. A product gives
// it files, labels and pages, and decides nothing of it again.

import { labelWords } from '../../words/labels/label-words.ts';
import { absolute, paths } from '../addresses.ts';
import { forOutput, holding } from '../for-output.ts';
import { listInWords } from '../in-words.ts';
import { changedOn, editorNames, type Library, type Volume, type VolumeEntry } from '../library.ts';
import { reactionsTo } from '../reaction.ts';
import { signatories, signingKey } from '../signatories.ts';
import type { Story } from '../story.ts';
import type { BookPart, Chapter } from './chapter.ts';
import { type IndexEntry, indexOfNetworks, indexOfPersons } from './indexes.ts';
import { filed, type Maker, makersOf } from './makers.ts';
import { withReactions } from './reactions-in-print.ts';
import type { BookOutput } from './volume-formats.ts';

export interface BookPlan {
  /** With the texts alone that this output may print. */
  volume: Volume;
  /** As this output may show it. */
  library: Library;
  front: Chapter[];
  parts: BookPart[];
  back: Chapter[];
  /** All of them, in the order of reading. */
  chapters: Chapter[];
  /** The editors' names. */
  editors: string[];
  /** Who made the book, in the order in which it names them. */
  makers: Maker[];
  /** The same, in the order of an index. */
  contributors: Maker[];
  persons: IndexEntry[];
  networks: IndexEntry[];
  /** Corrections of the texts that it prints. */
  errata: { date: string; chapter: Chapter; was: string; now: string }[];
  /** The licences of its texts, the most frequent first. */
  licences: { id: string; count: number }[];
  /** The names of those who sign its texts, each person once. */
  authors: string[];
  /** « 17 textes d’Anaïs Delmotte, Paul Le Goff et 12 autres. » */
  description: string;
  /** The day of its last change, YYYY-MM-DD. */
  changed: string;
}

/** Plans the book of a volume: a text has its place where its consent covers the output, where the volume first names it. */
export function planBook(whole: Volume, everything: Library, output: BookOutput): BookPlan {
  const library = forOutput(everything, output);
  const volume = holding(whole, library.stories);
  const { front, parts, back } = chaptersOf(volume, library);
  const chapters = [...front, ...parts.flatMap((part) => part.chapters), ...back];
  const makers = makersOf(volume, library, chapters);
  const authors = authorsOf(chapters);
  return {
    volume,
    library,
    front,
    parts,
    back,
    chapters,
    editors: editorNames(volume, library),
    makers,
    contributors: filed(makers, volume.lang),
    persons: indexOfPersons(volume, library, chapters),
    networks: indexOfNetworks(volume, library, chapters),
    errata: volume.errata.flatMap(({ story, ...erratum }) => {
      const chapter = chapters.find((one) => one.story.id === story);
      return chapter ? [{ ...erratum, chapter }] : [];
    }),
    licences: licencesOf(chapters),
    authors,
    description: describe(chapters.length, authors, volume.lang),
    changed: changedOn(volume),
  };
}

function chaptersOf(volume: Volume, library: Library): Pick<BookPlan, 'front' | 'parts' | 'back'> {
  const printed = new Set<string>();
  const chapters = (entries: readonly VolumeEntry[], matter: Chapter['matter'], part?: number): Chapter[] =>
    entries.flatMap((entry) => {
      const story = library.stories.get(entry.story);
      if (!story || printed.has(story.id)) return [];
      printed.add(story.id);
      return [{ ...chapterOf(story, entry, volume, library), number: printed.size, matter, ...(part && { part }) }];
    });
  const front = chapters(volume.front, 'front');
  const parts: BookPart[] = [];
  for (const { title, entries } of volume.parts) {
    const number = parts.length + 1;
    const held = chapters(entries, 'body', number);
    if (held.length > 0) parts.push({ number, title, chapters: held });
  }
  return { front, parts, back: chapters(volume.back, 'back') };
}

function chapterOf(
  story: Story,
  { text }: VolumeEntry,
  { printsReactions }: Volume,
  { site, reactions }: Library,
): Omit<Chapter, 'number' | 'matter'> {
  const short = text === 'condensed' ? story.condensed : undefined;
  return {
    story,
    text: withReactions(short ?? story.body, printsReactions ? reactionsTo(story.id, reactions) : [], story.lang),
    condensed: short !== undefined,
    ...(story.outputs.includes('web') && { page: absolute(site, paths.story(story.id)) }),
  };
}

function authorsOf(chapters: readonly Chapter[]): string[] {
  const signing = chapters.flatMap(({ story }) => signatories(story));
  return [...new Map(signing.map((credit) => [signingKey(credit), credit.name])).values()];
}

/** A description that names everybody would be a list. */
const MOST_NAMES = 5;

function describe(count: number, authors: readonly string[], lang: string): string {
  const { textsBy, andOthers } = labelWords(lang);
  const others = authors.length - MOST_NAMES;
  const names = others > 1 ? [...authors.slice(0, MOST_NAMES), andOthers(others)] : authors;
  return textsBy(count, listInWords(names, lang));
}

function licencesOf(chapters: readonly Chapter[]): BookPlan['licences'] {
  const groups = [...Map.groupBy(chapters, ({ story }) => story.licence)];
  return groups
    .map(([id, held]) => ({ id, count: held.length }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
