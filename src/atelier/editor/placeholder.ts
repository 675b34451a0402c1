// What the empty page says, until the first letter.
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** Shown by the style sheet, which no clipboard and no screen reader takes for words of the text. */
export function placeholder(words: string): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const first = doc.firstChild;
        const isBlank = doc.childCount === 1 && first?.type.name === 'paragraph' && first.content.size === 0;
        if (!isBlank) return null;
        const attrs = { class: 'is-blank', 'data-placeholder': words };
        return DecorationSet.create(doc, [Decoration.node(0, first.nodeSize, attrs)]);
      },
    },
  });
}
