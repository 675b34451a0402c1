// A bare address ends before the bar that ends its cell: the parser takes the bar, and the cells that follow, into it.
import type { Link, PhrasingContent, TableCell, TableRow, Text } from 'mdast';

type Point = { line: number; column: number; offset: number };

/** Gives a row the cells that its addresses took. */
export function endAddressesOfRow(row: TableRow, source: string): void {
  for (let index = 0; index < row.children.length; index++)
    row.children.splice(index + 1, 0, ...cellsAfter(row.children[index] as TableCell, source));
}

/** Ends a cell where its first address has a bar; answers the cells that stand after the bar. */
function cellsAfter(cell: TableCell, source: string): TableCell[] {
  for (const [index, link] of cell.children.entries()) {
    const [words] = link.type === 'link' ? link.children : [];
    const bar = words?.type === 'text' && link.type === 'link' ? barOf(link, words, source) : undefined;
    if (!bar || link.type !== 'link' || words?.type !== 'text') continue;
    const after = cell.children.splice(index + 1);
    const rest = words.value.slice(bar.length);
    shorten(link, words, bar);
    const cells = cellsOf(rest, bar.place);
    const last = cells.at(-1);
    last?.children.push(...withoutSpace(after, last.children.length === 0));
    // A bar that closes the row opens no cell.
    if (last?.children.length === 0) cells.pop();
    if (cells.length > 0 && cell.position) {
      const { end } = cell.position;
      cell.position.end = bar.place;
      const position = cells.at(-1)?.position;
      if (position) position.end = end;
    }
    return cells;
  }
  return [];
}

/** « |deux|https://exemple.fr| »: one for each bar. */
function cellsOf(rest: string, first: Point): TableCell[] {
  let start = first;
  return rest
    .split(/(?<!\\)\|/)
    .slice(1)
    .map((words) => {
      const end = moved(start, words.length + 1);
      const children = words === '' ? [] : [wordOf(words, moved(start, 1))];
      const cell: TableCell = { type: 'tableCell', children, position: { start, end } };
      start = end;
      return cell;
    });
}

interface Bar {
  /** Signs of the address before it. */
  length: number;
  place: Point;
}

function barOf(link: Link, { value }: Text, source: string): Bar | undefined {
  const { start, end } = link.position ?? {};
  const length = value.search(/(?<!\\)\|/);
  if (length < 1 || start?.offset === undefined || link.url !== value) return undefined;
  if (source.slice(start.offset, end?.offset) !== value) return undefined;
  return { length, place: moved({ ...start, offset: start.offset }, length) };
}

function moved({ line, column, offset }: Point, by: number): Point {
  return { line, column: column + by, offset: offset + by };
}

function shorten(link: Link, words: Text, { length, place }: Bar): void {
  link.url = link.url.slice(0, length);
  words.value = words.value.slice(0, length);
  if (link.position) link.position.end = { ...place };
  if (words.position) words.position.end = { ...place };
}

/** An address, or words: neither holds a space. */
function wordOf(value: string, start: Point): Link | Text {
  const end = moved(start, value.length);
  const text: Text = { type: 'text', value, position: { start, end } };
  if (!/^https?:\/\/./.test(value)) return text;
  return { type: 'link', url: value, children: [text], position: { start, end: { ...end } } };
}

/** A cell starts with its first word. */
function withoutSpace(nodes: PhrasingContent[], isFirst: boolean): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (!isFirst || first?.type !== 'text') return nodes;
  const spaces = first.value.length - first.value.trimStart().length;
  first.value = first.value.slice(spaces);
  const start = first.position?.start;
  if (first.position && start?.offset !== undefined)
    first.position.start = moved({ ...start, offset: start.offset }, spaces);
  return first.value === '' ? others : nodes;
}
