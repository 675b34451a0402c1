// What a card's tree is made of: lines of text, which satori sets, over shapes, which go to resvg as they are.
// Shapes inside satori's tree would become a picture inside a picture, eight times as long to draw.
import type { Element } from 'xast';
import { x } from 'xastscript';
import { type CardType, FACE_FONTS, type Face } from '../card-faces.ts';
import { type PartNode, partsOf } from './emoji-parts.ts';

/** A whole card before it is drawn. */
export interface Scene {
  /** #rrggbb. */
  ground: string;
  /** Where the photograph stands, over the ground; its middle is kept. */
  photo?: Photo;
  /** SVG elements in the card's pixels, from back to front. */
  shapes: Element[];
  /** Lines of text, over the shapes, as satori reads them. */
  lines: TextNode[];
}

export interface TextNode {
  type: 'div';
  props: { style: Record<string, string | number> & { color: string }; children: string | PartNode[] };
}

interface TextPlace {
  /** The left edge of the line in pixels, its middle or its right edge, by `align`. */
  x: number;
  /** The baseline in pixels. */
  y: number;
  face: Face;
  size: number;
  colour: string;
  type: CardType;
  align?: 'left' | 'center';
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Photo extends Box {
  /** Of its corners, in pixels. */
  radius: number;
}

/** One line of text. It never wraps: what fits was measured before. */
export function textLine(content: string, place: TextPlace): TextNode {
  const { family, weight, style } = FACE_FONTS[place.face];
  const centred = place.align === 'center';
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        position: 'absolute',
        left: round(centred ? place.x - WIDEST / 2 : place.x),
        top: round(place.y - place.type.baseline[place.face] * place.size),
        width: WIDEST,
        justifyContent: centred ? 'center' : 'flex-start',
        fontFamily: family,
        fontWeight: weight,
        fontStyle: style,
        fontSize: place.size,
        lineHeight: 1,
        whiteSpace: 'pre',
        color: place.colour,
      },
      children: partsOf(content, place, place.type.baseline[place.face]),
    },
  };
}

/** One SVG element; numbers are rounded to a hundredth. */
export function shape(name: string, attributes: Record<string, string | number>, children: Element[] = []): Element {
  const rounded = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'number' ? round(value) : value,
  ]);
  return x(name, Object.fromEntries(rounded), children);
}

/** A photograph in its place. @param image what names its bytes, `href`, and how they fill the place */
export function placedPhoto({ radius, ...box }: Photo, image: Record<string, string>): Element[] {
  const whole = shape('image', { ...box, ...image });
  if (radius === 0) return [whole];
  const clip = shape('clipPath', { id: 'photo' }, [shape('rect', { ...box, rx: radius })]);
  return [clip, shape('g', { 'clip-path': 'url(#photo)' }, [whole])];
}

/** Wider than any line of a card, in pixels. */
const WIDEST = 1200;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
