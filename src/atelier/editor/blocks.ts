// Which kind of paragraph the caret is in, and how it becomes another.
import { setBlockType, wrapIn } from 'prosemirror-commands';
import type { NodeType } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from '../document/schema.ts';
import { heading, list, plain } from './commands.ts';
import type { Kind } from './kinds.ts';

const { nodes } = schema;

/** The kind around the caret, from the innermost out. */
export function kindAt(state: EditorState): Kind | undefined {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const { type, attrs } = $from.node(depth);
    if (type === nodes.heading) return attrs.depth === 2 ? 'heading' : 'subheading';
    if (type === nodes.list) return attrs.ordered ? 'numbers' : 'bullets';
    if (isWrapper(type)) return type.name as Kind;
  }
  return $from.parent.type === nodes.paragraph ? 'paragraph' : undefined;
}

/** Asked for what it is already, a paragraph is plain again. */
export function turnInto(kind: Kind): Command {
  return (state, dispatch) => {
    if (kind === 'paragraph' || kindAt(state) === kind) return plain(state, dispatch);
    if (kind === 'heading') return heading(2)(state, dispatch);
    if (kind === 'subheading') return heading(3)(state, dispatch);
    if (kind === 'bullets' || kind === 'numbers') return list(kind === 'numbers')(state, dispatch);
    return wrapped(nodes[kind] as NodeType)(state, dispatch);
  };
}

/** From one holder to another, or into the first. */
function wrapped(type: NodeType): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.parent.type === nodes.heading && canBeWrapped(state)) return asParagraph(wrapIn(type))(state, dispatch);
    const held = nearestWrapper(state);
    if (!held || !type.validContent(held.node.content)) return wrapIn(type)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(held.position, type));
    return true;
  };
}

/** A title that becomes a question is a title no more: both in one step of the history. */
function asParagraph(then: Command): Command {
  return (state, dispatch, view) => {
    let made = state;
    const steps = state.tr;
    const held = setBlockType(nodes.paragraph as NodeType)(state, (transaction) => {
      made = state.apply(transaction);
      for (const step of transaction.steps) steps.step(step);
    });
    if (!held) return false;
    return then(
      made,
      dispatch &&
        ((transaction) => {
          for (const step of transaction.steps) steps.step(step);
          dispatch(steps);
        }),
      view,
    );
  };
}

function canBeWrapped({ selection: { $from, $to } }: EditorState): boolean {
  return $from.sameParent($to);
}

/** None for what is an item of a list within it: the list is what stands around the words. */
function nearestWrapper({ selection: { $from } }: EditorState) {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type === nodes.list) return undefined;
    if (isWrapper(node.type)) return { node, position: $from.before(depth) };
  }
  return undefined;
}

const WRAPPERS = ['Question', 'Dialogue', 'PullQuote', 'Aside', 'Postscript', 'blockquote'] as const;

function isWrapper({ name }: NodeType): boolean {
  return (WRAPPERS as readonly string[]).includes(name);
}
