// The words of a card: overline, title, who, signature, in one column whose title is as large as it can be.
import { drawable } from '../../../model/glyphs/drawings.ts';
import { type TextFace, textFaceOf } from '../../../model/glyphs/text-face.ts';
import type { Card, CardFormat } from '../card.ts';
import type { Ruler } from '../ruler.ts';
import { fit, fitParts, type SetLines } from '../set-lines.ts';
import type { Ink } from './ink.ts';
import { type TextNode, textLine } from './node.ts';

/** A width that the title may take, in pixels, and the sizes to try there, largest first. */
export interface Measure {
  width: number;
  sizes: readonly number[];
}

export interface Setting {
  /** Pixels that the column may take. */
  width: number;
  title: SetLines;
  by: SetLines | undefined;
  /** In one line each. */
  overline: string;
  signature: string;
}

/** No title is smaller, in pixels. */
const SMALLEST = 44;

/** Sizes from one to another, largest first. */
export function sizesFrom(largest: number, smallest = SMALLEST): number[] {
  return Array.from({ length: Math.floor((largest - smallest) / 2) + 1 }, (_, step) => largest - 2 * step);
}

/** The best setting of a title in at most four lines, the whole column standing in the safe box. */
export function setWords(card: Card, measures: readonly Measure[], format: CardFormat, ruler: Ruler): Setting {
  const face = textFaceOf(card.identity.faces.id);
  const set = setTitle(card, measures, format, ruler);
  const width = Math.max(set.width, NARROWEST);
  const parts = card.overline.map((part) => labelOf(part, face)).filter((part) => part !== '');
  return {
    ...set,
    overline: fitParts(parts, OVERLINE_JOINT, 'label', LABEL, width, ruler),
    signature: fitParts([labelOf(card.signature, face)], '', 'label', SIGNATURE, width - 50, ruler),
  };
}

type SetTitle = Pick<Setting, 'width' | 'title' | 'by'>;

function setTitle(card: Card, measures: readonly Measure[], format: CardFormat, ruler: Ruler): SetTitle {
  // A title in another alphabet leaves nothing to set.
  const face = textFaceOf(card.identity.faces.id);
  const text = drawable(card.title, face) || drawable(card.signature, face);
  const said = drawable(card.by, face);
  let best: { setting: SetTitle; score: number } | undefined;
  for (const [index, { width, sizes }] of measures.entries()) {
    const by = setBy(said, Math.max(width, NARROWEST), ruler);
    for (const size of sizes) {
      for (const breaks of ['clean', 'free'] as const) {
        const title = fit(text, 'title', { size, width, most: 4, breaks }, ruler);
        if (!title || heightOf(title, by) > roomOf(format).height) continue;
        const score = meritOf(title) - 0.07 * index;
        if (score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { setting: { width, title, by }, score };
      }
    }
  }
  if (best) return best.setting;
  const { width } = measures.at(-1)!;
  const title = fit(text, 'title', { size: SMALLEST, width, most: 12, breaks: 'anywhere' }, ruler);
  if (!title) throw new RangeError(`No setting for the title « ${text} »`);
  return { width, title, by: setBy(said, width, ruler) };
}

/** The words from `left`, between the top and the bottom of the format's safe box. */
export function columnOf(setting: Setting, left: number, ink: Ink, format: CardFormat): TextNode[] {
  const { title, by, overline, signature } = setting;
  const { top, bottom } = format.safe;
  const room = roomOf(format);
  // A little above the middle of its room, where the eye expects it.
  const first = room.top + (room.height - heightOf(title, by)) * 0.46 + title.size * CAPITALS;
  const last = first + (title.lines.length - 1) * leadingOf(title);
  const byTop = last + BY_GAP + (by?.size ?? 0) * 0.1;
  return [
    textLine(overline, {
      x: left,
      y: top + 24,
      face: 'label',
      size: LABEL,
      colour: ink.accent,
      type: ink.type,
    }),
    ...title.lines.map((line, index) =>
      textLine(line, {
        x: left,
        y: first + index * leadingOf(title),
        face: 'title',
        size: title.size,
        colour: ink.title,
        type: ink.type,
      }),
    ),
    ...(by?.lines ?? []).map((line, index) =>
      textLine(line, {
        x: left,
        y: byTop + (index + 0.9) * leadingOf(by!),
        face: 'italic',
        size: by!.size,
        colour: ink.soft,
        type: ink.type,
      }),
    ),
    textLine(signature, {
      x: left + 50,
      y: bottom - 3,
      face: 'label',
      size: SIGNATURE,
      colour: ink.soft,
      type: ink.type,
    }),
  ];
}

/** Pixels that the small lines may take beside a narrow title. */
const NARROWEST = 440;
/** Sizes, in pixels. */
const LABEL = 30;
const SIGNATURE = 26;
const OVERLINE_JOINT = '\u2002·\u2002';
/** Height of capitals, as a share of the type's size. */
const CAPITALS = 0.67;
/** Between the title's last line and who wrote it. */
const BY_GAP = 22;

/** The sans kerns its narrow spaces against figures, « 1sur 2 »: a quarter of an em keeps words apart. */
function labelOf(text: string, face: TextFace): string {
  return drawable(text, face).replace(/[ \u00a0]/g, '\u2005');
}

function setBy(by: string, width: number, ruler: Ruler): SetLines | undefined {
  if (by === '') return undefined;
  for (const size of [40, 37, 34]) {
    const set = fit(by, 'italic', { size, width, most: 2, breaks: 'clean' }, ruler);
    if (set) return set;
  }
  const words = by.split(' ');
  for (let kept = words.length; kept > 0; kept -= 1) {
    const shorter =
      kept === words.length
        ? by
        : `${words
            .slice(0, kept)
            .join(' ')
            .replace(/[,;:.\s]+$/, '')}…`;
    const set = fit(shorter, 'italic', { size: 34, width, most: 2, breaks: 'free' }, ruler);
    if (set) return set;
  }
  return { lines: [fitParts([by], '', 'italic', 34, width, ruler)], size: 34, ragged: 0, leans: false };
}

/** Large type, even lines, none that leans: in this order. */
function meritOf({ size, ragged, leans }: SetLines): number {
  return size / 76 - 0.4 * ragged - (leans ? 0.2 : 0);
}

function leadingOf({ size }: SetLines): number {
  return size * (size > 60 ? 1.1 : 1.16);
}

/** From the capitals of the title's first line to the last baseline. */
function heightOf(title: SetLines, by: SetLines | undefined): number {
  const written = by ? BY_GAP + by.size * 0.1 + (by.lines.length - 0.1) * leadingOf(by) : 0;
  return title.size * CAPITALS + (title.lines.length - 1) * leadingOf(title) + written;
}

/** Between the overline and the signature. */
function roomOf({ safe }: CardFormat): { top: number; height: number } {
  return { top: safe.top + 58, height: safe.bottom - safe.top - 116 };
}
