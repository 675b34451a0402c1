// YAML text → its value and where each part of it stands.
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { restOfLine } from './lines.ts';
import type { Flaw, Position } from './position.ts';
import { withoutHiding } from './yaml-brackets.ts';
import { type Cut, cutsOf } from './yaml-cuts.ts';

/** A path inside a document: keys of maps, indexes of lists. */
export type YamlPath = readonly PropertyKey[];

/** A part of a file; `end` is after its last sign. */
interface YamlSpan {
  start: Position;
  end: Position;
}

export interface YamlReading {
  /** Plain data, or undefined where the text cannot be read. */
  value: unknown;
  flaws: Flaw[];
  /** Anchors, aliases, tags, merge keys, prototype keys, depth: what plain data does not need. */
  powers: Flaw[];
  /** Values without quotes that a `#word` cuts, from their first sign to the last one meant. */
  cuts: (YamlSpan & Pick<Cut, 'path' | 'hides'>)[];
  /** Present where the text is so long that it was not parsed: how long it may be. */
  tooLong?: number;
  /** Where the value at a path stands; its nearest parent where it is absent. Lines and columns start at 1. */
  locate(path: YamlPath): Position;
  /** The whole value at a path, where there is one. */
  span(path: YamlPath): YamlSpan | undefined;
  /** Where a key of the map at a path stands. */
  locateKey(path: YamlPath, key: string): Position;
}

/**
 * Reads YAML 1.2 (core schema: a date stays text). `firstLine` is the line of the file at which the text starts; a text of
 * more than `maxLength` UTF-16 units is not parsed.
 */
export function readYaml(text: string, firstLine = 1, maxLength = MAX_FACTS): YamlReading {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  if (text.length > maxLength) {
    const position = { line: firstLine, column: 1 };
    return {
      value: undefined,
      flaws: [],
      powers: [],
      cuts: [],
      tooLong: maxLength,
      ...nowhere(position),
    };
  }
  try {
    const typed = parse(text, lines);
    const meant = errorsOf(typed) > 0 ? withoutHiding(text, errorsOf(typed), parse, errorsOf) : undefined;
    const document = meant?.document ?? typed;
    const powers = powersOf(document, at, text);
    const wrong = [
      ...document.errors.map(({ code, pos }) => ({ code, offset: pos[0] })),
      ...repeatedKeys(document.contents).map((offset) => ({ code: 'DUPLICATE_KEY', offset })),
    ];
    const flaws = wrong.map(({ code, offset }): Flaw => ({ code, position: at(offset), words: lineOf(text, offset) }));
    const isPlain =
      flaws.length === 0 && !powers.some(({ code }) => code === 'alias' || code === 'depth' || code === 'complex-key');
    const cuts = [...cutsOf(document, meant?.text ?? text), ...(meant?.cuts ?? [])]
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end, ...cut }) => ({ ...cut, start: at(start), end: at(end) }));
    return { value: isPlain ? document.toJS() : undefined, flaws, powers, cuts, ...locators(document, at) };
  } catch {
    // Thousands of brackets exhaust the parser's stack.
    const position = { line: firstLine, column: 1 };
    return {
      value: undefined,
      flaws: [{ code: 'UNREADABLE', position, words: lineOf(text, 0) }],
      powers: [],
      cuts: [],
      ...nowhere(position),
    };
  }
}

function parse(text: string, lineCounter?: LineCounter): Document.Parsed {
  return parseDocument(text, {
    ...(lineCounter && { lineCounter }),
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
  });
}

function errorsOf({ errors }: Document.Parsed): number {
  return errors.length;
}

type Locators = Pick<YamlReading, 'locate' | 'locateKey' | 'span'>;

function nowhere(position: Position): Locators {
  return { locate: () => position, locateKey: () => position, span: () => undefined };
}

function locators(document: Document.Parsed, at: (offset: number) => Position): Locators {
  const start = at(document.contents?.range?.[0] ?? 0);
  return {
    locate: (path) => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as Node | undefined;
        if (node?.range) return at(node.range[0]);
      }
      return start;
    },
    span: (path) => {
      const node = (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | undefined | null;
      return node?.range ? { start: at(node.range[0]), end: at(node.range[1]) } : undefined;
    },
    locateKey: (path, key) => {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      const pairs = isMap(map) ? map.items : [];
      const found = pairs.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
      return isScalar(found?.key) && found.key.range ? at(found.key.range[0]) : start;
    },
  };
}

/** In UTF-16 units, of what says something of one text or one person: it may weigh 16 KB. */
const MAX_FACTS = 20_000;

/** In UTF-16 units, of what lists much: a volume of 20,000 texts, a long vocabulary. */
export const MAX_LIST = 400_000;

/** Plain data never nests further than the content model does. */
const MAX_DEPTH = 12;

/** Offsets of the keys that their map already has. The parser would compare each key with every other. */
function repeatedKeys(node: unknown): number[] {
  if (!isCollection(node)) return [];
  const offsets: number[] = [];
  const seen = new Set<unknown>();
  for (const item of node.items) {
    const { key, value } = isPair(item) ? item : { key: undefined, value: item };
    if (isScalar(key)) {
      if (seen.has(key.value)) offsets.push(key.range?.[0] ?? 0);
      seen.add(key.value);
    }
    offsets.push(...repeatedKeys(key), ...repeatedKeys(value));
  }
  return offsets;
}

/** What YAML can do that plain data does not need, wherever it stands. */
function powersOf(document: Document.Parsed, at: (offset: number) => Position, text: string): Flaw[] {
  const powers: Flaw[] = [];
  const add = (code: string, offset: number | undefined) =>
    powers.push({ code, position: at(offset ?? 0), words: lineOf(text, offset ?? 0) });
  visit(document, {
    Alias: (_, node) => void add('alias', node.range?.[0]),
    Node: (_, node, path) => {
      if (path.length > MAX_DEPTH * 2) {
        add('depth', node.range?.[0]);
        return visit.BREAK;
      }
      const start = node.range?.[0] ?? 0;
      if ('anchor' in node && node.anchor) add('anchor', text.lastIndexOf(`&${node.anchor}`, start));
      if (node.tag) add('tag', /!*!$/.exec(text.slice(0, text.lastIndexOf('!', start) + 1))?.index ?? start);
      return undefined;
    },
    Pair: (_, { key }) => {
      if (!isScalar(key)) {
        add('complex-key', isNode(key) ? key.range?.[0] : undefined);
        return;
      }
      if (key.value === '<<') add('merge', key.range?.[0]);
      if (key.value === '__proto__' || key.value === 'constructor' || key.value === 'prototype')
        add('prototype', key.range?.[0]);
    },
  });
  return powers;
}

function lineOf(text: string, offset: number): string {
  return restOfLine(text, text.lastIndexOf('\n', offset - 1) + 1).trim();
}
