// An element of a text → its blocks, by one function an element. One that the check refuses is what it holds, and no more.
import type { PhrasingContent } from 'mdast';
import { attributeOf, type JsxElement } from '../../read/jsx-element.ts';
import type { Block, BlockElement, Inline, InlineElement, Picture } from '../prose/prose.ts';
import { isNamedPostscript, replies, trimmed } from '../prose/prose-shape.ts';
import { present } from './present.ts';

/** Finds a picture of the story's folder by its `src`, or nothing. */
export type PictureFinder = (src: string, alt: string, credit?: string) => Picture | undefined;

/** Where an address that a text writes leads, as the model writes it; nowhere where nothing is there. */
export type LinkFinder = (url: string) => string | undefined;

/** What an element asks of the text that holds it. */
export interface Builder {
  blocks(nodes: JsxElement['children']): Block[];
  inlines(nodes: readonly PhrasingContent[]): Inline[];
  pictureOf: PictureFinder;
  linkOf: LinkFinder;
}

export function buildElement(node: JsxElement, builder: Builder): Block[] {
  const name = node.name ?? '';
  return Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name as Name](node, builder) : builder.blocks(node.children);
}

/** What an element says in an attribute; nothing where it says nothing. */
export function saidIn(element: JsxElement, name: string): string | undefined {
  const value = attributeOf(element, name);
  // A picture is found by its file's name, letter for letter.
  return (name === 'src' ? value : value?.normalize('NFC'))?.trim() || undefined;
}

type Name = BlockElement['type'] | InlineElement['type'];

const ELEMENTS: Record<Name, (node: JsxElement, builder: Builder) => Block[]> = {
  Question: (node, { blocks }) => [{ type: 'Question', children: blocks(node.children) }],
  Postscript: (node, { blocks }) => {
    const children = blocks(node.children);
    return [{ type: 'Postscript', named: isNamedPostscript(children), children }];
  },
  PullQuote: (node, { blocks }) => [
    { type: 'PullQuote', children: blocks(node.children), ...present({ by: saidIn(node, 'by') }) } as Block,
  ],
  Aside: (node, { blocks }) => [{ type: 'Aside', title: saidIn(node, 'title') ?? '', children: blocks(node.children) }],
  Figure: (node, builder) => {
    const picture = pictureIn(node, builder);
    const caption = builder.blocks(node.children);
    return picture ? [{ type: 'Figure', picture, caption }] : caption;
  },
  GroupPhoto: (node, builder) => {
    const picture = pictureIn(node, builder);
    const blocks = builder.blocks(node.children);
    if (!picture) return blocks;
    const isNames = (block: Block) => block.type === 'list' && block.ordered;
    const items = blocks.flatMap((block) => (block.type === 'list' && block.ordered ? block.items : []));
    const people = items.map((item) =>
      item.children.flatMap((block) => (block.type === 'paragraph' ? block.children : [])),
    );
    return [{ type: 'GroupPhoto', picture, people, caption: blocks.filter((block) => !isNames(block)) }];
  },
  KeyFigure: (node, { blocks, linkOf }) => {
    const url = saidIn(node, 'url');
    return [
      {
        type: 'KeyFigure',
        value: saidIn(node, 'value') ?? '',
        year: saidIn(node, 'year') ?? '',
        source: saidIn(node, 'source') ?? '',
        children: blocks(node.children),
        ...present({ unit: saidIn(node, 'unit'), url: url && linkOf(url) }),
      } as Block,
    ];
  },
  Dialogue: (node, { blocks }) => [{ type: 'Dialogue', lines: replies(blocks(node.children)) }],
  // Around a whole line or whole paragraphs: each is a paragraph of words in that language.
  Foreign: (node, { inlines }) => {
    const lang = saidIn(node, 'lang') ?? '';
    const held = node.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []));
    const paragraphs = held.length > 0 ? held : [node.children as PhrasingContent[]];
    return paragraphs.map((words) => ({
      type: 'paragraph',
      children: [{ type: 'Foreign', lang, children: trimmed(inlines(words)) }],
    }));
  },
};

function pictureIn(node: JsxElement, { pictureOf }: Builder): Picture | undefined {
  return pictureOf(saidIn(node, 'src') ?? '', saidIn(node, 'alt') ?? '', saidIn(node, 'credit'));
}
