// The menu of blocks: what the paragraph is, and what can be set after it, each with a line that says what it is for.
import type { EditorView } from 'prosemirror-view';
import type { TextWords } from '../../../words/atelier/text/fr.ts';
import { h } from '../../page/h.ts';
import { kindAt, turnInto } from '../blocks.ts';
import { isOn } from '../commands.ts';
import { INSERTS, type Insert, KINDS } from '../kinds.ts';
import { changeTable, TABLE_CHANGES, type TableChange } from '../tables.ts';
import { icon } from './icons.ts';
import { rove } from './roving.ts';

interface KindMenu {
  button: HTMLButtonElement;
  menu: HTMLElement;
  /** As the selection asks. */
  draw(): void;
  close(): void;
}

/** @param insert what is chosen under « Ajouter » */
export function kindMenu(view: EditorView, words: TextWords, insert: (what: Insert) => void): KindMenu {
  const id = `atelier_kinds_${++menus}`;
  const shown = h('span', { class: 'kind-name' });
  const button = h(
    'button',
    { type: 'button', class: 'tool kind', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-controls': id },
    shown,
  );
  button.append(icon('down'));
  const choose = (act: () => void) => () => {
    close();
    act();
  };
  const entry = (what: (typeof KINDS)[number] | Insert | TableChange, role: string, act: () => void) => {
    const { name, hint } = words.kinds[what];
    const item = h('button', { type: 'button', role, 'data-kind': what, onclick: choose(act) });
    item.append(h('span', { class: 'kind-name' }, name), h('span', { class: 'label' }, hint));
    return item;
  };
  const kinds = KINDS.map((kind) =>
    entry(kind, 'menuitemradio', () => {
      turnInto(kind)(view.state, view.dispatch);
      view.focus();
    }),
  );
  const inserts = INSERTS.map((what) => entry(what, 'menuitem', () => insert(what)));
  const changes = TABLE_CHANGES.map((change) =>
    entry(change, 'menuitem', () => {
      changeTable(change)(view.state, view.dispatch);
      view.focus();
    }),
  );
  const tableLabel = h('p', { class: 'label', role: 'presentation' }, words.kinds.table.name);
  const menu = h(
    'div',
    { class: 'kind-menu', id, role: 'menu', 'aria-label': words.tools.kinds, hidden: true },
    ...[tableLabel, ...changes, ...kinds],
    h('p', { class: 'label', role: 'presentation' }, words.insert),
    ...inserts,
  );
  const open = () => {
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    const now = kinds.find((item) => item.getAttribute('aria-checked') === 'true');
    (now ?? changes.find((item) => !item.hidden) ?? kinds[0])?.focus();
  };
  function close(): void {
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  }
  rove(menu, ['ArrowUp', 'ArrowDown']);
  button.addEventListener('click', () => (menu.hidden ? open() : close()));
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' && key !== 'Tab') return;
    close();
    button.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget) && relatedTarget !== button) close();
  });
  return {
    ...{ button, menu, close },
    draw() {
      const kind = kindAt(view.state);
      const isTable = isOn(view.state, 'table');
      shown.textContent = isTable ? words.kinds.table.name : kind ? words.kinds[kind].name : '—';
      tableLabel.hidden = !isTable;
      for (const [index, change] of TABLE_CHANGES.entries())
        (changes[index] as HTMLElement).hidden = !changeTable(change)(view.state);
      button.setAttribute('aria-label', words.tools.kind(shown.textContent));
      for (const item of kinds) item.setAttribute('aria-checked', String(item.dataset.kind === kind));
    },
  };
}

/** A page may have several: one for each answer. */
let menus = 0;
