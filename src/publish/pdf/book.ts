// A volume → everything that book.typ prints, as plain data.
import { emojiFace, faces } from '../../design/faces.ts';
import { palette } from '../../design/palette.ts';
import { readableOnPaper } from '../../design/tones.ts';
import { listInWords } from '../../model/in-words.ts';
import { labelsFor } from '../../model/labels.ts';
import { fullTitle, type Library, type Volume } from '../../model/library.ts';
import { colophonOf, errataOf, imprintOf, type Lines } from './editor-pages.ts';
import { type PlacedFigure, placedFigures } from './figures.ts';
import { languageOf } from './foreign.ts';
import type { Geometry } from './geometry.ts';
import { type IndexEntry, indexOfNetworks, indexOfPersons } from './indexes.ts';
import type { PdfLanguage } from './node-types.ts';
import { type Contributor, contributorsOf } from './people.ts';
import { type AskedPicture, type Piece, piecesOf } from './pieces.ts';
import { type PlacedStory, placedStories } from './placed-stories.ts';
import { printsEmoji } from './printable.ts';
import { bylineOf } from './story-lines.ts';
import { type Wording, wordingFor } from './wording.ts';

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
  faces: Record<'serif' | 'sans' | 'emoji', string>;
  words: BookWords;
  /** Above the title of the cover; its height in millimetres. */
  coverSky: { height: number; figures: PlacedFigure[] };
  /** The verso of the title page. */
  imprint: Lines[];
  pieces: Piece[];
  contributors: Contributor[];
  persons: IndexEntry[];
  networks: IndexEntry[];
  errata: { introduction: string; lines: Lines };
  colophon: Lines[];
}

/** The titles of the book's own pages, and the few words that its pages print. */
export interface BookWords
  extends Pick<
    Wording,
    | 'contributors'
    | 'index'
    | 'persons'
    | 'personsKey'
    | 'networks'
    | 'errata'
    | 'colophon'
    | 'pageShort'
    | 'colon'
    | 'semicolon'
  > {
  contents: string;
  fromLeftToRight: string;
}

/** Makes the book of a volume; the pictures are to be mapped into the workspace under their `src`. */
export function bookOf(volume: Volume, library: Library, geometry: Geometry): { book: Book; pictures: AskedPicture[] } {
  const wording = wordingFor(volume.lang);
  const placed = placedStories(volume, library);
  const { pieces, pictures } = piecesOf(volume, library, placed);
  const editors = volume.editors.flatMap((id) => library.people.get(id)?.displayName ?? []);
  const { ink, inkSoft, rule, paper } = palette;
  const printed: Omit<Book, 'colophon'> = {
    ...languageOf(volume.lang),
    title: volume.title,
    ...(volume.subtitle && { subtitle: volume.subtitle }),
    ...(volume.tome !== undefined && { tome: wording.tome(volume.tome, volume.ofTomes) }),
    runningTitle: fullTitle(volume),
    ...(editors.length > 0 && { editors: wording.editedBy(listInWords(editors, volume.lang)) }),
    site: library.site.name,
    publisher: library.site.publisher.name,
    year: volume.published.slice(0, 4),
    metadata: metadataOf(volume, library, placed),
    geometry,
    colours: { ink, inkSoft, rule, paper, accent: readableOnPaper(volume.accent) },
    faces: { ...faces, emoji: emojiFace.family },
    words: wordsOf(volume.lang),
    coverSky: coverSkyOf(placed, geometry),
    imprint: imprintOf(volume, library),
    pieces,
    contributors: contributorsOf(placed, library),
    persons: indexOfPersons(placed, library),
    networks: indexOfNetworks(placed, library),
    errata: errataOf(volume, library, placed),
  };
  const colophon = colophonOf(volume, library, placed, printsEmoji(printed) ? emojiFace.family : undefined);
  return { book: { ...printed, colophon }, pictures };
}

function wordsOf(lang: string): BookWords {
  const { contributors, index, persons, personsKey, networks, errata, colophon, pageShort, colon, semicolon } =
    wordingFor(lang);
  const labels = labelsFor(lang);
  return {
    contents: labels.contents,
    fromLeftToRight: `${labels.fromLeftToRight}${colon}`,
    contributors,
    index,
    persons,
    personsKey,
    networks,
    errata,
    colophon,
    pageShort,
    colon,
    semicolon,
  };
}

/** The sky of the cover is as wide as its margins leave, and stands above the title. */
function coverSkyOf(placed: readonly PlacedStory[], { width, height }: Geometry): Book['coverSky'] {
  const skyHeight = height * 0.56;
  const stories = placed.map(({ story }) => story);
  return { height: skyHeight, figures: placedFigures(stories, (width - 2 * COVER_MARGIN) / skyHeight) };
}

/** Millimetres. */
const COVER_MARGIN = 12;

function metadataOf(volume: Volume, library: Library, placed: readonly PlacedStory[]): Book['metadata'] {
  const wording = wordingFor(volume.lang);
  const authors = [...new Set(placed.flatMap(({ story }) => bylineOf(story, volume.lang).authors))];
  const terms = placed.flatMap(({ story }) => [
    ...story.themes.map((id) => library.themes.get(id)?.label ?? ''),
    ...story.networks.map((id) => library.networks.get(id)?.label ?? ''),
  ]);
  const others = authors.length - MOST_NAMES;
  const names = others > 1 ? [...authors.slice(0, MOST_NAMES), wording.andOthers(others)] : authors;
  return {
    title: volume.subtitle ? `${fullTitle(volume)}. ${volume.subtitle}` : fullTitle(volume),
    authors,
    description: wording.description(placed.length, listInWords(names, volume.lang)),
    keywords: [...new Set(terms.filter(Boolean))],
  };
}

/** A description that names everybody would be a list. */
const MOST_NAMES = 5;
