// Prose → the nodes that book.typ walks. Text stays text: no markup is built here.

import { directionOf } from '../../model/letters/script.ts';
import { toPlainText } from '../../model/prose/plain-text.ts';
import type {
  Block,
  BlockHandlers,
  Inline,
  InlineHandlers,
  ListItem,
  Note,
  Picture,
  Prose,
} from '../../model/prose/prose.ts';
import { isAllowedUrl } from '../../read/url.ts';
import { bookWords } from '../../words/book/book-words.ts';
import { labelWords } from '../../words/labels/label-words.ts';
import { foreignNode, type Surroundings } from './foreign.ts';
import type { PdfBlock, PdfInline, PdfPicture } from './node-types.ts';
import { wordsToNodes } from './words-to-nodes.ts';

/** Where a text stands in the book. */
export interface ProsePlace {
  /** The label of the story, and the beginning of the labels of its headings and notes. */
  label: string;
  /** The level of the story's own title: its `##` headings stand one below. */
  level: number;
  lang: string;
  /** Language of the book, in which its own words are printed. */
  bookLang: string;
  /** Where a `/path` leads: a label of this book, or an absolute address. */
  resolve: (path: string) => { label: string } | { to: string };
  /** Asks for a picture and tells where the workspace will hold it. */
  place: (picture: Picture) => PdfPicture;
}

interface Context extends ProsePlace, Surroundings {
  /** What surrounds the words of the text itself, and of its notes wherever they are called. */
  own: Surroundings;
  notes: ReadonlyMap<number, Note>;
  anchors: ReadonlySet<string>;
  /** How many notes, encadrés, quotations or lists hold this node: in one, nothing floats and no heading is outlined. */
  depth: number;
  /** How many marks of words hold this node, and how many notes. */
  inlineDepth: number;
  noteDepth: number;
  /** The level of the last heading: PDF/UA-1 (ISO 14289-1, 7.4.2) lets no level be skipped. */
  outline: { last: number };
}

/** Every block of a text, with its notes inside. */
export function proseToNodes(prose: Prose, place: ProsePlace): PdfBlock[] {
  const own = { lang: place.lang, emphasised: false, upright: directionOf(place.lang) === 'rtl' };
  const context: Context = {
    ...place,
    notes: new Map(prose.notes.map((note) => [note.number, note])),
    anchors: anchorsOf(prose),
    depth: 0,
    inlineDepth: 0,
    noteDepth: 0,
    ...own,
    own,
    outline: { last: place.level },
  };
  return blocksToNodes(prose.blocks, context);
}

/** Ids of the headings that a link may lead to: those inside a quotation or an aside have no label. */
export function anchorsOf({ blocks }: Prose): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : [])));
}

/** The node of an outside link, or its words alone where the address cannot be one. */
export function linkTo(url: string, children: PdfInline[]): PdfInline[] {
  // Typst refuses an address of more than 8,000 characters.
  return /^[hm]/i.test(url) && isAllowedUrl(url) && url.length < 2000
    ? [{ type: 'link', to: url, children }]
    : children;
}

/** Typst refuses calls nested 80 deep: what a text nests deeper than this is printed without its container. */
const DEEPEST = { blocks: 7, inlines: 6, notes: 2 };

function blocksToNodes(blocks: readonly Block[], context: Context): PdfBlock[] {
  return blocks.flatMap((block) => {
    const held = context.depth >= DEEPEST.blocks ? heldBy(block) : undefined;
    if (held) return blocksToNodes(held, context);
    return (BLOCKS[block.type] as (node: Block, context: Context) => PdfBlock)(block, context);
  });
}

function heldBy(block: Block): Block[] | undefined {
  if (block.type === 'list') return block.items.flatMap((item) => item.children);
  return 'children' in block && block.type !== 'paragraph' && block.type !== 'heading' ? block.children : undefined;
}

function inlinesToNodes(inlines: readonly Inline[], context: Context): PdfInline[] {
  const inner = { ...context, inlineDepth: context.inlineDepth + 1 };
  return inlines.flatMap((inline) => {
    if (context.inlineDepth >= DEEPEST.inlines && 'children' in inline) return inlinesToNodes(inline.children, context);
    return (INLINES[inline.type] as (node: Inline, context: Context) => PdfInline[])(inline, inner);
  });
}

