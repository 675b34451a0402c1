// A volume → everything that book.typ prints, as plain data.
import { emojiFace, type Faces } from '../../design/faces.ts';
import { type Mark, markPlace } from '../../design/mark.ts';
import { readableOnPaper } from '../../design/tones.ts';
import type { Chapter } from '../../model/book/chapter.ts';
import type { IndexEntry, Manner } from '../../model/book/indexes.ts';
import type { Maker } from '../../model/book/makers.ts';
import type { BookPlan } from '../../model/book/plan-book.ts';
import { boxOf, textFaceOf } from '../../model/glyphs/text-face.ts';
import { listInWords } from '../../model/in-words.ts';
import { fullTitle } from '../../model/library.ts';
import { occupationOf } from '../../model/person-names.ts';
import { subjectsOf } from '../../model/story-facts.ts';
import { bookWords } from '../../words/book/book-words.ts';
import type { BookWords } from '../../words/book/fr.ts';
import { labelWords } from '../../words/labels/label-words.ts';
import { colophonOf, errataOf, imprintOf } from './editor-pages.ts';
import { type PlacedFigure, placedFigures } from './figures.ts';
import { languageOf } from './foreign.ts';
import type { Geometry } from './geometry.ts';
import type { Lines, PdfLanguage } from './node-types.ts';
import { labelOf } from './page-labels.ts';
import { type AskedPicture, type Piece, piecesOf } from './pieces.ts';
import { printsEmoji } from './printable.ts';

export interface Book extends PdfLanguage {
  title: string;
  subtitle?: string;
  /** « Tome 1 sur 2 » */
  tome?: string;
  /** What the running heads of left-hand pages say. */
  runningTitle: string;
  /** « Textes réunis par Ana et Bo » */
  editors?: string;
  /** The anthology. */
  site: string;
  publisher: string;
  year: string;
  metadata: { title: string; authors: string[]; description: string; keywords: string[] };
  geometry: Geometry;
  colours: Record<'ink' | 'inkSoft' | 'rule' | 'paper' | 'accent', string>;
  faces: Record<'serif' | 'sans' | 'emoji', string> & Pick<Faces, 'sansSpaces'>;
  /** The anthology's own mark, on its cover. */
  mark?: { src: string; width: number; height: number };
  words: PageWords;
  /** Before the items of a list of tasks. */
  boxes: Record<'done' | 'open', string>;
  /** Above the title of the cover; its height in millimetres. */
  coverSky: { height: number; figures: PlacedFigure[] };
  /** The verso of the title page. */
  imprint: Lines[];
  pieces: Piece[];
  contributors: Contributor[];
  persons: IndexLine[];
  networks: IndexLine[];
  errata: { introduction: string; lines: Lines };
  colophon: Lines[];
}

/** An entry of « Les contributeurs ». */
interface Contributor {
  name: string;
  /** « Correctrice, L’Écho du Couesnon » */
  role?: string;
  bio?: string;
  /** Labels of the texts signed, in the order of the pages. */
  pages: string[];
}

/** An entry of an index. */
interface IndexLine {
  name: string;
  /** True for the first name of each letter. */
  opens: boolean;
  /** In the order of the pages. */
  pages: { label: string; manner: Manner }[];
}

/** The titles of the book's own pages, and the few words that its pages print. */
interface PageWords extends Pick<BookWords, 'contributors' | 'index' | 'persons' | 'personsKey' | Printed> {
  contents: string;
  fromLeftToRight: string;
}

type Printed = 'networks' | 'errata' | 'colophon' | 'pageShort' | 'colon' | 'semicolon';

