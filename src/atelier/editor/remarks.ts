// What the check says, under the words that it is about: it follows them as one types, until the next check.
import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Remark } from '../live/check-draft.ts';

interface Told {
  remarks: readonly Remark[];
  isComposing: boolean;
}

const KEY = new PluginKey<DecorationSet>('remarks');

/** @param classes of what blocks the sending and of what does not */
export function remarks(classes: Record<Remark['severity'], string>): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, held) => {
        const shown = held.map(transaction.mapping, transaction.doc);
        const told = transaction.getMeta(KEY) as Told | undefined;
        if (!told) return shown;
        const made = decorationsOf(transaction.doc, told.remarks, classes);
        return DecorationSet.create(transaction.doc, told.isComposing ? around(transaction, made, shown) : made);
      },
    },
    props: { decorations: (state) => KEY.getState(state) },
  });
}

/**
 * Shows them instead of those of before.
 * @param isComposing whether a keyboard composes a word: nothing changes in its paragraph, or the word would come twice
 */
export function withRemarks(transaction: Transaction, told: readonly Remark[], isComposing = false): Transaction {
  return transaction.setMeta(KEY, { remarks: told, isComposing } satisfies Told).setMeta('addToHistory', false);
}

function decorationsOf(doc: Node, told: readonly Remark[], classes: Record<Remark['severity'], string>): Decoration[] {
  return told.flatMap(({ place, severity, message }) => {
    if (!place || place.to > doc.content.size) return [];
    const attrs = { class: classes[severity], title: message };
    const node = doc.nodeAt(place.from);
    const isWhole = node && !node.isText && place.from + node.nodeSize === place.to;
    return [(isWhole ? Decoration.node : Decoration.inline)(place.from, place.to, attrs)];
  });
}

/** Those of before in the paragraph of the caret, the new ones elsewhere. */
function around(
  { selection: { $from } }: Transaction,
  made: readonly Decoration[],
  shown: DecorationSet,
): Decoration[] {
  const [start, end] = [$from.start(), $from.end()];
  return [...made.filter(({ from, to }) => to < start || from > end), ...shown.find(start, end)];
}
