// A tree of the model → the document that Word would keep of it.
import type { List, Nodes, PhrasingContent, Root } from 'mdast';
import { call, line, link, makeDocx, numbering, p, r, table } from './make-docx.ts';

export function asDocx(tree: Root): Uint8Array {
  const writer = new Writer();
  const blocks = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
  const notes = tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node] : []));
  writer.notes = notes.map(({ identifier }) => identifier);
  const body = blocks.map((node) => writer.block(node)).join('');
  const held = notes.map((note) => note.children.map((node) => writer.block(node)).join(''));
  return makeDocx({
    body,
    notes: held,
    numbering: numbering(
      writer.lists.map(({ ordered, starts }, index) => ({
        format: ordered ? 'decimal' : 'bullet',
        lists: [{ id: index + 1, starts }],
      })),
    ),
    links: writer.links,
  });
}

class Writer {
  links: string[] = [];
  notes: string[] = [];
  lists: { ordered: boolean; starts: Record<number, number> }[] = [];

  block(node: Nodes, style = ''): string {
    switch (node.type) {
      case 'paragraph':
        return p(this.#runs(node.children, '') || r(''), { style });
      case 'heading':
        return p(this.#runs(node.children, ''), { style: `Titre${node.depth}` });
      case 'blockquote':
        return node.children.map((child) => this.block(child, 'Citation')).join('');
      case 'list':
        return this.#list(node, 0);
      case 'table':
        return table(node.children.map((row) => row.children.map((cell) => p(this.#runs(cell.children, '') || r('')))));
      default:
        return '';
    }
  }

  /** A list of its own, each with its definition: Word starts it where it says. */
  #list(node: List, level: number): string {
    this.lists.push({ ordered: node.ordered === true, starts: { [level]: node.start ?? 1 } });
    const id = this.lists.length;
    return node.children
      .flatMap((item) =>
        item.children.map((child, index) =>
          child.type === 'list'
            ? this.#list(child, level + 1)
            : index === 0 && child.type === 'paragraph'
              ? p(this.#runs(child.children, ''), { list: `${id}:${level}` })
              : this.block(child),
        ),
      )
      .join('');
  }

  #runs(nodes: readonly PhrasingContent[], set: string): string {
    return nodes.map((node) => this.#run(node, set)).join('');
  }

  #run(node: PhrasingContent, set: string): string {
    switch (node.type) {
      case 'text':
        return r(node.value, set);
      case 'inlineCode':
        return r(node.value, set);
      case 'strong':
        return this.#runs(node.children, `${set}<w:b/>`);
      case 'emphasis':
        return this.#runs(node.children, `${set}<w:i/>`);
      case 'delete':
        return this.#runs(node.children, `${set}<w:strike/>`);
      case 'break':
        return line;
      case 'link':
        this.links.push(node.url);
        return link(this.links.length, this.#runs(node.children, set));
      case 'footnoteReference':
        return call(this.notes.indexOf(node.identifier) + 1);
      default:
        return '';
    }
  }
}
