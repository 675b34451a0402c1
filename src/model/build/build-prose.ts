// A checked tree → Prose. What the check refuses has no place here: it is left out, never run.
import type { FootnoteDefinition, Nodes, PhrasingContent, Root } from 'mdast';
import { newHeadingIds } from '../prose/heading-ids.ts';
import { inlineText } from '../prose/plain-text.ts';
import type { Block, Inline, ListItem, Note, Prose } from '../prose/prose.ts';
import { shownWords, trimmed } from '../prose/prose-shape.ts';
import { type Builder, buildElement, type LinkFinder, type PictureFinder, saidIn } from './build-element.ts';

/** @param linkOf where a link leads; where it leads to nothing, it is its words alone */
export function buildProse(tree: Root, pictureOf: PictureFinder, linkOf: LinkFinder = (url) => url): Prose {
  const builder = new ProseBuilder(tree, pictureOf, linkOf);
  const blocks = builder.blocks(tree.children);
  return { blocks, notes: builder.notes() };
}

class ProseBuilder {
  readonly #pictureOf: PictureFinder;
  readonly #linkOf: LinkFinder;
  readonly #definitions = new Map<string, string>();
  readonly #footnotes = new Map<string, FootnoteDefinition>();
  /** Identifiers of notes in the order of their first call. */
  readonly #called: string[] = [];
  readonly #headingId = newHeadingIds();
  readonly #tools: Builder = {
    blocks: (nodes) => this.blocks(nodes as Nodes[]),
    inlines: (nodes) => this.inlines(nodes),
    pictureOf: (src, alt, credit) => this.#pictureOf(src, alt, credit),
    linkOf: (url) => this.#linkOf(url),
  };

  constructor(tree: Root, pictureOf: PictureFinder, linkOf: LinkFinder) {
    this.#pictureOf = pictureOf;
    this.#linkOf = linkOf;
    this.#collect(tree);
  }

  /** A note may itself call a note: the list grows while it is read. */
  notes(): Note[] {
    const notes: Note[] = [];
    for (let index = 0; index < this.#called.length; index++) {
      const definition = this.#footnotes.get(this.#called[index] as string);
      notes.push({ number: index + 1, blocks: definition ? this.blocks(definition.children) : [] });
    }
    return notes;
  }

  blocks(nodes: readonly Nodes[]): Block[] {
    return nodes.flatMap((node) => this.#block(node));
  }

  #collect(node: Nodes): void {
    if (node.type === 'definition') this.#definitions.set(node.identifier, node.url);
    if (node.type === 'footnoteDefinition') this.#footnotes.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) this.#collect(child as Nodes);
  }

  #block(node: Nodes): Block[] {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node.children);
      case 'heading':
        return [this.#heading(Math.min(6, Math.max(2, node.depth)) as 2 | 3 | 4 | 5 | 6, this.inlines(node.children))];
      case 'blockquote':
        return [{ type: 'blockquote', children: this.blocks(node.children) }];
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered === true,
            start: node.start ?? 1,
            tight: !node.spread && node.children.every((item) => !item.spread),
            items: node.children.map((item): ListItem => {
              const children = this.blocks(item.children);
              return typeof item.checked === 'boolean' ? { checked: item.checked, children } : { children };
            }),
          },
        ];
      case 'table': {
        const [head, ...rows] = node.children.map((row) => row.children.map((cell) => this.inlines(cell.children)));
        const columns = head?.length ?? 0;
        return [
          {
            type: 'table',
            align: Array.from({ length: columns }, (_, index) => node.align?.[index] ?? null),
            head: head ?? [],
            rows,
          },
        ];
      }
      case 'code':
        return [node.lang ? { type: 'code', value: node.value, lang: node.lang } : { type: 'code', value: node.value }];
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }];
      case 'mdxJsxFlowElement':
        return buildElement(node, this.#tools);
      case 'mdxJsxTextElement':
      case 'text':
        return this.#paragraph([node]);
      default:
        return [];
    }
  }

  #heading(depth: 2 | 3 | 4 | 5 | 6, children: Inline[]): Block {
    return { type: 'heading', depth, id: this.#headingId(inlineText(children)), children };
  }

  /** A picture among words stands after them, as a figure of its own. */
  #paragraph(nodes: readonly PhrasingContent[]): Block[] {
    const words = nodes.filter((node) => node.type !== 'image');
    const children = shownWords(trimmed(this.inlines(words)));
    const figures = nodes.flatMap((node): Block[] => {
      if (node.type !== 'image') return [];
      const picture = this.#pictureOf(node.url, (node.alt ?? '').normalize('NFC'));
      const caption: Block[] = node.title
        ? [{ type: 'paragraph', children: [{ type: 'text', value: node.title.normalize('NFC') }] }]
        : [];
      return picture ? [{ type: 'Figure', picture, caption }] : [];
    });
    return children.length > 0 ? [{ type: 'paragraph', children }, ...figures] : figures;
  }

  inlines(nodes: readonly PhrasingContent[]): Inline[] {
    return nodes.flatMap((node) => this.#inline(node));
  }

  #inline(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        // A line break of the file is a space of the text (CommonMark 0.31, section 6.8).
        return [{ type: 'text', value: node.value.normalize('NFC').replace(/[ \t]*\r?\n[ \t]*/g, ' ') }];
      case 'emphasis':
      case 'strong':
      case 'delete':
        return [{ type: node.type, children: this.inlines(node.children) }];
      case 'inlineCode':
        return [{ type: 'inlineCode', value: node.value }];
      case 'break':
        return [{ type: 'lineBreak' }];
      case 'link':
        return this.#link(node.url, node.children);
      case 'linkReference':
        return this.#link(this.#definitions.get(node.identifier), node.children);
      case 'footnoteReference':
        return this.#noteReference(node.identifier);
      case 'mdxJsxTextElement':
        return node.name === 'Foreign'
          ? [{ type: 'Foreign', lang: saidIn(node, 'lang') ?? '', children: this.inlines(node.children) }]
          : this.inlines(node.children);
      default:
        return [];
    }
  }

  #link(written: string | undefined, words: readonly PhrasingContent[]): Inline[] {
    const children = this.inlines(words);
    const url = written === undefined ? undefined : this.#linkOf(written);
    return url === undefined ? children : [{ type: 'link', url, children }];
  }

  #noteReference(identifier: string): Inline[] {
    if (!this.#footnotes.has(identifier)) return [];
    const known = this.#called.indexOf(identifier);
    if (known >= 0) return [{ type: 'noteReference', number: known + 1, first: false }];
    this.#called.push(identifier);
    return [{ type: 'noteReference', number: this.#called.length, first: true }];
  }
}
