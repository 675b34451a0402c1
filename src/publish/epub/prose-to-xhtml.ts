// A story's text → XHTML: one handler for each block.

import type { Element, ElementContent } from 'xast';
import { keyFigureText } from '../../model/prose/key-figure.ts';
import { toPlainText } from '../../model/prose/plain-text.ts';
import type { Block, BlockHandlers, Inline, ListItem, Note, Picture, Prose } from '../../model/prose/prose.ts';
import { callId, inlineToXhtml, noteId, type ProseContext } from './inline-to-xhtml.ts';
import { headingId, linked } from './link-targets.ts';
import { tag } from './xhtml.ts';

/** Blocks in their order. */
export function blocksToXhtml(blocks: readonly Block[], context: ProseContext): Element[] {
  return blocks.flatMap((block) => (BLOCK[block.type] as BlockHandler)(block, context));
}

/**
 * The notes of a text, for the end of its chapter, or nothing where it has none. Each links back to its first call
 * (DPUB-ARIA 1.1: doc-footnote, doc-backlink); reading systems that know `footnote` show it in place.
 */
export function notesToXhtml(notes: readonly Note[], context: ProseContext): Element[] {
  if (notes.length === 0) return [];
  const heading = tag('h2', context.labelLanguage, context.labels.notes);
  return [tag('section', { class: 'notes' }, heading, ...notes.map((note) => noteToXhtml(note, context)))];
}

/** A text without its pull quotes, on one line: what tells whether a pull quote repeats it. */
export function textAround(prose: Prose): string {
  const blocks = prose.blocks.filter((block) => block.type !== 'PullQuote');
  return oneLine(toPlainText({ blocks, notes: [] }));
}

/** The words of some blocks on one line, without the quotation marks that enclose them. */
function wordsOnOneLine(blocks: readonly Block[]): string {
  return oneLine(toPlainText({ blocks: [...blocks], notes: [] })).replace(/^«\s*|\s*»$/g, '');
}

type BlockHandler = (node: Block, context: ProseContext) => Element[];

const BLOCK: BlockHandlers<ProseContext, Element[]> = {
  paragraph: (node, context) => [tag('p', {}, inlineToXhtml(node.children, context))],
  heading: (node, context) => [
    tag(`h${node.depth}`, { id: headingId(node.id) }, inlineToXhtml(node.children, context)),
  ],
  blockquote: (node, context) => [tag('blockquote', {}, blocksToXhtml(node.children, context))],
  list: (node, context) => {
    const start = node.ordered && node.start !== 1 ? { start: node.start } : {};
    const tasks = node.items.some((item) => item.checked !== undefined) ? { class: 'tasks' } : {};
    const items = node.items.map((item) => itemToXhtml(item, node.tight, context));
    return [tag(node.ordered ? 'ol' : 'ul', { ...start, ...tasks }, items)];
  },
  table: (node, context) => {
    const row = (cells: readonly Inline[][], name: 'th' | 'td') =>
      tag(
        'tr',
        {},
        cells.map((cell, column) => cellToXhtml(cell, name, node.align[column] ?? null, context)),
      );
    const body =
      node.rows.length > 0
        ? tag(
            'tbody',
            {},
            node.rows.map((cells) => row(cells, 'td')),
          )
        : null;
    return [tag('table', {}, tag('thead', {}, row(node.head, 'th')), body)];
  },
  code: (node) => [tag('pre', {}, tag('code', {}, node.value))],
  thematicBreak: () => [tag('hr', {})],
  Question: (node, context) => [
    tag(
      'div',
      { class: 'question' },
      node.children.flatMap((block) =>
        block.type === 'paragraph'
          ? [tag('p', {}, tag('strong', {}, inlineToXhtml(block.children, context)))]
          : blocksToXhtml([block], context),
      ),
    ),
  ],
  PullQuote: (node, context) => {
    // Words that are nowhere else belong to the reading: a quotation. Words said twice are an aside that reading
    // systems may skip (DPUB-ARIA 1.1, doc-pullquote), so that nobody hears them twice.
    const again = context.repeats(wordsOnOneLine(node.children));
    const quote = tag('blockquote', {}, blocksToXhtml(node.children, context));
    const voice = node.by === undefined ? null : tag('figcaption', {}, `—\u00a0${node.by}`);
    const figure = tag('figure', { class: 'pull-quote' }, quote, voice);
    return [again ? tag('aside', { 'epub:type': 'pullquote', role: 'doc-pullquote' }, figure) : figure];
  },
  Aside: (node, context) => [
    // The title is no heading: an aside may stand anywhere, and must not break the order of the headings.
    tag(
      'aside',
      { class: 'box', role: 'note', 'aria-label': node.title },
      tag('p', { class: 'box-title' }, node.title),
      blocksToXhtml(node.children, context),
    ),
  ],
  Figure: (node, context) => [figureToXhtml(node.picture, blocksToXhtml(node.caption, context), context)],
  GroupPhoto: (node, context) => {
    const names = node.people.map((name) => tag('li', {}, inlineToXhtml(name, context)));
    const lead = `${context.labels.fromLeftToRight}${context.say.colon.trimEnd()}`;
    const people =
      names.length > 0 ? [tag('p', context.labelLanguage, lead), tag('ol', { class: 'people' }, names)] : [];
    return [figureToXhtml(node.picture, [...blocksToXhtml(node.caption, context), ...people], context)];
  },
  KeyFigure: (node, context) => {
    const label = tag('span', context.labelLanguage, `${context.labels.source}${context.say.colon}`);
    return [
      tag(
        'figure',
        { class: 'key-figure' },
        tag('p', { class: 'value' }, keyFigureText(node.value, node.unit)),
        blocksToXhtml(node.children, context),
        tag('figcaption', {}, tag('p', {}, label, linked(node.source, node.url), `, ${node.year}`)),
      ),
    ];
  },
  Dialogue: (node, context) => [
    tag(
      'div',
      { class: 'dialogue' },
      node.lines.map((line) => tag('p', {}, inlineToXhtml(line, context))),
    ),
  ],
  Postscript: (node, context) => {
    const [first, ...rest] = node.children;
    const label = node.named ? [] : [tag('span', context.labelLanguage, context.labels.postscript), '\u00a0'];
    const opening =
      first?.type === 'paragraph'
        ? [tag('p', {}, label, inlineToXhtml(first.children, context))]
        : [...(label.length > 0 ? [tag('p', {}, label)] : []), ...blocksToXhtml(first ? [first] : [], context)];
    return [tag('div', { class: 'postscript' }, opening, blocksToXhtml(rest, context))];
  },
};

