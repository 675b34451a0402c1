// A volume → the picture of its cover: the sky of its stories on the volume's colour, above its title.
import type { Element } from 'xast';
import { mix } from '../../design/contrast.ts';
import { faces } from '../../design/faces.ts';
import { palette } from '../../design/palette.ts';
import { groundFor } from '../../design/tones.ts';
import { drawable } from '../../model/glyphs/drawings.ts';
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
  return pen.draw(toMarkup(coverSvg(book, pen)));
}

const INK = palette.paper;
const LEADING = 1.06;
const FOOT_LEADING = 1.3;
const FOOT_GAP = 22;

/** From top to bottom: labels, sky, title, subtitle and editors, publisher. The words take what they need, the sky the rest. */
function coverSvg(book: Book, pen: Pen): Element {
  const { volume, library, chapters } = book;
  const ground = groundFor(volume.accent, INK);
  const title = fitTitle(volume.title, { 'font-weight': 600, fill: INK }, INNER, 720, pen);
  const feet = feetOf(book, mix(ground, INK, 0.78), pen);
  const feetTop = HEIGHT - MARGIN - 100 - heightOfAll(feet);
  const titleTop = feetTop - 30 - heightOf(title, LEADING);
  const skyTop = MARGIN + 70;
  const skyHeight = titleTop - 50 - skyTop;
  const stories = chapters.map(({ story }) => story);
  const size = { width: WIDTH, height: HEIGHT };
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, ...size, 'xml:lang': volume.lang },
    dusk(ground),
    tag('rect', { ...size, fill: 'url(#dusk)' }),
    drawn(skyOf(stories, (WIDTH - MARGIN) / skyHeight), skyTop, skyHeight, ground),
    label(library.site.name, MARGIN, MARGIN + 30, 'start', ground, pen),
    volume.tome === undefined
      ? null
      : label(book.say.tome(volume.tome), WIDTH - MARGIN, MARGIN + 30, 'end', ground, pen),
    block(title, titleTop, LEADING, pen),
    feet.flatMap((foot, index) => block(foot, feetTop + heightOfAll(feet.slice(0, index)), FOOT_LEADING, pen)),
    label(library.site.publisher.name, MARGIN, HEIGHT - MARGIN, 'start', ground, pen),
  );
}

function feetOf({ volume, editors, say }: Book, soft: string, pen: Pen): SetWords[] {
  const subtitle = { 'font-style': 'italic', fill: INK };
  return [
    ...(volume.subtitle === undefined ? [] : [fitLines(volume.subtitle, subtitle, INNER, 64, 52, pen)]),
    ...(editors.length === 0
      ? []
      : [fitLines(say.editedBy(listInWords(editors, volume.lang)), { fill: soft }, INNER, 44, 40, pen)]),
  ];
}

/** The ground darkens towards the top, as a sky does. */
function dusk(ground: string): Element {
  const stop = (offset: number, colour: string) => tag('stop', { offset, 'stop-color': colour });
  return tag(
    'linearGradient',
    { id: 'dusk', x1: 0, y1: 0, x2: 0, y2: 1 },
    stop(0, mix(ground, palette.night, 0.55)),
    stop(0.62, ground),
  );
}

function drawn(sky: Sky, top: number, height: number, ground: string): Element {
  const ink = { line: mix(ground, INK, 0.7), teller: INK, met: mix(ground, INK, 0.85) };
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

function label(words: string, x: number, y: number, anchor: 'start' | 'end', ground: string, pen: Pen): Element {
  const fill = mix(ground, INK, 0.78);
  const face = { 'font-family': faces.sans, 'font-weight': 600, 'letter-spacing': '0.14em', fill };
  const capitals = drawable(words).toLocaleUpperCase('fr');
  const { size } = fitLines(capitals, face, INNER, 34, 0, pen);
  return shapeOfWords(capitals, x, y, size, { ...face, 'text-anchor': anchor }, pen);
}
