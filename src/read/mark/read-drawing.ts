// The text of an SVG file → a drawing of plain shapes that any page may hold, or why it is none.
import { Parser } from 'saxen';
import type { MarkDrawing } from '../../design/mark.ts';
import { ATTRIBUTES, DRAWN, PLAIN_VALUE, UNDRAWN } from './svg-lists.ts';
import { classesOf, declarationsOf, type Styles } from './svg-styles.ts';

/** `words` are those of the file. */
export interface DrawingFlaw {
  flaw: 'unreadable' | 'element' | 'size' | 'empty' | 'heavy';
  words: string;
}

/** In bytes: a mark is on every page. */
export const MOST_MARK_BYTES = 64 * 1024;
const MOST_ELEMENTS = 2000;
const MOST_DEEP = 40;

/** Reads a drawing. Its markup is written here: nothing of the file is copied but numbers, colours and names. Never throws. */
export function readDrawing(source: string): MarkDrawing | DrawingFlaw {
  try {
    return new DrawingReader(classesIn(source)).read(source);
  } catch (error) {
    if (error instanceof Refused) return error.flaw;
    throw error;
  }
}

class Refused extends Error {
  readonly flaw: DrawingFlaw;

  constructor(flaw: DrawingFlaw['flaw'], words = '') {
    super(flaw);
    this.flaw = { flaw, words };
  }
}

/** A file reads from its start to its end: the styles are found first, wherever they stand. */
function classesIn(source: string): Styles {
  const sheets = [...source.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style\s*>/g)].map(([, sheet = '']) => sheet);
  return classesOf(sheets.join('\n').replace(/<!\[CDATA\[|\]\]>/g, ''));
}

type Attributes = Record<string, string>;
type Box = Pick<MarkDrawing, 'viewBox' | 'width' | 'height'>;

class DrawingReader {
  readonly #classes: Styles;
  /** Names of open elements that are kept. */
  readonly #path: string[] = [];
  /** How many open elements are left out. */
  #outside = 0;
  #count = 0;
  #shapes = 0;
  #markup = '';
  #box: Box | undefined;

  constructor(classes: Styles) {
    this.#classes = classes;
  }

  read(source: string): MarkDrawing {
    const parser = new Parser();
    parser.on('openTag', (name, attributes, decode) => this.#open(name, decodedAttributes(attributes(), decode)));
    parser.on('closeTag', () => this.#close());
    // A declaration of type may name the standard, and define nothing.
    parser.on('attention', (declaration) => {
      if (/\[|entity/i.test(declaration)) throw new Refused('unreadable');
    });
    parser.on('error', () => {
      throw new Refused('unreadable');
    });
    parser.parse(source);
    if (!this.#box) throw new Refused('unreadable');
    if (this.#shapes === 0) throw new Refused('empty');
    return { type: 'drawing', ...this.#box, markup: this.#markup };
  }

  #open(name: string, attributes: Attributes): void {
    this.#count += 1;
    if (this.#count > MOST_ELEMENTS || this.#path.length > MOST_DEEP) throw new Refused('heavy');
    if (this.#outside > 0 || name.includes(':') || UNDRAWN.has(name) || isHidden(attributes)) {
      this.#outside += 1;
      return;
    }
    if (!this.#box) {
      if (name !== 'svg') throw new Refused('unreadable');
      this.#box = boxOf(attributes);
    } else {
      if (!DRAWN.has(name) || name === 'svg') throw new Refused('element', name);
      if (isShape(name)) this.#shapes += 1;
      this.#markup += `<${name}${this.#written(name, attributes)}>`;
    }
    this.#path.push(name);
  }

  #close(): void {
    if (this.#outside > 0) {
      this.#outside -= 1;
      return;
    }
    const name = this.#path.pop();
    if (this.#path.length > 0) this.#markup += `</${name}>`;
  }

  #written(name: string, { class: names = '', style = '', id, ...own }: Attributes): string {
    const classes = names.split(/\s+/).map((one) => this.#classes.get(one));
    const all: Attributes = Object.assign({}, own, ...classes, declarationsOf(style));
    const pairs = Object.entries(all).flatMap(([attribute, value]): [string, string][] => {
      if (!ATTRIBUTES.has(attribute) || !PLAIN_VALUE.test(value)) return [];
      const target = /^\s*url\(#([\w.-]+)\)\s*$/.exec(value)?.[1];
      if (target !== undefined) return [[attribute, `url(#${ownId(target)})`]];
      return /url/i.test(value) ? [] : [[attribute, value.trim()]];
    });
    const link = /^#([\w.-]+)$/.exec(all.href ?? all['xlink:href'] ?? '')?.[1];
    if (link !== undefined && name.endsWith('Gradient')) pairs.push(['href', `#${ownId(link)}`]);
    if (id !== undefined && /^[\w.-]+$/.test(id)) pairs.push(['id', ownId(id)]);
    return pairs.map(([attribute, value]) => ` ${attribute}="${value}"`).join('');
  }
}

/** A drawing that reads as this one: its ids as its file has them. */
export function asGiven(drawing: MarkDrawing): MarkDrawing {
  return { ...drawing, markup: drawing.markup.replace(/( id="|url\(#| href="#)mark_/g, '$1') };
}

/** Ids of a drawing are never those of the page around it. */
function ownId(id: string): string {
  return `mark_${id}`;
}

function decodedAttributes(attributes: Attributes, decode: (value: string) => string): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decode(value)]));
}

function isHidden({ display, style = '' }: Attributes): boolean {
  return display === 'none' || declarationsOf(style).display === 'none';
}

function isShape(name: string): boolean {
  return /^(?:path|rect|circle|ellipse|line|polyline|polygon)$/.test(name);
}

function boxOf({ viewBox, width, height }: Attributes): Box {
  const given = viewBox
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y = 0, w = 0, h = 0] = given ?? [0, 0, Number.parseFloat(width ?? ''), Number.parseFloat(height ?? '')];
  const isBox = [x, y, w, h].every(Number.isFinite) && w > 0 && h > 0 && w / h <= MOST_WIDE && h / w <= MOST_WIDE;
  if (!isBox) throw new Refused('size');
  return { viewBox: [x, y, w, h].join(' '), width: w, height: h };
}

/** A mark stands before a name: longer, it would take its place. */
const MOST_WIDE = 4;