/** Makes the book of a plan; the pictures are to be mapped into the workspace under their `src`. */
export function bookOf(plan: BookPlan, geometry: Geometry): { book: Book; pictures: AskedPicture[] } {
  const { volume, library, chapters, editors } = plan;
  const say = bookWords(volume.lang);
  const { pieces, pictures } = piecesOf(plan);
  const { palette, faces, mark } = library.site.identity;
  const { ink, inkSoft, rule, paper } = palette;
  const { serif, sans, sansSpaces } = faces;
  const printed: Omit<Book, 'colophon'> = {
    ...languageOf(volume.lang),
    title: volume.title,
    ...(volume.subtitle && { subtitle: volume.subtitle }),
    ...(volume.tome !== undefined && { tome: say.tome(volume.tome, volume.ofTomes) }),
    runningTitle: fullTitle(volume),
    ...(editors.length > 0 && { editors: say.editedBy(listInWords(editors, volume.lang)) }),
    site: library.site.name,
    publisher: library.site.publisher.name,
    year: volume.published.slice(0, 4),
    metadata: metadataOf(plan),
    geometry,
    colours: { ink, inkSoft, rule, paper, accent: readableOnPaper(volume.accent, paper) },
    faces: { serif, sans, sansSpaces, emoji: emojiFace.family },
    ...(mark && { mark: placedMark(mark) }),
    words: wordsOf(volume.lang),
    boxes: { done: '☑', open: boxOf(textFaceOf(faces.id)) },
    coverSky: coverSkyOf(chapters, geometry),
    imprint: imprintOf(volume, library),
    pieces,
    contributors: plan.contributors.map(noticeOf),
    persons: plan.persons.map(lineOf),
    networks: plan.networks.map(lineOf),
    errata: errataOf(plan),
  };
  const colophon = colophonOf(plan, printsEmoji(printed, textFaceOf(faces.id)) ? emojiFace.family : undefined);
  return { book: { ...printed, colophon }, pictures };
}

/** In millimetres. */
function placedMark(mark: Mark): NonNullable<Book['mark']> {
  const { width, height } = markPlace(mark, { x: 0, y: 0, width: 22, height: 9 });
  return { src: markSource(mark), width, height };
}

/** Where the workspace holds it. */
export function markSource({ type }: Mark): string {
  return type === 'drawing' ? '/mark.svg' : '/mark.png';
}

function wordsOf(lang: string): PageWords {
  const { contributors, index, persons, personsKey, networks, errata, colophon, pageShort, colon, semicolon } =
    bookWords(lang);
  const labels = labelWords(lang);
  return {
    ...{ contents: labels.contents, fromLeftToRight: `${labels.fromLeftToRight}${colon}` },
    ...{ contributors, index, persons, personsKey, networks, errata, colophon, pageShort, colon, semicolon },
  };
}

/** The sky of the cover is as wide as its margins leave, and stands above the title. */
function coverSkyOf(chapters: readonly Chapter[], { width, height }: Geometry): Book['coverSky'] {
  const skyHeight = height * 0.56;
  const stories = chapters.map(({ story }) => story);
  return { height: skyHeight, figures: placedFigures(stories, (width - 2 * COVER_MARGIN) / skyHeight) };
}

/** Millimetres. */
const COVER_MARGIN = 12;

function metadataOf({ volume, library, chapters, authors, description }: BookPlan): Book['metadata'] {
  const terms = chapters.flatMap(({ story }) => subjectsOf(story, library));
  return {
    title: volume.subtitle ? `${fullTitle(volume)}. ${volume.subtitle}` : fullTitle(volume),
    authors,
    description,
    keywords: [...new Set(terms)],
  };
}

/** An entry of « Les contributeurs »: a name chosen for one text has no notice. */
function noticeOf({ name, person, chapters }: Maker): Contributor {
  const role = person && occupationOf(person);
  return { name, pages: chapters.map(labelOf), ...(role && { role }), ...(person?.bio && { bio: person.bio }) };
}

function lineOf(
  { name, mentions }: IndexEntry,
  index: number,
  { [index - 1]: before, [index]: here }: readonly IndexEntry[],
): IndexLine {
  return {
    name,
    opens: before !== undefined && before.letter !== here?.letter,
    pages: mentions.map(({ chapter, manner }) => ({ label: labelOf(chapter), manner })),
  };
}