function figureToXhtml(picture: Picture, caption: Element[], context: ProseContext): Element {
  const { src, width, height } = context.picture(picture);
  const credit = picture.credit === undefined ? [] : [tag('p', { class: 'credit' }, picture.credit)];
  const words = [...caption, ...credit];
  const image = tag('img', { src, alt: picture.alt, width, height });
  return tag('figure', {}, image, words.length > 0 ? tag('figcaption', {}, words) : null);
}

function itemToXhtml(item: ListItem, tight: boolean, context: ProseContext): Element {
  const { say } = context;
  const box =
    item.checked === undefined
      ? []
      : [
          tag(
            'span',
            { role: 'img', 'aria-label': item.checked ? say.done : say.toDo },
            item.checked ? '☑' : context.box,
          ),
          ' ',
        ];
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return tag('li', {}, box, blocksToXhtml(item.children, context));
  const words: (ElementContent | string)[] = [...box, ...inlineToXhtml(first.children, context)];
  return tag('li', {}, tight ? words : tag('p', {}, words), blocksToXhtml(rest, context));
}

function cellToXhtml(
  cell: readonly Inline[],
  name: 'th' | 'td',
  align: 'left' | 'center' | 'right' | null,
  context: ProseContext,
): Element {
  const words = inlineToXhtml(cell, context);
  const place = align === null || align === 'left' ? {} : { class: align };
  // A heading without words announces nothing: the corner of a table is a plain cell.
  if (name === 'td' || words.length === 0) return tag('td', place, words);
  return tag('th', { scope: 'col', ...place }, words);
}

function noteToXhtml(note: Note, context: ProseContext): Element {
  const back = tag(
    'a',
    {
      href: `#${callId(note.number)}`,
      role: 'doc-backlink',
      'aria-label': context.say.backToCall(note.number),
    },
    `${note.number}.`,
  );
  const [first, ...rest] = note.blocks;
  const opening =
    first?.type === 'paragraph'
      ? tag('p', {}, back, '\u00a0', inlineToXhtml(first.children, context))
      : [tag('p', {}, back), ...blocksToXhtml(first ? [first] : [], context)];
  return tag(
    'aside',
    { id: noteId(note.number), 'epub:type': 'footnote', role: 'doc-footnote' },
    opening,
    blocksToXhtml(rest, context),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
