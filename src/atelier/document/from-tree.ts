// The tree of a story → the document that is written in. No word is left out: what stands deeper than a document holds stands beside.
import type { Nodes, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { isElementName } from '../../read/elements.ts';
import { attributeOf, type JsxElement } from '../../read/jsx-element.ts';
import { schema } from './schema.ts';

/** @param tree as `read` gives it, or `import` */
export function fromTree(tree: Root): Node {
  const isNote = (node: RootContent) => node.type === 'footnoteDefinition';
  const blocks = blocksOf(tree.children.filter((node) => !isNote(node)));
  const notes = blocksOf(tree.children.filter(isNote));
  return schema.node('doc', null, [...orEmpty(blocks), ...notes]);
}

const { nodes, marks } = schema;

/** A place for the first word. */
function orEmpty(blocks: readonly Node[]): Node[] {
  return blocks.length > 0 ? [...blocks] : [nodes.paragraph!.create()];
}

function blocksOf(children: readonly Nodes[]): Node[] {
  return children.flatMap((child) => blockOf(child));
}

function blockOf(node: Nodes): Node[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphs(node.children);
    case 'heading':
      return [nodes.heading!.create({ depth: node.depth }, inlines(node.children, []))];
    case 'blockquote':
      return [nodes.blockquote!.create(null, orEmpty(blocksOf(node.children)))];
    case 'list': {
      const items = node.children.map(({ checked, children }) =>
        nodes.listItem!.create({ checked: checked ?? null }, orEmpty(blocksOf(children))),
      );
      return [nodes.list!.create({ ordered: node.ordered === true, start: node.start ?? 1 }, items)];
    }
    case 'table': {
      const rows = node.children.map(({ children }) =>
        nodes.tableRow!.create(
          null,
          children.map((cell) => nodes.tableCell!.create(null, inlines(cell.children, []))),
        ),
      );
      return [nodes.table!.create({ align: node.align ?? [] }, rows)];
    }
    case 'code':
      return [nodes.code!.create({ lang: node.lang ?? null }, node.value === '' ? [] : schema.text(node.value))];
    case 'thematicBreak':
      return [nodes.thematicBreak!.create()];
    case 'footnoteDefinition':
      return [nodes.footnoteDefinition!.create({ identifier: node.identifier }, orEmpty(blocksOf(node.children)))];
    case 'mdxJsxFlowElement':
      return elementOf(node);
    case 'yaml':
    case 'definition':
      return [];
    default:
      return paragraphs([node]);
  }
}

/** A picture among words stands after them, as on the page. */
function paragraphs(children: readonly Nodes[]): Node[] {
  const words = inlines(children, []);
  const pictures = picturesIn(children);
  return [...(words.length > 0 || pictures.length === 0 ? [nodes.paragraph!.create(null, words)] : []), ...pictures];
}

function picturesIn(children: readonly Nodes[]): Node[] {
  return children.flatMap((child): Node[] =>
    child.type === 'image'
      ? [nodes.Figure!.create({ src: child.url, alt: child.alt ?? null })]
      : 'children' in child
        ? picturesIn(child.children as Nodes[])
        : [],
  );
}

/** An element that is not of the closed list is what it holds. */
function elementOf(element: JsxElement): Node[] {
  if (marks[element.name ?? '']) return aloneOf(element);
  const children = blocksOf(element.children);
  const type = isElementName(element.name ?? '') ? nodes[element.name as string] : undefined;
  if (!type) return children;
  const attributes = Object.keys(type.spec.attrs ?? {}).map((name) => [name, attributeOf(element, name) ?? null]);
  const content = Fragment.from(type.validContent(Fragment.from(children)) ? children : lines(children));
  return [
    type.create(Object.fromEntries(attributes), content.childCount > 0 ? content : type.createAndFill()?.content),
  ];
}

/** Around a whole line or whole paragraphs, an element that stands among words is read as a block: each is a paragraph of its words. */
function aloneOf(element: JsxElement): Node[] {
  const wordsOf = (children: readonly Nodes[]) =>
    paragraphs([{ ...element, type: 'mdxJsxTextElement', children } as Nodes]);
  const blocks = element.children as readonly Nodes[];
  return blocks.some(({ type }) => type === 'paragraph')
    ? blocks.flatMap((block) => (block.type === 'paragraph' ? wordsOf(block.children) : blockOf(block)))
    : wordsOf(blocks);
}

/** The paragraphs of blocks, for an element that holds nothing else. */
function lines(blocks: readonly Node[]): Node[] {
  return blocks.flatMap((block) => {
    if (block.type === nodes.paragraph) return [block];
    return block.isTextblock ? [nodes.paragraph!.create(null, block.content)] : lines(block.children);
  });
}

function inlines(children: readonly Nodes[], around: readonly Mark[]): Node[] {
  return children.flatMap((child) => inlineOf(child, around));
}

function inlineOf(node: Nodes, around: readonly Mark[]): Node[] {
  const within = (mark: Mark, children: readonly Nodes[]) => inlines(children, mark.addToSet(around));
  switch (node.type) {
    case 'text':
      // An end of line of the source is a space.
      return words(node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' '), around);
    case 'strong':
    case 'emphasis':
    case 'delete':
      return within(marks[node.type]!.create(), node.children);
    case 'inlineCode':
      return words(node.value, marks.inlineCode!.create().addToSet(around));
    case 'link':
      return within(marks.link!.create({ url: node.url }), node.children);
    case 'break':
      return [nodes.break!.create(null, null, around)];
    case 'footnoteReference':
      return [nodes.footnoteReference!.create({ identifier: node.identifier }, null, around)];
    case 'mdxJsxTextElement': {
      const lang = node.name === 'Foreign' ? attributeOf(node, 'lang') : undefined;
      return lang === undefined
        ? inlines(node.children, around)
        : within(marks.Foreign!.create({ lang }), node.children);
    }
    case 'image':
      return [];
    default:
      if ('children' in node) return inlines(node.children as Nodes[], around);
      return 'value' in node ? words(String(node.value), around) : [];
  }
}

function words(value: string, around: readonly Mark[]): Node[] {
  return value === '' ? [] : [schema.text(value, around)];
}
