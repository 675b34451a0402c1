// The address of a link, on the words that are chosen, or on those of the link where the caret is.
import type { EditorView } from 'prosemirror-view';
import { isAllowedUrl } from '../../../read/url.ts';
import type { TextWords } from '../../../words/atelier/text/fr.ts';
import { schema } from '../../document/schema.ts';
import { h } from '../../page/h.ts';
import { markAround } from '../mark-around.ts';
import { type Asker, field } from './ask.ts';

/** @returns false where no link may stand */
export function askLink(view: EditorView, { ask }: Asker, { link, close }: TextWords): boolean {
  const { selection, schema: own } = view.state;
  const { parent } = selection.$from;
  if (!parent.inlineContent || !parent.type.allowsMarkType(own.marks.link!)) return false;
  const around = markAround(view.state, schema.marks.link!);
  const range = around ?? { from: selection.from, to: selection.to };
  const isNew = range.from === range.to;
  const words = h('input', { type: 'text', name: 'words', autocomplete: 'off' });
  const address = h('input', {
    ...{ type: 'url', name: 'address', placeholder: link.example, autocomplete: 'off', required: true },
    value: around?.mark.attrs.url,
  });
  const told = h('p', { class: 'told', role: 'alert' });
  ask({
    ...{ title: link.title, close, put: link.put },
    fields: [...(isNew ? [field(link.words, words)] : []), field(link.address, address), told],
    answer() {
      const url = addressOf(address.value);
      if (!isAllowedUrl(url)) {
        told.textContent = link.refused;
        address.focus();
        return false;
      }
      const { tr } = view.state;
      const shown = words.value.trim() || address.value.trim();
      if (isNew) tr.insertText(shown, range.from);
      const to = isNew ? range.from + shown.length : range.to;
      tr.removeMark(range.from, to, schema.marks.link).addMark(range.from, to, schema.marks.link!.create({ url }));
      view.dispatch(tr.removeStoredMark(schema.marks.link!));
      return true;
    },
    remove: around && {
      words: link.remove,
      act: () => view.dispatch(view.state.tr.removeMark(range.from, range.to, schema.marks.link)),
    },
  });
  return true;
}

/** « www.exemple.fr » and « a@exemple.fr », as people write them. */
function addressOf(typed: string): string {
  const address = typed.trim();
  if (/^[a-z]+:|^[#/]/i.test(address)) return address;
  return /^[^\s/@]+@[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`;
}
