// Inline nodes → XHTML.
import type { ElementContent } from 'xast';
import { type Direction, scriptOf } from '../../model/letters/script.ts';
import { inlineText } from '../../model/prose/plain-text.ts';
import type { Inline, InlineHandlers, Picture } from '../../model/prose/prose.ts';
import type { BookWords } from '../../words/book/fr.ts';
import type { LabelWords } from '../../words/labels/fr.ts';
import { type Attributes, tag } from './xhtml.ts';

/** What the handlers of one chapter may ask. */
export interface ProseContext {
  /** An empty box that the book's faces draw. */
  box: string;
  /** The way in which the text runs. */
  direction: Direction;
  labels: LabelWords;
  say: BookWords;
  /** Attributes of the program's own words, where their language is not the text's. */
  labelLanguage: Attributes;
  /** A link's address in the book, or undefined where only its words are printed. */
  link: (url: string) => string | undefined;
  /** Puts a picture in the book and gives its address and its size there. */
  picture: (picture: Picture) => { src: string; width: number; height: number };
  /** Tells whether these words also stand in the text around. */
  repeats: (words: string) => boolean;
}

/** Inline nodes in their order. */
export function inlineToXhtml(nodes: readonly Inline[], context: ProseContext): ElementContent[] {
  return nodes.flatMap((node) => (INLINE[node.type] as InlineHandler)(node, context));
}

/** Ids of a note and of its first call; no heading has them (headingId). */
export const noteId = (number: number): string => `note-${number}`;
export const callId = (number: number): string => `call-${number}`;

type InlineHandler = (node: Inline, context: ProseContext) => ElementContent[];

const INLINE: InlineHandlers<ProseContext, ElementContent[]> = {
  text: (node) => [{ type: 'text', value: node.value }],
  emphasis: (node, context) => [tag('em', {}, inlineToXhtml(node.children, context))],
  strong: (node, context) => [tag('strong', {}, inlineToXhtml(node.children, context))],
  delete: (node, context) => [tag('del', {}, inlineToXhtml(node.children, context))],
  inlineCode: (node) => [tag('code', {}, node.value)],
  link: (node, context) => {
    // Links do not nest: a note called among a link's words is called after them.
    const { words, calls } = withoutLinks(node.children);
    const href = context.link(node.url);
    const printed = inlineToXhtml(words, context);
    return [...(href === undefined ? printed : [tag('a', { href }, printed)]), ...inlineToXhtml(calls, context)];
  },
  lineBreak: () => [tag('br', {})],
  noteReference: ({ number, first }) => [
    tag(
      'sup',
      {},
      tag(
        'a',
        {
          ...(first && { id: callId(number) }),
          href: `#${noteId(number)}`,
          'epub:type': 'noteref',
          role: 'doc-noteref',
        },
        String(number),
      ),
    ),
  ],
  Foreign: (node, context) => {
    const { direction, leans } = scriptOf(node.lang, inlineText(node.children));
    const spoken: Attributes = { lang: node.lang, 'xml:lang': node.lang };
    const words = inlineToXhtml(node.children, context);
    // EPUB 3.3 leaves direction to the markup: its style sheets may hold neither `direction` nor `unicode-bidi`.
    if (!leans) return [tag('bdi', { ...spoken, dir: direction }, words)];
    return [tag('i', direction === context.direction ? spoken : { ...spoken, dir: direction }, words)];
  },
};

function withoutLinks(nodes: readonly Inline[]): { words: Inline[]; calls: Inline[] } {
  const calls: Inline[] = [];
  const strip = (list: readonly Inline[]): Inline[] =>
    list.flatMap((node): Inline[] => {
      if (node.type === 'noteReference') {
        calls.push(node);
        return [];
      }
      if (node.type === 'link') return strip(node.children);
      return 'children' in node ? [{ ...node, children: strip(node.children) }] : [node];
    });
  return { words: strip(nodes), calls };
}
