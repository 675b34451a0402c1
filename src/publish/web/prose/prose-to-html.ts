// A story's text → HTML, by one handler a node. What a writer typed is only ever a text node or an attribute's value.
import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { SitePath } from '../../../model/addresses.ts';
import { directionOf, scriptOf } from '../../../model/letters/script.ts';
import type { Block, BlockHandlers, Inline, Prose } from '../../../model/prose/prose.ts';
import { labelWords } from '../../../words/labels/label-words.ts';
import { siteWords } from '../../../words/site/site-words.ts';
import { newAnchors } from './anchors.ts';
import { blockHandlers } from './block-handlers.ts';
import type { ProseContext } from './context.ts';
import { elementHandlers } from './element-handlers.ts';
import { inlineHandlers } from './inline-handlers.ts';
import { notesSection } from './notes.ts';
import { raise } from './raised.ts';

export interface ProseOptions {
  /** The language of the text: its own labels (« Source », « De gauche à droite ») are in that language. */
  lang: string;
  /** A path of the site → the address to write: under the base on a page, absolute in a feed. */
  address: (path: SitePath) => string;
  /** The address of the text's own page, where it is read elsewhere: its anchors lead there. */
  page?: string;
  /** Gives each paragraph an id and a link to itself. */
  anchors?: boolean;
  /** Leaves ordinals and abbreviations without markup, for readers that have style sheets of their own. */
  plain?: boolean;
  /** A reader wrote it: the site does not vouch for its links. */
  byReaders?: boolean;
}

/** The text with its notes after it. */
export function renderProse(prose: Prose, options: ProseOptions): string {
  const tree = proseToHast(prose, options);
  return toHtml(options.plain ? tree : raise(tree, options.lang));
}

/** The same as a tree. */
export function proseToHast(prose: Prose, options: ProseOptions): Root {
  const context = contextOf(options);
  return {
    type: 'root',
    children: [...context.blocks(prose.blocks), ...notesSection(prose.notes, context.withoutAnchors)],
  };
}

/** Whether the HTML of a text has italics: of words, or of a table's first column (styles/prose.css). */
export function hasItalics(html: string): boolean {
  return /<(?:em|i|td)[ >]/.test(html);
}

/** The first blocks of a text, some number of words, without notes nor pictures; its headings are of the third level, under a title of the second. */
export function renderOpening(prose: Prose, words: number, options: ProseOptions): string {
  const opening: Block[] = [];
  let count = 0;
  for (const block of prose.blocks) {
    if (!OPENING_BLOCKS.has(block.type)) continue;
    count += plainText(block).split(/\s+/).length;
    if (opening.length > 0 && count > words) break;
    opening.push(withoutNotes(block));
  }
  // A heading leads somewhere.
  while (opening.at(-1)?.type === 'heading' || opening.at(-1)?.type === 'Question') opening.pop();
  const context = contextOf(options);
  const children = opening.flatMap((block) =>
    block.type === 'heading' ? [h('h3', context.inlines(block.children))] : context.blocks([block]),
  );
  return toHtml(raise({ type: 'root', children }, options.lang));
}

const OPENING_BLOCKS = new Set(['paragraph', 'heading', 'blockquote', 'list', 'Dialogue', 'Question', 'PullQuote']);

/**
 * How many lines the first letter of a text may take: as many as its paragraph has, none where it opens on a sign, or on a
 * letter that goes below the line and would take one more.
 */
export function initialLines(prose: Prose): 0 | 2 | 3 {
  const first = prose.blocks[0];
  const words = first?.type === 'paragraph' ? plainText(first) : '';
  // Arabic letters join: none stands alone.
  if (scriptOf('und', words).direction === 'rtl') return 0;
  if (!/^(?![JQ])\p{L}[\p{L}\p{M}’]*\s/u.test(words)) return 0;
  // A line holds some 62 characters, fewer beside a large letter.
  return words.length > 170 ? 3 : words.length > 66 ? 2 : 0;
}

const handlers: BlockHandlers<ProseContext, ElementContent[]> = { ...blockHandlers, ...elementHandlers };

function contextOf({ anchors = false, ...options }: ProseOptions): ProseContext {
  const { lang, address, page = '', byReaders = false } = options;
  const context: ProseContext = {
    address,
    page,
    byReaders,
    ...(anchors ? { anchors: newAnchors() } : {}),
    get withoutAnchors() {
      return anchors ? contextOf(options) : context;
    },
    direction: directionOf(lang),
    labels: labelWords(lang),
    say: siteWords(lang),
    blocks: (blocks) => blocks.flatMap((block) => renderBlock(block, context)),
    inlines: (inlines) => inlines.flatMap((inline) => renderInline(inline, context)),
  };
  return context;
}

// The compiler cannot follow that a node's type chooses the handler of that very type.
function renderBlock(block: Block, context: ProseContext): ElementContent[] {
  const handler = handlers[block.type] as (node: Block, context: ProseContext) => ElementContent[];
  return handler(block, context);
}

function renderInline(inline: Inline, context: ProseContext): ElementContent[] {
  const handler = inlineHandlers[inline.type] as (node: Inline, context: ProseContext) => ElementContent[];
  return handler(inline, context);
}

function plainText(node: Block | Inline): string {
  if ('value' in node) return node.value;
  if ('lines' in node) return node.lines.map((line) => line.map(plainText).join('')).join(' ');
  if ('children' in node) return node.children.map(plainText).join(node.type === 'blockquote' ? ' ' : '');
  return node.type === 'lineBreak' ? ' ' : '';
}

/** An opening stands away from the notes of its text. */
function withoutNotes<Node extends Block | Inline>(node: Node): Node {
  const kept = (children: readonly (Block | Inline)[]) =>
    children.filter((child) => child.type !== 'noteReference').map(withoutNotes);
  if ('lines' in node) return { ...node, lines: node.lines.map(kept) };
  if ('children' in node) return { ...node, children: kept(node.children) };
  return node;
}
