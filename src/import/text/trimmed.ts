// A block of a text without the lines, the items or the rows that were of a head.
import type { List, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { joinedLines, linesIn, withoutLead } from '../dialect/lines-in.ts';
import { lineOfNodes } from '../plain-words.ts';

/** Where the text begins behind a label. */
interface Begun {
  key: string;
  label: string;
}

/** @param gone « part child », by their numbers */
export function trimmed(block: RootContent, gone: ReadonlySet<string>, begun?: Begun): RootContent[] {
  if (block.type === 'paragraph') return paragraphWithout(block, gone, begun);
  if (block.type === 'list') return listWithout(block, gone, begun);
  if (block.type === 'table') return tableWithout(block, gone, begun);
  return [];
}

function paragraphWithout({ children }: Paragraph, gone: ReadonlySet<string>, begun?: Begun): RootContent[] {
  const lines = linesIn(children).flatMap((line, part) => {
    if (begun?.key === `${part} 0`) return [withoutLead(line, begun.label)];
    return gone.has(`${part} 0`) ? [] : [line];
  });
  return paragraphOf(lines);
}

function paragraphOf(lines: readonly (readonly PhrasingContent[])[]): RootContent[] {
  const children = joinedLines(lines);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function listWithout(list: List, gone: ReadonlySet<string>, begun?: Begun): RootContent[] {
  const kept = list.children.map((item, part) => ({
    ...item,
    children: item.children.flatMap((own, child) => {
      const isBegun = begun?.key === `${part} ${child}` && own.type === 'paragraph';
      if (isBegun) return [{ ...own, children: withoutLead(own.children, begun.label) }];
      return gone.has(`${part} ${child}`) ? [] : [own];
    }),
  }));
  const first = kept.findIndex(({ children }) => children.length > 0);
  if (first < 0) return [];
  const start = list.ordered ? { start: (list.start ?? 1) + first } : {};
  return [{ ...list, ...start, children: kept.filter(({ children }) => children.length > 0) }];
}

/** What is left beside no other cell was set in a frame, and is paragraphs. */
function tableWithout(table: Table, gone: ReadonlySet<string>, begun?: Begun): RootContent[] {
  const opening = table.children.flatMap((row, part) => (begun?.key === `${part} 0` ? cellsOf(row).slice(1) : []));
  const rows = table.children.filter((_, part) => !gone.has(`${part} 0`));
  const isFrame = rows.every((row) => cellsOf(row).length < 2);
  const framed = isFrame ? rows.flatMap(cellsOf) : [];
  const own = [...opening, ...framed].flatMap((cell) => partsOf(cell));
  return isFrame || rows.length === 0 ? own : [...own, { ...table, children: rows }];
}

function cellsOf({ children }: TableRow): PhrasingContent[][] {
  return children.map((cell) => cell.children).filter((held) => lineOfNodes(held) !== '');
}

/** Paragraphs of a cell stand a line apart there. */
function partsOf(cell: readonly PhrasingContent[]): RootContent[] {
  return linesIn(cell).flatMap((line) => (lineOfNodes(line) === '' ? [] : paragraphOf([line])));
}
