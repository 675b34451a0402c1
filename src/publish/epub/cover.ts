// A volume → the picture of its cover: the sky of its stories on the volume's colour, above its title.
import type { Element } from 'xast';
import { mix } from '../../design/contrast.ts';
import type { Identity } from '../../design/identity.ts';
import { markAddress, markPlace } from '../../design/mark.ts';
import { groundFor } from '../../design/tones.ts';
import { drawable } from '../../model/glyphs/drawings.ts';
import { textFaceOf } from '../../model/glyphs/text-face.ts';
import { listInWords } from '../../model/in-words.ts';
import { type Sky, skyOf } from '../../model/sky/constellation.ts';
import type { Pen } from '../../pictures/pen.ts';
import { fitLines, fitTitle, type SetWords, shapeOfWords } from './cover-words.ts';
import { drawSky } from './emblem.ts';
import type { Book } from './pages.ts';
import { tag, toMarkup } from './xhtml.ts';

/** The picture's address in the book. */
export const COVER_SRC = 'pictures/cover.png';

/** Three by four, as e-readers show covers without bands; heavier than 3 MB would be refused (kobolabs/epub-spec). */
const WIDTH = 1650;
const HEIGHT = 2200;
const MARGIN = 130;
const INNER = WIDTH - 2 * MARGIN;

/** Draws the cover as a PNG without transparency. */
export function drawCover(book: Book, pen: Pen): Promise<Uint8Array> {
  return pen.draw(toMarkup(coverSvg(book, pen), textFaceOf(pen.faces.id)));
}

const LEADING = 1.06;
const FOOT_LEADING = 1.3;
const FOOT_GAP = 22;

/** From top to bottom: labels, sky, title, subtitle and editors, publisher. The words take what they need, the sky the rest. */
function coverSvg(book: Book, pen: Pen): Element {
  const { volume, library, chapters } = book;
  const { paper: ink, night } = library.site.identity.palette;
  const ground = groundFor(volume.accent, ink);
  const soft = mix(ground, ink, 0.78);
  const title = fitTitle(volume.title, { 'font-weight': 600, fill: ink }, INNER, 720, pen);
  const feet = feetOf(book, ink, soft, pen);
  const feetTop = HEIGHT - MARGIN - 100 - heightOfAll(feet);
  const titleTop = feetTop - 30 - heightOf(title, LEADING);
  const skyTop = MARGIN + 70;
  const skyHeight = titleTop - 50 - skyTop;
  const stories = chapters.map(({ story }) => story);
  const size = { width: WIDTH, height: HEIGHT };
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, ...size, 'xml:lang': volume.lang },
    dusk(ground, night),
    tag('rect', { ...size, fill: 'url(#dusk)' }),
    drawn(skyOf(stories, (WIDTH - MARGIN) / skyHeight), skyTop, skyHeight, ground, ink),
    label(library.site.name, MARGIN, MARGIN + 30, 'start', soft, pen),
    volume.tome === undefined ? null : label(book.say.tome(volume.tome), WIDTH - MARGIN, MARGIN + 30, 'end', soft, pen),
    block(title, titleTop, LEADING, pen),
    feet.flatMap((foot, index) => block(foot, feetTop + heightOfAll(feet.slice(0, index)), FOOT_LEADING, pen)),
    label(library.site.publisher.name, MARGIN, HEIGHT - MARGIN, 'start', soft, pen),
    ownMark(library.site.identity),
  );
}

/** In the corner, on the paper that it was drawn for. */
function ownMark({ mark, palette }: Identity): Element[] {
  if (!mark) return [];
  const place = markPlace(mark, { x: 0, y: HEIGHT - MARGIN - 80, width: 240, height: 96 });
  const x = WIDTH - MARGIN - place.width - 14;
  const sheet = { x: x - 14, y: place.y - 12, width: place.width + 28, height: place.height + 24, rx: 12 };
  return [
    tag('rect', { ...sheet, fill: palette.paper }),
    tag('image', { ...place, x, href: markAddress(mark, palette.ink) }),
  ];
}

function feetOf({ volume, editors, say }: Book, ink: string, soft: string, pen: Pen): SetWords[] {
  const subtitle = { 'font-style': 'italic', fill: ink };
  return [
    ...(volume.subtitle === undefined ? [] : [fitLines(volume.subtitle, subtitle, INNER, 64, 52, pen)]),
    ...(editors.length === 0
      ? []
      : [fitLines(say.editedBy(listInWords(editors, volume.lang)), { fill: soft }, INNER, 44, 40, pen)]),
  ];
}

/** The ground darkens towards the top, as a sky does. */
function dusk(ground: string, night: string): Element {
  const stop = (offset: number, colour: string) => tag('stop', { offset, 'stop-color': colour });
  return tag(
    'linearGradient',
    { id: 'dusk', x1: 0, y1: 0, x2: 0, y2: 1 },
    stop(0, mix(ground, night, 0.55)),
    stop(0.62, ground),
  );
}

function drawn(sky: Sky, top: number, height: number, ground: string, paper: string): Element {
  const ink = { line: mix(ground, paper, 0.7), teller: paper, met: mix(ground, paper, 0.85) };
  return tag('g', { transform: `translate(${MARGIN / 2} ${top})` }, ...drawSky(sky, ink, height));
}

/** Lines from the left margin down; `top` is that of the first line's box. */
function block({ lines, size, face }: SetWords, top: number, leading: number, pen: Pen): Element[] {
  return lines.map((words, index) =>
    shapeOfWords(words, MARGIN, Math.round(top + (index + 0.76) * size * leading), size, face, pen),
  );
}

function heightOfAll(feet: readonly SetWords[]): number {
  return feet.reduce((height, foot) => height + heightOf(foot, FOOT_LEADING) + FOOT_GAP, 0);
}

function heightOf({ lines, size }: SetWords, leading: number): number {
  return lines.length * size * leading;
}

function label(words: string, x: number, y: number, anchor: 'start' | 'end', fill: string, pen: Pen): Element {
  const face = { 'font-family': pen.faces.sans, 'font-weight': 600, 'letter-spacing': '0.14em', fill };
  const capitals = drawable(words, textFaceOf(pen.faces.id)).toLocaleUpperCase('fr');
  const { size } = fitLines(capitals, face, INNER, 34, 0, pen);
  return shapeOfWords(capitals, x, y, size, { ...face, 'text-anchor': anchor }, pen);
}
