// An element of a text → its blocks, by one function an element. One that the check refuses is what it holds, and no more.
import type { PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block, BlockElement, Inline, InlineElement, Picture } from '../prose/prose.ts';
import { isNamedPostscript, replies, trimmed } from '../prose/prose-shape.ts';
import { present } from './present.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Finds a picture of the story's folder by its `src`, or nothing. */
export type PictureFinder = (src: string, alt: string, credit?: string) => Picture | undefined;

/** What an element asks of the text that holds it. */
export interface Builder {
  blocks(nodes: Jsx['children']): Block[];
  inlines(nodes: readonly PhrasingContent[]): Inline[];
  pictureOf: PictureFinder;
}

export function buildElement(node: Jsx, builder: Builder): Block[] {
  const name = node.name ?? '';
  return Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name as Name](node, builder) : builder.blocks(node.children);
}

/** What an element says in an attribute. */
export function attributeOf(node: Jsx, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string') {
      // A picture is found by its file's name, letter for letter.
      const value = name === 'src' ? attribute.value : attribute.value.normalize('NFC');
      return value.trim() || undefined;
    }
  }
  return undefined;
}

type Name = BlockElement['type'] | InlineElement['type'];

const ELEMENTS: Record<Name, (node: Jsx, builder: Builder) => Block[]> = {
  Question: (node, { blocks }) => [{ type: 'Question', children: blocks(node.children) }],
  Postscript: (node, { blocks }) => {
    const children = blocks(node.children);
    return [{ type: 'Postscript', named: isNamedPostscript(children), children }];
  },
  PullQuote: (node, { blocks }) => [
    { type: 'PullQuote', children: blocks(node.children), ...present({ by: attributeOf(node, 'by') }) } as Block,
  ],
  Aside: (node, { blocks }) => [
    { type: 'Aside', title: attributeOf(node, 'title') ?? '', children: blocks(node.children) },
  ],
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
  KeyFigure: (node, { blocks }) => [
    {
      type: 'KeyFigure',
      value: attributeOf(node, 'value') ?? '',
      year: attributeOf(node, 'year') ?? '',
      source: attributeOf(node, 'source') ?? '',
      children: blocks(node.children),
      ...present({ unit: attributeOf(node, 'unit'), url: attributeOf(node, 'url') }),
    } as Block,
  ],
  Dialogue: (node, { blocks }) => [{ type: 'Dialogue', lines: replies(blocks(node.children)) }],
  // Around a whole line or whole paragraphs: each is a paragraph of words in that language.
  Foreign: (node, { inlines }) => {
    const lang = attributeOf(node, 'lang') ?? '';
    const held = node.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []));
    const paragraphs = held.length > 0 ? held : [node.children as PhrasingContent[]];
    return paragraphs.map((words) => ({
      type: 'paragraph',
      children: [{ type: 'Foreign', lang, children: trimmed(inlines(words)) }],
    }));
  },
};

function pictureIn(node: Jsx, { pictureOf }: Builder): Picture | undefined {
  return pictureOf(attributeOf(node, 'src') ?? '', attributeOf(node, 'alt') ?? '', attributeOf(node, 'credit'));
}
