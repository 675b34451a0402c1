// A tree of the dialect → the text of a story, which is read back as the same tree.
import type { Link, Nodes, Parents, Root, Text } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, type Info, type Options, type State, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';

/** The body of a `story.mdx`. @param tree as `toDialect` gives it: no line break within words, nothing empty */
export function writeDialect(tree: Root): string {
  return toMarkdown(tree, OPTIONS);
}

/** Signs that the reader or the check could take for more than letters: they are always written with a backslash. */
const SIGNS = [...'{}<*`[~|^'];

/** A link holds no other. */
const AMONG_WORDS: Pick<Unsafe, 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['link', 'image'],
};

const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '*',
  strong: '*',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  resourceLink: true,
  join: [(left, right) => (left.type === 'paragraph' && startsElsewhere(right) ? 1 : undefined)],
  extensions: [
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmTaskListItemToMarkdown(),
  ],
  unsafe: [
    ...SIGNS.map((character) => ({ character, inConstruct: 'phrasing' as const })),
    // A line of code of a module.
    { character: 'i', after: 'mport\\b', atBreak: true },
    // A sign alone on its line, before a line break.
    ...['-', '+', '=', '#', '>'].map((character) => ({ character, after: '\\\\', atBreak: true })),
    { character: 'e', after: 'xport\\b', atBreak: true },
    // The start of an address: the backslash of a sign after it would be taken for a letter of the address, and a tag there for a tag.
    { character: '.', before: '[Ww]{3}', ...AMONG_WORDS },
    { character: ':', before: '[Hh][Tt]{2}[Pp][Ss]?', after: '//', ...AMONG_WORDS },
  ],
  handlers: {
    link,
    text,
    mdxJsxFlowElement: flowElement,
    mdxJsxTextElement: textElement,
  },
};

/** A list that starts with another number than 1, right at the start of a block, is read as words where no empty line precedes it. */
function startsElsewhere(node: Nodes): boolean {
  if (node.type === 'list' && node.ordered && node.start !== 1) return true;
  const [first] = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' ? node.children : [];
  return first !== undefined && startsElsewhere(first);
}

/** An address that is its own words is written bare, where nothing of it or around it could be taken otherwise. */
function link(node: Link, parent: Parents | undefined, state: State, info: Info): string {
  const [words] = node.children;
  const isBare = node.children.length === 1 && words?.type === 'text' && words.value === node.url;
  return isBare && BARE.test(node.url) && /^$|[\s(]/.test(info.before) && isEndedAfter(node, parent)
    ? node.url
    : defaultHandlers.link(node, parent, state, info);
}

/** What the words before it have to be parted from. */
link.peek = () => '[';

/** Its signs alone, then a space or the end: a backslash or an asterisk after it would be taken for a letter of the address. */
function isEndedAfter(node: Link, parent: Parents | undefined): boolean {
  if (parent?.type !== 'paragraph') return false;
  const siblings: readonly Nodes[] = parent.children;
  const [next, further] = siblings.slice(siblings.indexOf(node) + 1);
  if (next?.type !== 'text') return next === undefined;
  return /^[.,)]*\s/.test(next.value) || (/^[.,)]*$/.test(next.value) && !further);
}

const BARE = /^https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?(?:\/[\w/%.-]*[a-z\d/])?$/i;

/**
 * The library takes the half of an emoji for a letter, within which an underscore needs no backslash; and a call that a colon follows, at the
 * start of a block, would be read as the note that it calls.
 */
function text(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const isAfterCall = siblings[siblings.indexOf(node) - 1]?.type === 'footnoteReference';
  return defaultHandlers
    .text(node, parent, state, info)
    .replace(/^:/, isAfterCall ? '\\:' : ':')
    .replace(/\\.|(?<=[\u{10000}-\u{10FFFF}])_+|_+(?=[\u{10000}-\u{10FFFF}])/gsu, (signs) =>
      signs.startsWith('_') ? signs.replaceAll('_', '\\_') : signs,
    );
}

function flowElement(node: MdxJsxFlowElement, _: unknown, state: State, info: Info): string {
  if (node.children.length === 0) return `${opening(node)} />`;
  return `${opening(node)}>\n\n${state.containerFlow(node, info)}\n\n</${node.name}>`;
}

function textElement(node: MdxJsxTextElement, _: unknown, state: State, info: Info): string {
  const exit = state.enter('phrasing');
  const held = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
  exit();
  return `${opening(node)}>${held}</${node.name}>`;
}

function opening({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): string {
  const written = attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? ` ${attribute.name}="${quoted(String(attribute.value ?? ''))}"` : '',
  );
  return `<${name}${written.join('')}`;
}

function quoted(value: string): string {
  return value
    .replace(/[\t\n\r ]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
}
