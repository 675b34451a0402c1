// Any tree of Markdown → a tree of the dialect: what it cannot hold is set otherwise or told, and no word is left out.
import type {
  BlockContent,
  FootnoteDefinition,
  Heading,
  Image,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Loss, SentPicture } from '../arrival.ts';
import { wordsOfNodes } from '../plain-words.ts';
import { seenCharacters } from './characters.ts';
import { type InlineTools, lineOf, paragraphsOf } from './inlines.ts';
import { ownAlt } from './own-alt.ts';
import { PictureBox } from './picture-box.ts';
import { levelled, withoutDoubleBreaks } from './plan.ts';
import { withQuestionTables } from './question-tables.ts';
import { markQuestions } from './questions.ts';

interface Given {
  /** By their address in the tree. */
  pictures: ReadonlyMap<string, SentPicture>;
  /** Where the text was published: its own addresses are completed with it. */
  base?: string;
}

interface Made {
  body: Root;
  pictures: ReadonlyMap<string, SentPicture>;
  losses: Loss[];
}

export function toDialect(tree: Root, { pictures, base }: Given): Made {
  const losses: Loss[] = [];
  const box = new PictureBox(pictures, losses);
  // A note without words is none, and nothing calls it.
  const written = tree.children.filter((node) => node.type === 'footnoteDefinition').filter(isWritten);
  const notes = new Set(written.map(({ identifier }) => identifier));
  const maker = new Maker({ losses, notes, ...(base !== undefined && { base }) }, box);
  const blocks = withoutDoubleBreaks(markQuestions(withQuestionTables(maker.blocks(tree.children, 0), losses)));
  return { body: { type: 'root', children: levelled(blocks) }, pictures: box.taken, losses };
}

/** Deeper quotations and lists are refused by the check. */
const MAX_DEPTH = 9;

class Maker {
  readonly #tools: InlineTools;
  readonly #box: PictureBox;

  constructor(tools: InlineTools, box: PictureBox) {
    this.#tools = tools;
    this.#box = box;
  }

