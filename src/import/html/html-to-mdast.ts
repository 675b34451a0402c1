// A tree of HTML that has been cleaned → Markdown's tree, with the elements of the dialect.
import type { Element } from 'hast';
import { type State, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Nodes, Root } from 'mdast';
import { flow } from '../dialect/flow.ts';
import { elementsOf, type Holder, isElement, said, wordsIn } from './nodes.ts';

export function htmlToMdast(tree: Holder): Root {
  const root = { type: 'root', children: tree.children } as never;
  const made = toMdast(root, { document: true, handlers: HANDLERS as never });
  return made.type === 'root' ? made : { type: 'root', children: [made as never] };
}

const HANDLERS = {
  'note-call': (_: State, node: Element): Nodes => ({
    type: 'footnoteReference',
    identifier: said(node, 'number'),
    label: said(node, 'number'),
  }),
  note: (state: State, node: Element): Nodes => ({
    ...{ type: 'footnoteDefinition', identifier: said(node, 'number'), label: said(node, 'number') },
    children: state.toFlow(state.all(node)) as BlockContent[],
  }),
  'pull-quote': (state: State, node: Element): Nodes => {
    const voices = elementsOf(node).filter(({ node: held }) => isElement(held, 'voice', 'cite'));
    for (const { node: voice, parent } of voices)
      parent.children = parent.children.filter((child) => child !== voice) as never;
    const by = voices
      .map(({ node: voice }) => wordsIn(voice).replace(/\s+/g, ' ').trim())
      .join(' ')
      .trim();
    const held = (state.toFlow(state.all(node)) as BlockContent[]).flatMap((block) =>
      block.type === 'blockquote' ? block.children : [block],
    );
    if (held.length === 0) return { type: 'paragraph', children: [{ type: 'text', value: by }] };
    return flow('PullQuote', by ? { by } : {}, held as BlockContent[]);
  },
  captioned: (state: State, node: Element): Nodes =>
    flow(
      'Figure',
      { src: said(node, 'src'), ...(said(node, 'alt').trim() && { alt: said(node, 'alt').trim() }) },
      state.toFlow(state.all(node)) as BlockContent[],
    ),
  caption: (state: State, node: Element) => state.all(node),
  cite: (state: State, node: Element) => state.all(node),
};
