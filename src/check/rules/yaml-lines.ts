// The lines of a YAML text, read one by one: a text that YAML refuses still has keys and values for who wrote it.

export interface YamlLine {
  /** Where the line starts in the text. */
  start: number;
  /** The keys and places in lists that lead to its value, the last one its own. */
  path: PropertyKey[];
  /** What stands between its key and its value: « : ». */
  sign: { start: number; end: number };
  /** Its value, down to the last line that stands deeper than its key. */
  value: { start: number; end: number };
  /** Where its own line ends. */
  end: number;
}

/** The line at an index, read as a key and its value, and as an item of a list where it is one. */
export function readingsOf(text: string, index: number): YamlLine[] {
  const lines = text.split('\n');
  const written = lines[index];
  if (written === undefined) return [];
  const start = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  const shape = shapeOf(written);
  if (!shape) return [];
  const parents = pathAbove(lines, index, shape);
  const items = Array.from({ length: shape.dashes }, () => 0);
  const end = start + written.trimEnd().length;
  const reading = (path: PropertyKey[], column: number, from: number, to: number): YamlLine => ({
    ...{ start, path, end },
    sign: { start: start + from, end: start + to },
    value: { start: start + to, end: start + endOf(lines, index, column) },
  });
  const keyed = shape.key && reading([...parents, ...items, shape.key], shape.column, shape.keyEnd, shape.valueColumn);
  const item = shape.dashes > 0 && reading([...parents, ...items], shape.indent, shape.column, shape.column);
  return [keyed, item].filter((line) => line !== undefined && line !== '' && line !== false);
}

interface Shape {
  indent: number;
  dashes: number;
  /** Where the key stands, or what is no key. */
  column: number;
  key: string | undefined;
  keyEnd: number;
  valueColumn: number;
}

function shapeOf(line: string): Shape | undefined {
  const [, indent = '', dashes = '', key, sign = ''] =
    /^([ \t]*)((?:-[ \t]+)*)(?:([A-Za-z][\w-]*)([ \t]*(?:[:：=][ \t]*|[ \t](?=\S))|[ \t]*$))?/.exec(line) ?? [];
  if (/^[ \t]*(?:#|$)/.test(line)) return undefined;
  const column = indent.length + dashes.length;
  const keyEnd = column + (key?.length ?? 0);
  const count = dashes.split('-').length - 1;
  return { indent: indent.length, dashes: count, column, key, keyEnd, valueColumn: keyEnd + sign.length };
}

/** The way from the top to the map or the list that a line stands in. */
function pathAbove(lines: readonly string[], index: number, { indent, dashes }: Shape): PropertyKey[] {
  const path: PropertyKey[] = [];
  let level = indent;
  let isItem = dashes > 0;
  for (let above = index - 1; above >= 0 && (level > 0 || isItem); above--) {
    const shape = shapeOf(lines[above] ?? '');
    if (!shape?.key) continue;
    if (shape.column < level || (isItem && shape.dashes === 0 && shape.column === level)) path.unshift(shape.key);
    else if (shape.column !== level || shape.dashes === 0 || isItem) continue;
    path.unshift(...Array.from({ length: shape.dashes }, () => 0));
    level = shape.indent;
    isItem = shape.dashes > 0;
  }
  return path;
}

/** Where the value of a line ends, from the start of that line: what stands deeper than its key goes on with it. */
function endOf(lines: readonly string[], index: number, column: number): number {
  let end = (lines[index] ?? '').trimEnd().length;
  let length = (lines[index] ?? '').length + 1;
  for (let below = index + 1; below < lines.length; below++) {
    const line = lines[below] ?? '';
    if (line.search(/\S|$/) <= column || line.trim() === '') break;
    end = length + line.trimEnd().length;
    length += line.length + 1;
  }
  return end;
}
