// A volume's card: the book as an object, with the sky of its stories on its cover.
import type { Element } from 'xast';
import { mix } from '../../../design/contrast.ts';
import type { Palette } from '../../../design/palette.ts';
import { drawable } from '../../../model/glyphs/drawings.ts';
import { textFaceOf } from '../../../model/glyphs/text-face.ts';
import type { Card, CardFormat } from '../card.ts';
import { COVER, COVER_SKY } from '../places.ts';
import type { Ruler } from '../ruler.ts';
import { fit, type LineBox } from '../set-lines.ts';
import { columnOf, setWords, sizesFrom } from './column.ts';
import { markShapes, skyShapes } from './figure.ts';
import { type Ink, inkOf } from './ink.ts';
import { type Scene, shape, type TextNode, textLine } from './node.ts';

/** A volume's card. */
export function volumeScene(card: Card, format: CardFormat, ruler: Ruler): Scene {
  const page = inkOf('paperDeep', card.accent, card.identity);
  const cover = inkOf('accent', card.accent, card.identity);
  const { left, bottom } = format.safe;
  const measures = [
    { width: 540, sizes: sizesFrom(84, 56) },
    { width: 570, sizes: sizesFrom(60) },
  ];
  const setting = setWords(card, measures, format, ruler);
  const sky = card.figure.type === 'sky' ? skyShapes(card.figure.sky, COVER_SKY, cover) : [];
  return {
    ground: page.ground,
    shapes: [...bookShapes(cover, card.identity.palette), ...sky, ...markShapes(left, bottom - 12, page)],
    lines: [...columnOf(setting, left, page, format), ...coverLines(card, cover, ruler)],
  };
}

function coverLines(card: Card, ink: Ink, ruler: Ruler): TextNode[] {
  const face = textFaceOf(card.identity.faces.id);
  const title = drawable(card.title, face);
  const width = COVER.width - 70;
  const set = [40, 34, 30, 26, 23, 20]
    .map((size): LineBox => ({ size, width, most: Math.floor(100 / size), breaks: size > 20 ? 'clean' : 'anywhere' }))
    .map((box) => fit(title, 'title', box, ruler))
    .find((lines) => lines !== undefined);
  const x = COVER.x + COVER.width / 2 + 5;
  const lines = (set?.lines ?? []).map((line, index) =>
    textLine(line, {
      x,
      y: COVER.y + 62 + index * set!.size * 1.18,
      face: 'title',
      size: set!.size,
      colour: ink.title,
      type: ink.type,
      align: 'center',
    }),
  );
  const place = {
    x,
    y: COVER.y + COVER.height - 24,
    face: 'label',
    size: 15,
    colour: ink.soft,
    type: ink.type,
    align: 'center',
  } as const;
  return [...lines, textLine(drawable(card.signature, face), place)];
}

/** The shadow, the pages at the edges, the boards and the hinge. */
function bookShapes(ink: Ink, palette: Palette): Element[] {
  const { x, y, width, height } = COVER;
  const shadow = Array.from({ length: 8 }, (_, n) =>
    shape('rect', {
      x: x + 8 - 1.6 * n,
      y: y + 22 - 1.6 * n,
      width: width + 6 + 3.2 * n,
      height: height + 2 + 3.2 * n,
      rx: 6 + 2 * n,
      fill: mix(palette.ink, ink.ground, 0.3),
      'fill-opacity': 0.03,
    }),
  );
  const pages = [6, 4, 2].map((inset, index) =>
    shape('rect', {
      x: x + 10,
      y: y + 7,
      width: width - 10 + inset,
      height: height - 7 + inset,
      rx: 2,
      fill: index === 1 ? palette.rule : palette.paper,
    }),
  );
  const dark = mix(ink.ground, '#000000', 0.28);
  return [
    ...shadow,
    shape('rect', { x: x + 2, y: y + 2, width: width + 8, height: height + 9, rx: 5, fill: dark }),
    ...pages,
    shape('rect', { x, y, width, height, rx: 4, fill: ink.ground }),
    shape('rect', { x: x + 17, y, width: 2.5, height, fill: dark, 'fill-opacity': 0.7 }),
    shape('rect', { x: x + 19.5, y, width: 2, height, fill: palette.paper, 'fill-opacity': 0.14 }),
  ];
}