  blocks(nodes: readonly Nodes[], depth: number): RootContent[] {
    return nodes.flatMap((node) => this.#block(node, depth));
  }

  #block(node: Nodes, depth: number): RootContent[] {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node.children);
      case 'heading':
        return this.#heading(node, depth);
      case 'blockquote':
      case 'list':
        if (depth >= MAX_DEPTH) return this.#flat(node, depth);
        return node.type === 'list' ? this.#list(node, depth) : this.#held(node, depth);
      case 'table':
        return this.#table(node);
      case 'code':
        return /\S/.test(node.value) ? [{ type: 'code', value: node.value.replace(/\n+$/, '') }] : [];
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }];
      case 'footnoteDefinition':
        return this.#note(node, depth);
      case 'mdxJsxFlowElement':
        return this.#element(node, depth);
      case 'image':
        return this.#paragraph([node]);
      case 'html':
      case 'definition':
      case 'yaml':
        return [];
      default:
        return 'children' in node
          ? this.blocks(node.children as Nodes[], depth)
          : this.#paragraph([node as PhrasingContent]);
    }
  }

  /** Two line breaks are the end of a paragraph; pictures stand after the words that they stood in. */
  #paragraph(nodes: readonly PhrasingContent[]): RootContent[] {
    const images = imagesIn(nodes);
    const paragraphs = paragraphsOf(nodes, this.#tools).map((children): Paragraph => ({ type: 'paragraph', children }));
    return [...paragraphs, ...images.flatMap((image) => this.#picture(image))];
  }

  #picture({ url, alt }: Image): RootContent[] {
    const src = this.#box.take(url, alt ?? undefined);
    return src ? [{ type: 'paragraph', children: [{ type: 'image', url: src, title: null, alt: ownAlt(alt) }] }] : [];
  }

  #heading(node: Heading, depth: number): RootContent[] {
    const pictures = imagesIn(node.children).flatMap((image) => this.#picture(image));
    // Within a list or a quotation a heading would be of no plan.
    if (depth > 0) {
      const bold = lineOf([{ type: 'strong', children: node.children }], this.#tools);
      return [...(bold.length > 0 ? [{ type: 'paragraph' as const, children: bold }] : []), ...pictures];
    }
    const words = lineOf(node.children, this.#tools);
    const [only] = words;
    const children =
      words.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis') ? only.children : words;
    return [...(children.length > 0 ? [{ type: 'heading' as const, depth: node.depth, children }] : []), ...pictures];
  }

  #held(node: Extract<Nodes, { type: 'blockquote' }>, depth: number): RootContent[] {
    const children = this.blocks(node.children, depth + 1) as BlockContent[];
    return children.length > 0 ? [{ type: 'blockquote', children }] : [];
  }

  #list(node: List, depth: number): RootContent[] {
    const items = node.children.map((item): ListItem => {
      const children = this.blocks(item.children, depth + 1) as BlockContent[];
      const checked =
        typeof item.checked === 'boolean' && children[0]?.type === 'paragraph' ? { checked: item.checked } : {};
      return {
        type: 'listItem',
        spread: children.filter(({ type }) => type === 'paragraph').length > 1,
        ...checked,
        children,
      };
    });
    const kept = items.filter(({ children }) => children.length > 0);
    if (kept.length === 0) return [];
    const start = node.ordered ? { start: node.start ?? 1 } : {};
    return [
      {
        type: 'list',
        ordered: node.ordered === true,
        ...start,
        spread: kept.some(({ spread }) => spread),
        children: kept,
      },
    ];
  }

  /** What stands too deep is said at the last depth. */
  #flat(node: Nodes, depth: number): RootContent[] {
    this.#tools.losses.push({
      kind: 'depth',
      words: wordsOfNodes([node]).trim().slice(0, 200),
    });
    const held: Nodes[] = [];
    const pending: Nodes[] = [node];
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (next.type === 'paragraph' || next.type === 'heading' || !('children' in next))
        held.push({ type: 'paragraph', children: 'children' in next ? next.children : [next] } as Paragraph);
      else pending.push(...(next.children as Nodes[]).toReversed());
    }
    return this.blocks(held, depth);
  }

  #table(node: Table): RootContent[] {
    const columns = Math.max(...node.children.map((row) => row.children.length), 1);
    const pictures = node.children
      .flatMap((row) => row.children.flatMap((cell) => imagesIn(cell.children)))
      .flatMap((image) => this.#picture(image));
    const rows = node.children.map((row) => ({
      type: 'tableRow' as const,
      children: Array.from({ length: columns }, (_, index) => ({
        type: 'tableCell' as const,
        children: lineOf(row.children[index]?.children ?? [], this.#tools),
      })),
    }));
    if (rows.every((row) => row.children.every((cell) => cell.children.length === 0))) return pictures;
    return [
      {
        type: 'table',
        align: Array.from({ length: columns }, (_, index) => node.align?.[index] ?? null),
        children: rows,
      },
      ...pictures,
    ];
  }

  #element(node: MdxJsxFlowElement, depth: number): RootContent[] {
    const children = this.blocks(node.children, depth + 1) as BlockContent[];
    if (node.name !== 'Figure') return children.length > 0 ? [{ ...node, children }] : [];
    const said = new Map(
      node.attributes.flatMap((one) =>
        one.type === 'mdxJsxAttribute' ? [[one.name, String(one.value)] as const] : [],
      ),
    );
    const src = this.#box.take(said.get('src') ?? '', said.get('alt'), wordsOfNodes(children).trim());
    if (!src) return children;
    const shown = new Map([...(said.has('alt') ? [['alt', ownAlt(said.get('alt'))] as const] : []), ['src', src]]);
    const attributes = node.attributes.map((one) => {
      const value = one.type === 'mdxJsxAttribute' ? shown.get(one.name) : undefined;
      return value === undefined ? one : { ...one, value };
    });
    return [{ ...node, attributes, children }];
  }

  #note(node: FootnoteDefinition, depth: number): RootContent[] {
    const children = this.#orEmpty(this.blocks(node.children, depth + 1) as BlockContent[]);
    return this.#tools.notes.has(node.identifier) ? [{ ...node, children }] : [];
  }

  #orEmpty(children: BlockContent[]): BlockContent[] {
    return children.length > 0 ? children : [{ type: 'paragraph', children: [{ type: 'text', value: '…' }] }];
  }
}

function isWritten(note: FootnoteDefinition): boolean {
  return /\S/.test(seenCharacters(wordsOfNodes([note]), [])) || imagesIn([note]).length > 0;
}

function imagesIn(nodes: readonly Nodes[]): Image[] {
  return nodes.flatMap((node) =>
    node.type === 'image' ? [node] : 'children' in node ? imagesIn(node.children as Nodes[]) : [],
  );
}
