// A volume's entries → the part pages and the texts of the book, in the order of its pages.

import { readableOnPaper } from '../../design/tones.ts';
import { blaming, ofStory } from '../../model/fault.ts';
import { listInWords } from '../../model/in-words.ts';
import type { Library, Volume, VolumeEntry } from '../../model/library.ts';
import type { Picture } from '../../model/prose.ts';
import type { Story } from '../../model/story.ts';
import type { Lines } from './editor-pages.ts';
import { type BookFigure, figureOf, type PlacedFigure, placedFigures } from './figures.ts';
import { languageOf } from './foreign.ts';
import type { PdfBlock, PdfLanguage, PdfPicture } from './node-types.ts';
import type { PlacedStory } from './placed-stories.ts';
import { proseToNodes } from './prose-to-nodes.ts';
import { bylineOf, endnotesOf, overlineOf, shortTitle } from './story-lines.ts';
import { roman } from './wording.ts';

export type Piece = PartPiece | StoryPiece;

export interface PartPiece {
  type: 'part';
  label: string;
  /** « I » */
  number: string;
  title: string;
  /** Twice as wide as high. */
  sky: PlacedFigure[];
}

export interface StoryPiece extends PdfLanguage {
  type: 'story';
  label: string;
  /** 2 inside a part. */
  level: 1 | 2;
  title: string;
  /** What the running heads of right-hand pages say. */
  runningTitle: string;
  /** In the language of the book, like the byline. */
  overline: string;
  byline: string;
  /** Who signs, in the table. */
  signature: string;
  standfirst: string;
  accent: string;
  emblem: BookFigure;
  blocks: PdfBlock[];
  endnotes: PdfLanguage & { lines: Lines };
}

/** A picture that the book asks for, and where the workspace must hold it. */
export interface AskedPicture {
  src: string;
  picture: Picture;
  /** Whose text asked for it first. */
  story: Story;
}

/** A part page shows the sky of its stories in a band of this proportion. */
export const PART_SKY_ASPECT = 1.6;

/** The pieces of a book, and the pictures that their texts ask for. */
export function piecesOf(
  volume: Volume,
  library: Library,
  placed: readonly PlacedStory[],
): { pieces: Piece[]; pictures: AskedPicture[] } {
  const shelf: Shelf = { volume, library, placed, pictures: new Map() };
  const of = new Map(placed.map((one) => [one.entry, one]));
  const stories = (entries: readonly VolumeEntry[], level: 1 | 2) =>
    entries.flatMap((entry): StoryPiece[] => {
      const one = of.get(entry);
      if (!one) return [];
      return [blaming(ofStory(one.story), () => storyPiece(one, level, shelf))];
    });
  const parts = volume.parts.flatMap((part, index): Piece[] => {
    const held = part.entries.flatMap((entry) => of.get(entry)?.story ?? []);
    const piece: PartPiece = {
      type: 'part',
      label: `part-${index + 1}`,
      number: roman(index + 1),
      title: part.title,
      sky: placedFigures(held, PART_SKY_ASPECT),
    };
    return held.length > 0 ? [piece, ...stories(part.entries, 2)] : [];
  });
  const pieces = [...stories(volume.front, 1), ...parts, ...stories(volume.back, 1)];
  return { pieces, pictures: [...shelf.pictures.values()] };
}

interface Shelf {
  volume: Volume;
  library: Library;
  placed: readonly PlacedStory[];
  /** By the path of the picture. */
  pictures: Map<string, AskedPicture>;
}

function storyPiece({ label, entry, story }: PlacedStory, level: 1 | 2, shelf: Shelf): StoryPiece {
  const { volume, library } = shelf;
  const condensed = entry.text === 'condensed' ? story.condensed : undefined;
  const { byline, authors } = bylineOf(story, volume.lang);
  return {
    type: 'story',
    ...languageOf(story.lang),
    label,
    level,
    title: story.title,
    runningTitle: shortTitle(story.title),
    overline: overlineOf(story, library, volume.lang),
    byline,
    signature: listInWords(authors, volume.lang),
    standfirst: story.summary,
    accent: readableOnPaper(library.series.get(story.series ?? '')?.accent ?? volume.accent),
    emblem: figureOf(story),
    blocks: proseToNodes(condensed ?? story.body, {
      label,
      level,
      lang: story.lang,
      bookLang: volume.lang,
      resolve: (path) => resolvePath(path, shelf),
      place: (picture) => askPicture(picture, story, shelf.pictures),
    }),
    endnotes: {
      ...languageOf(volume.lang),
      lines: endnotesOf(story, library, volume.lang, condensed !== undefined),
    },
  };
}

/** A story of this book is a page of it; any other address is one of the site. */
function resolvePath(path: string, { library, placed }: Shelf): { label: string } | { to: string } {
  const id = /^\/recits\/([a-z0-9-]+)\/?(?:[?#]|$)/.exec(path)?.[1];
  const target = placed.find(({ story }) => story.id === id);
  return target ? { label: target.label } : { to: `${library.site.url}${path}` };
}

function askPicture(picture: Picture, story: Story, asked: Map<string, AskedPicture>): PdfPicture {
  const format = picture.type === 'image/png' ? 'png' : 'jpg';
  const known = asked.get(picture.path) ?? { src: `/pictures/${asked.size + 1}.${format}`, picture, story };
  asked.set(picture.path, known);
  return {
    src: known.src,
    width: picture.width,
    height: picture.height,
    alt: picture.alt,
    ...(picture.credit && { credit: picture.credit }),
  };
}
