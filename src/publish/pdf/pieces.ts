// A volume's entries → the part pages and the texts of the book, in the order of its pages.

import { readableOnPaper } from '../../design/tones.ts';
import { storyNamedBy } from '../../model/addresses.ts';
import type { Chapter } from '../../model/book/chapter.ts';
import type { BookPlan } from '../../model/book/plan-book.ts';
import { blaming, ofStory } from '../../model/fault.ts';
import { listInWords } from '../../model/in-words.ts';
import type { Picture } from '../../model/prose/prose.ts';
import type { Story } from '../../model/story.ts';
import { authorNames } from '../../model/story-facts.ts';
import { roman } from '../../words/book/roman.ts';
import { type BookFigure, figureOf, type PlacedFigure, placedFigures } from './figures.ts';
import { languageOf } from './foreign.ts';
import type { Lines, PdfBlock, PdfLanguage, PdfPicture } from './node-types.ts';
import { labelOf } from './page-labels.ts';
import { anchorsOf, proseToNodes } from './prose-to-nodes.ts';
import { bylineOf, endnotesOf, overlineOf, shortTitle } from './story-lines.ts';

export type Piece = PartPiece | StoryPiece;

interface PartPiece {
  type: 'part';
  label: string;
  /** « I » */
  number: string;
  title: string;
  /** Twice as wide as high. */
  sky: PlacedFigure[];
}

interface StoryPiece extends PdfLanguage {
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
const PART_SKY_ASPECT = 1.6;

/** The pieces of a book, and the pictures that their texts ask for. */
export function piecesOf(plan: BookPlan): { pieces: Piece[]; pictures: AskedPicture[] } {
  const shelf: Shelf = { plan, pictures: new Map() };
  const stories = (chapters: readonly Chapter[], level: 1 | 2) =>
    chapters.map((chapter) => blaming(ofStory(chapter.story), () => storyPiece(chapter, level, shelf)));
  const parts = plan.parts.flatMap(({ number, title, chapters }): Piece[] => {
    const held = chapters.map(({ story }) => story);
    const sky = placedFigures(held, PART_SKY_ASPECT);
    const piece: PartPiece = { type: 'part', label: `part-${number}`, number: roman(number), title, sky };
    return [piece, ...stories(chapters, 2)];
  });
  const pieces = [...stories(plan.front, 1), ...parts, ...stories(plan.back, 1)];
  return { pieces, pictures: [...shelf.pictures.values()] };
}

interface Shelf {
  plan: BookPlan;
  /** By the path of the picture. */
  pictures: Map<string, AskedPicture>;
}

function storyPiece(chapter: Chapter, level: 1 | 2, shelf: Shelf): StoryPiece {
  const { volume, library } = shelf.plan;
  const { story } = chapter;
  const label = labelOf(chapter);
  return {
    type: 'story',
    ...languageOf(story.lang),
    label,
    level,
    title: story.title,
    runningTitle: shortTitle(story.title),
    overline: overlineOf(story, library, volume.lang),
    byline: bylineOf(story, volume.lang),
    signature: listInWords(authorNames(story), volume.lang),
    standfirst: story.summary,
    accent: readableOnPaper(
      library.series.get(story.series ?? '')?.accent ?? volume.accent,
      library.site.identity.palette.paper,
    ),
    emblem: figureOf(story),
    blocks: proseToNodes(chapter.text, {
      label,
      level,
      lang: story.lang,
      bookLang: volume.lang,
      resolve: (path) => resolvePath(path, shelf),
      place: (picture) => askPicture(picture, story, shelf.pictures),
    }),
    endnotes: { ...languageOf(volume.lang), lines: endnotesOf(chapter, volume.lang) },
  };
}

/** A story of this book is a page of it; any other address is one of the site. */
function resolvePath(path: string, { plan: { library, chapters } }: Shelf): { label: string } | { to: string } {
  const page = storyNamedBy(path);
  const target = chapters.find(({ story }) => story.id === page?.story);
  if (!target) return { to: `${library.site.url}${path}` };
  const hasHeading = anchorsOf(target.text).has(page?.heading ?? '');
  return { label: hasHeading ? `${labelOf(target)}--${page?.heading}` : labelOf(target) };
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
