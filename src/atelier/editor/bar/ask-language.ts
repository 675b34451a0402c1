// The language of the words that are chosen.
import type { EditorView } from 'prosemirror-view';
import type { TextWords } from '../../../words/atelier/text/fr.ts';
import { schema } from '../../document/schema.ts';
import { languagesIn, tagOf } from '../../languages.ts';
import { h } from '../../page/h.ts';
import { markAround } from '../mark-around.ts';
import { type Asker, field } from './ask.ts';

/** @param lang of the interface, in which languages are named */
export function askLanguage(view: EditorView, { ask }: Asker, { foreign, close }: TextWords, lang: string): void {
  const type = schema.marks.Foreign!;
  const { from, to } = view.state.selection;
  const around = markAround(view.state, type);
  const range = around ?? { from, to };
  if (range.from === range.to) {
    const told = h('p', { class: 'told', role: 'alert' }, foreign.choose);
    ask({ ...{ title: foreign.title, close, put: undefined, fields: [told] }, answer: () => true });
    return;
  }
  const now: string | undefined = around?.mark.attrs.lang;
  const known = languagesIn(lang);
  const others = now !== undefined && !known.some(({ value }) => value === now);
  const choice = h(
    'select',
    { name: 'lang' },
    ...known.map(({ value, label }) => h('option', { value, selected: value === now }, label)),
    h('option', { value: '', selected: others }, foreign.other),
  );
  const code = h('input', { type: 'text', name: 'code', autocapitalize: 'none', value: others ? now : undefined });
  const coded = field(foreign.otherHint, code);
  coded.hidden = !others;
  choice.addEventListener('change', () => {
    coded.hidden = choice.value !== '';
    if (!coded.hidden) code.focus();
  });
  ask({
    ...{ title: foreign.title, close, put: foreign.put, fields: [field(foreign.lang, choice), coded] },
    answer() {
      const said = choice.value || tagOf(code.value);
      if (said === undefined) {
        code.focus();
        return false;
      }
      const tr = view.state.tr.removeMark(range.from, range.to, type);
      view.dispatch(tr.addMark(range.from, range.to, type.create({ lang: said })));
      return true;
    },
    remove: around && {
      words: foreign.remove,
      act: () => view.dispatch(view.state.tr.removeMark(range.from, range.to, type)),
    },
  });
}
