// YAML text → its value and where each part of it stands.
import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Flaw, Position } from './manuscript.ts';

/** A path inside a document: keys of maps, indexes of lists. */
export type YamlPath = readonly PropertyKey[];

export interface YamlReading {
  /** Plain data, or undefined where the text cannot be read. */
  value: unknown;
  flaws: Flaw[];
  /** Where the value at a path stands; its nearest parent where it is absent. Lines and columns start at 1. */
  locate(path: YamlPath): Position;
  /** Where a key of the map at a path stands. */
  locateKey(path: YamlPath, key: string): Position;
}

/** Reads YAML 1.2 (core schema: a date stays text). `firstLine` is the line of the file at which the text starts. */
export function readYaml(text: string, firstLine = 1): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const flaws = document.errors.map(
    (error): Flaw => ({ code: error.code, position: at(error.pos[0]), words: lineOf(text, error.pos[0]) }),
  );
  const start = at(document.contents?.range?.[0] ?? 0);
  return {
    value: flaws.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    flaws,
    locate: (path) => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as Node | undefined;
        if (node?.range) return at(node.range[0]);
      }
      return start;
    },
    locateKey: (path, key) => {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      if (isMap(map)) {
        for (const pair of map.items) {
          if (isPair(pair) && isScalar(pair.key) && String(pair.key.value) === key && pair.key.range) {
            return at(pair.key.range[0]);
          }
        }
      }
      return start;
    },
  };
}

function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end).trim();
}
