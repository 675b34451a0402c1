// A story's card: its title beside its emblem or its photograph, on a ground that says what kind of text it is.
import type { Element } from 'xast';
import type { Constellation } from '../../../model/sky/constellation.ts';
import type { StoryKind } from '../../../model/story.ts';
import type { Card, CardFormat } from '../card.ts';
import type { Ruler } from '../ruler.ts';
import { columnOf, type Measure, type Setting, setWords, sizesFrom } from './column.ts';
import { constellationShapes, markShapes, type Square } from './figure.ts';
import { type Ground, type Ink, inkOf } from './ink.ts';
import { type Scene, shape } from './node.ts';
import { chartGrid, chevrons, doubleRule, openBook } from './ornament.ts';

/** A story's card. */
export function storyScene(card: Card, kind: StoryKind, format: CardFormat, ruler: Ruler): Scene {
  // A photograph takes the place of whatever is drawn.
  const drawn = card.picture ? { ground: LOOKS[kind].ground } : LOOKS[kind];
  const { look, setting } = settingFor(card, drawn, format, ruler);
  const ink = inkOf(look.ground, card.accent, card.identity);
  const left = format.safe.left + (look.shift ?? 0);
  const edge = left + setting.width;
  const constellation = card.figure.type === 'constellation' ? card.figure.constellation : undefined;
  const mark = markShapes(left, format.safe.bottom - 12, ink);
  const lines = columnOf(setting, left, ink, format);
  if (card.picture && setting.width <= BESIDE_PHOTO) {
    const x = edge + 40;
    const photo = { x, y: 0, width: format.width - x, height: format.height, radius: 0 };
    const seal = constellation ? sealShapes(constellation, { x, y: format.safe.bottom - 74 }, ink) : [];
    return { ground: ink.ground, photo, shapes: [...seal, ...mark], lines };
  }
  const square = look.place ?? figureSquare(edge, format);
  const crowded = setting.title.lines.length > 4;
  const figure = constellation && !crowded ? constellationShapes(constellation, square, ink) : [];
  return { ground: ink.ground, shapes: [...(look.ornament?.(square, ink, format) ?? []), ...figure, ...mark], lines };
}

const MEASURES: Measure[] = [
  { width: 540, sizes: sizesFrom(76, 56) },
  { width: 600, sizes: sizesFrom(76, 52) },
  { width: 660, sizes: sizesFrom(66) },
  { width: 740, sizes: sizesFrom(56) },
  { width: 1000, sizes: sizesFrom(56) },
];

/** A longer title leaves no room for a photograph, in pixels. */
const BESIDE_PHOTO = 740;

interface Look {
  ground: Ground;
  /** How far right of the safe box the words begin. */
  shift?: number;
  ornament?: (figure: Square, ink: Ink, format: CardFormat) => Element[];
  /** Where the emblem stands when it is not beside the words. */
  place?: Square;
}

const LOOKS: Record<StoryKind, Look> = {
  encounter: { ground: 'night' },
  portrait: { ground: 'paper' },
  opinion: { ground: 'accent', ornament: chevrons },
  advice: { ground: 'paperDeep', ornament: chartGrid },
  guest: { ground: 'paper', ornament: doubleRule },
  foreword: { ground: 'paper', shift: 380, ornament: openBook, place: { x: 40, y: 132, side: 330 } },
};

/** The words in the measures that the look and the photograph leave; beyond four lines they take the whole card. */
function settingFor(card: Card, look: Look, format: CardFormat, ruler: Ruler): { look: Look; setting: Setting } {
  const widest = card.picture ? BESIDE_PHOTO : format.safe.right - format.safe.left - (look.shift ?? 0);
  const measures = MEASURES.map(({ width, sizes }) => ({ width: Math.min(width, widest), sizes }));
  const setting = setWords(card, measures, format, ruler);
  if (setting.title.lines.length <= 4) return { look, setting };
  return { look: { ground: look.ground }, setting: setWords(card, MEASURES, format, ruler) };
}

/** What is left at the right of the words, the figure a little past the safe box as its square has margins of its own. */
function figureSquare(edge: number, { width, height, safe }: CardFormat): Square {
  const side = Math.min(540, Math.max(180, width - edge - 30));
  return { x: width - side - 26, y: side < 300 ? safe.bottom - side + 16 : (height - side) / 2, side };
}

/** The emblem in a round seal on the edge of the photograph. */
function sealShapes(constellation: Constellation, at: { x: number; y: number }, ink: Ink): Element[] {
  const seal = { cx: at.x, cy: at.y };
  return [
    shape('circle', { ...seal, r: 78, fill: ink.ground }),
    shape('circle', { ...seal, r: 70, fill: 'none', stroke: ink.rule, 'stroke-width': 1.5 }),
    ...constellationShapes({ ...constellation, dust: [] }, { x: at.x - 58, y: at.y - 58, side: 116 }, ink),
  ];
}
