// A tree of HTML that has been cleaned → Markdown's tree, with the elements of the dialect.
import type { Element, ElementContent } from 'hast';
import { type State, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Nodes, Root } from 'mdast';
import { flow } from '../dialect/flow.ts';
import { oneLine } from '../plain-words.ts';
import { type Holder, isElement, said, wordsIn } from './nodes.ts';

export function htmlToMdast(tree: Holder): Root {
  const root = { type: 'root', children: tree.children } as never;
  const made = toMdast(root, { document: true, handlers: HANDLERS as never });
  return made.type === 'root' ? made : { type: 'root', children: [made as never] };
}

/** What the library leaves out, or takes for words of a paragraph. */
const INLINES = 'caption cite content element menuitem noembed shadow voice';
const BLOCKS =
  'address article aside body center dialog div fieldset figcaption figure footer form header hgroup html legend main multicol nav noframes optgroup option p section summary';

function namesOf(names: string): string[] {
  return names.split(' ');
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
  'pull-quote': (state: State, node: Element): Nodes | Nodes[] => {
    const by = voicesOf(node)
      .map((voice) => oneLine(wordsIn(voice)))
      .join(' ')
      .trim();
    // A handler may be called twice for one element: it changes nothing of it.
    const sentence = withoutVoices(node);
    const held = (state.toFlow(state.all(sentence)) as BlockContent[]).flatMap((block) =>
      block.type === 'blockquote' ? block.children : [block],
    );
    if (!/\S/.test(wordsIn(sentence))) return [...held, { type: 'paragraph', children: [{ type: 'text', value: by }] }];
    return flow('PullQuote', by ? { by } : {}, held as BlockContent[]);
  },
  captioned: (state: State, node: Element): Nodes =>
    flow(
      'Figure',
      { src: said(node, 'src'), ...(said(node, 'alt').trim() && { alt: said(node, 'alt').trim() }) },
      state.toFlow(state.all(node)) as BlockContent[],
    ),
  ...Object.fromEntries(namesOf(INLINES).map((name) => [name, (state: State, node: Element) => state.all(node)])),
  ...Object.fromEntries(namesOf(BLOCKS).map((name) => [name, parting])),
};

/** A block without words still parts the words around it. */
function parting(state: State, node: Element): Nodes[] {
  const held = state.toFlow(state.all(node)) as Nodes[];
  return held.length > 0 ? held : [{ type: 'break' }, { type: 'break' }];
}

/** Who says a sentence that stands apart, wherever in it they are named. */
function voicesOf(node: Element): Element[] {
  return node.children.flatMap((child) => (!isElement(child) ? [] : isVoice(child) ? [child] : voicesOf(child)));
}

function withoutVoices(node: Element): Element {
  const kept = node.children.filter((child) => !isVoice(child));
  return { ...node, children: kept.map((child) => (isElement(child) ? withoutVoices(child) : child)) };
}

function isVoice(node: ElementContent): boolean {
  return isElement(node, 'voice');
}
