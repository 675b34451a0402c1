// The document that is written in → the tree of a story, which is written, checked and shown as any other.
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { Fragment, type Node } from 'prosemirror-model';
import { writtenFor } from '../../check/rules/schema-meant.ts';
import { addressPieces } from '../../import/dialect/bare-links.ts';
import { flow } from '../../import/dialect/flow.ts';
import { elementOfRuns, lineOfRuns, noteCall, paragraphsOfRuns } from '../../import/dialect/inlines.ts';
import type { Mark, Run } from '../../import/dialect/runs.ts';
import { isElementName } from '../../read/elements.ts';
import { webAddress } from '../../read/schema/common.ts';
import { isNote } from './notes.ts';

/**
 * Empty paragraphs, items and notes are not written, nor is the call of such a note: it would be read as the words « [^1] ». Spaces
 * around words, and marks that no text can hold, are set right.
 */
export function toTree(document: Node): Root {
  const blank = new Set(
    document.children
      .filter((block) => isNote(block) && blocksOf(block).length === 0)
      .map(({ attrs }) => attrs.identifier),
  );
  return { type: 'root', children: blocksOf(blank.size > 0 ? withoutCalls(document, blank) : document) };
}

function withoutCalls(node: Node, blank: ReadonlySet<unknown>): Node {
  if (node.isLeaf) return node;
  const isCall = ({ type, attrs }: Node) => type.name === 'footnoteReference' && blank.has(attrs.identifier);
  const children = node.children.filter((child) => !isCall(child)).map((child) => withoutCalls(child, blank));
  return node.copy(Fragment.from(children));
}

function blocksOf(holder: Node): RootContent[] {
  return holder.children.flatMap((block) => blockOf(block));
}

function blockOf(node: Node): RootContent[] {
  const name = node.type.name;
  if (isElementName(name)) return [elementOf(node, name)];
  switch (name) {
    case 'paragraph':
      return paragraphsOfRuns(runsOf(node)).map((children) => ({ type: 'paragraph', children }));
    case 'heading': {
      const children = lineOfRuns(runsOf(node));
      return children.length > 0 ? [{ type: 'heading', depth: node.attrs.depth, children }] : [];
    }
    case 'blockquote':
      return filled(node, (children) => ({ type: 'blockquote', children }));
    case 'list':
      return listOf(node);
    case 'table':
      return [tableOf(node)];
    case 'code':
      return node.textContent.trim() === ''
        ? []
        : [{ type: 'code', lang: node.attrs.lang, meta: null, value: node.textContent.replace(/\n+$/, '') }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'footnoteDefinition': {
      const { identifier } = node.attrs as { identifier: string };
      return filled(node, (children) => ({ type: 'footnoteDefinition', identifier, label: identifier, children }));
    }
    default:
      return [];
  }
}

function filled(node: Node, make: (children: BlockContent[]) => RootContent): RootContent[] {
  const children = blocksOf(node) as BlockContent[];
  return children.length > 0 ? [make(children)] : [];
}

function elementOf(node: Node, name: string): RootContent {
  const said = Object.entries(node.attrs as Record<string, string | null>).flatMap(([key, value]) =>
    value === null || value.trim() === ''
      ? []
      : [[key, key === 'url' ? writtenFor(webAddress, value) : value] as const],
  );
  return flow(name, Object.fromEntries(said), blocksOf(node) as BlockContent[]);
}

function listOf(node: Node): RootContent[] {
  const items = node.children.flatMap((item): ListItem[] => {
    const children = blocksOf(item) as BlockContent[];
    if (children.length === 0) return [];
    const { checked } = item.attrs as { checked: boolean | null };
    const spread = children.filter(({ type }) => type === 'paragraph').length > 1;
    return [{ type: 'listItem', spread, checked: children[0]?.type === 'paragraph' ? checked : null, children }];
  });
  if (items.length === 0) return [];
  const { ordered, start } = node.attrs as { ordered: boolean; start: number };
  return [
    {
      type: 'list',
      ordered,
      start: ordered ? start : null,
      spread: items.some(({ spread }) => spread),
      children: items,
    },
  ];
}

function tableOf(node: Node): RootContent {
  const columns = Math.max(...node.children.map(({ childCount }) => childCount));
  const { align } = node.attrs as { align: readonly ('left' | 'center' | 'right' | null)[] };
  return {
    type: 'table',
    align: Array.from({ length: columns }, (_, column) => align[column] ?? null),
    children: node.children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({ type: 'tableCell', children: lineOfRuns(runsOf(cell)) })),
    })),
  };
}

/** Words of another language are one thing among the others, with marks of their own. */
function runsOf(block: Node): Run[] {
  const runs: Run[] = [];
  const { children } = block;
  for (let at = 0; at < children.length; ) {
    const node = children[at] as Node;
    const lang = langOf(node);
    const held = lang === undefined ? [node] : sameWhile(children, at, (other) => langOf(other) === lang);
    runs.push(...(lang === undefined ? runsOfWords(node) : foreignRuns(held, lang)));
    at += held.length;
  }
  return runs;
}

function foreignRuns(held: readonly Node[], lang: string): Run[] {
  const [first] = held as [Node];
  const attributes = [{ type: 'mdxJsxAttribute', name: 'lang', value: lang }];
  return elementOfRuns(
    held.flatMap((node) => runsOfWords(node)),
    { marks: new Set(), ...linkOf(first) },
    (children) => ({ type: 'mdxJsxTextElement', name: 'Foreign', attributes, children }) as PhrasingContent,
  );
}

function runsOfWords(node: Node): Run[] {
  const set = { marks: marksOf(node), ...linkOf(node) };
  if (node.type.name === 'break') return [{ ...set, value: '', atom: { type: 'break' } }];
  if (node.type.name === 'footnoteReference') return [noteCall(node.attrs.identifier, set.marks)];
  const value = node.text ?? '';
  if (node.marks.some(({ type }) => type.name === 'inlineCode'))
    return /\S/.test(value) ? [{ ...set, value: '', atom: { type: 'inlineCode', value } }] : [];
  if (set.link !== undefined) return [{ ...set, value }];
  // An address that is typed leads where it says.
  return addressPieces(value).map(({ words, url }) => ({
    ...set,
    value: words,
    ...(url !== undefined && { link: url }),
  }));
}

function marksOf({ marks }: Node): Set<Mark> {
  return new Set(marks.flatMap(({ type }) => (isMark(type.name) ? [type.name] : [])));
}

function isMark(name: string): name is Mark {
  return name === 'strong' || name === 'emphasis' || name === 'delete';
}

function linkOf({ marks }: Node): { link?: string } {
  const url = marks.find(({ type }) => type.name === 'link')?.attrs.url as string | undefined;
  return url === undefined ? {} : { link: url };
}

/** The end of a line is of no language: words of another one have none within. */
function langOf({ type, marks }: Node): string | undefined {
  if (type.name === 'break') return undefined;
  return marks.find(({ type }) => type.name === 'Foreign')?.attrs.lang as string | undefined;
}

function sameWhile<One>(list: readonly One[], from: number, test: (one: One) => boolean): One[] {
  const end = list.findIndex((one, index) => index >= from && !test(one));
  return list.slice(from, end < 0 ? undefined : end);
}