const INLINES: InlineHandlers<Context, PdfInline[]> = {
  text: (node, context) => wordsToNodes(node.value, context.lang),
  emphasis: (node, context) => {
    if (context.upright) return [{ type: 'strong', children: inlinesToNodes(node.children, context) }];
    const inner = { ...context, emphasised: !context.emphasised };
    return [{ type: 'emphasis', children: inlinesToNodes(node.children, inner) }];
  },
  strong: (node, context) => [{ type: 'strong', children: inlinesToNodes(node.children, context) }],
  delete: (node, context) => [{ type: 'delete', children: inlinesToNodes(node.children, context) }],
  inlineCode: (node) => [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ') }],
  link: (node, context) => linkNodes(node.url, inlinesToNodes(node.children, context), context),
  lineBreak: () => [{ type: 'lineBreak' }],
  noteReference: (node, context) => noteNodes(node.number, node.first, context),
  Foreign: (node, context) => [
    foreignNode(node, context, (inner) => inlinesToNodes(node.children, { ...context, ...inner })),
  ],
};

const BLOCKS: BlockHandlers<Context, PdfBlock> = {
  paragraph: (node, context) => ({ type: 'paragraph', children: inlinesToNodes(node.children, context) }),
  heading: (node, context) => {
    const children = inlinesToNodes(node.children, context);
    if (context.depth > 0) return { type: 'subhead', children };
    const level = Math.min(context.level + node.depth - 1, context.outline.last + 1);
    context.outline.last = level;
    return { type: 'heading', level, rank: level - context.level, label: `${context.label}--${node.id}`, children };
  },
  blockquote: (node, context) => ({ type: 'blockquote', children: nestedBlocks(node.children, context) }),
  list: (node, context) => ({
    type: 'list',
    ordered: node.ordered,
    start: node.start,
    items: node.items.map((item) => listItem(item, context)),
  }),
  table: (node, context) => {
    // A row may hold fewer or more cells than the head (GFM 0.29, section 4.10).
    const columns = node.head.map((_, index) => index);
    return {
      type: 'table',
      align: columns.map((index) => node.align[index] ?? 'left'),
      head: node.head.map((cell) => inlinesToNodes(cell, context)),
      rows: node.rows.map((row) => columns.map((index) => inlinesToNodes(row[index] ?? [], context))),
    };
  },
  code: (node) => ({ type: 'code', lines: node.value.replaceAll('\t', '    ').split(/\r?\n/) }),
  thematicBreak: () => ({ type: 'thematicBreak' }),
  Question: (node, context) => ({ type: 'Question', children: nestedBlocks(node.children, context) }),
  PullQuote: (node, context) => ({
    type: 'PullQuote',
    ...(node.by && { by: node.by }),
    children: nestedBlocks(node.children, context),
  }),
  Aside: (node, context) => ({
    type: 'Aside',
    title: wordsToNodes(node.title, context.lang),
    children: nestedBlocks(node.children, context),
    float: floats(node, context, 700),
  }),
  Figure: (node, context) => ({
    type: 'Figure',
    picture: context.place(node.picture),
    caption: nestedBlocks(node.caption, context),
    float: floats(node, context, 900),
  }),
  GroupPhoto: (node, context) => ({
    type: 'GroupPhoto',
    picture: context.place(node.picture),
    people: node.people.map((person) => inlinesToNodes(person, context)),
    caption: nestedBlocks(node.caption, context),
    float: floats(node, context, 900),
  }),
  KeyFigure: (node, context) => ({
    type: 'KeyFigure',
    value: node.value,
    ...(node.unit && { unit: node.unit }),
    source: keyFigureSource(node.source, node.year, node.url, context),
    children: nestedBlocks(node.children, context),
  }),
  Dialogue: (node, context) => ({
    type: 'Dialogue',
    lines: node.lines.map((line) => inlinesToNodes(line, context)),
  }),
  Postscript: (node, context) => ({
    type: 'Postscript',
    ...(!node.named && { mark: labelWords(context.lang).postscript }),
    children: nestedBlocks(node.children, context),
  }),
};

/** A picture or an encadré goes to the head or the foot of a page, unless something holds it or its words are many. */
function floats(node: Block, context: Context, most: number): boolean {
  return context.depth === 0 && toPlainText({ blocks: [node], notes: [] }).length < most;
}

function nestedBlocks(blocks: readonly Block[], context: Context): PdfBlock[] {
  return blocksToNodes(blocks, { ...context, depth: context.depth + 1 });
}

/** A note called by a note of a note is printed between brackets, where it is called. */
function noteNodes(number: number, first: boolean, context: Context): PdfInline[] {
  const label = `${context.label}-note-${number}`;
  const inner = { ...context, noteDepth: context.noteDepth + 1, inlineDepth: 0, ...context.own };
  const blocks = context.notes.get(number)?.blocks ?? [];
  if (context.noteDepth < DEEPEST.notes) {
    if (!first) return [{ type: 'noteAgain', number, label }];
    return [{ type: 'note', number, label, blocks: nestedBlocks(blocks, inner) }];
  }
  if (!first) return [];
  const words = blocks.flatMap((block) => (block.type === 'paragraph' ? inlinesToNodes(block.children, inner) : []));
  return [{ type: 'text', value: ' (' }, ...words, { type: 'text', value: ')' }];
}

function listItem(item: ListItem, context: Context): { checked?: boolean; children: PdfBlock[] } {
  const children = nestedBlocks(item.children, context);
  return item.checked === undefined ? { children } : { checked: item.checked, children };
}

function linkNodes(url: string, children: PdfInline[], context: Context): PdfInline[] {
  if (url.startsWith('#')) {
    const id = url.slice(1);
    return context.anchors.has(id) ? [{ type: 'jump', label: `${context.label}--${id}`, children }] : children;
  }
  if (!url.startsWith('/')) return linkTo(url, children);
  const target = context.resolve(url);
  return 'label' in target ? [{ type: 'jump', label: target.label, children }] : linkTo(target.to, children);
}

function keyFigureSource(source: string, year: string, url: string | undefined, context: Context): PdfInline[] {
  const words: PdfInline[] = [{ type: 'text', value: source }];
  return [
    { type: 'text', value: `${labelWords(context.bookLang).source}${bookWords(context.bookLang).colon}` },
    ...(url ? linkNodes(url, words, context) : words),
    { type: 'text', value: `, ${year}` },
  ];
}
