// Tabs above a panel: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
import { h } from '../h.ts';

interface Tabs<Id extends string> {
  label: string;
  panel: HTMLElement;
  tabs: readonly { id: Id; words: string }[];
}

interface TabList<Id extends string> {
  element: HTMLElement;
  select(id: Id): void;
}

export function tabList<Id extends string>({ label, panel, tabs }: Tabs<Id>, chosen: (id: Id) => void): TabList<Id> {
  const buttons = tabs.map(({ id, words }) => {
    const attributes = { type: 'button', role: 'tab', id: `atelier_tab_${id}`, 'aria-controls': panel.id };
    return h('button', { ...attributes, onclick: () => chosen(id) }, words);
  });
  const element = h('div', { class: 'face-tabs', role: 'tablist', 'aria-label': label }, buttons);
  element.addEventListener('keydown', (event) => {
    const here = buttons.indexOf(event.target as HTMLButtonElement);
    const next = here < 0 ? undefined : placeAfter(event.key, here, buttons.length);
    const [tab, button] = next === undefined ? [] : [tabs[next], buttons[next]];
    if (!tab || !button) return;
    event.preventDefault();
    button.focus();
    chosen(tab.id);
  });
  return {
    element,
    select(id) {
      for (const [index, button] of buttons.entries()) {
        const isHere = tabs[index]?.id === id;
        button.setAttribute('aria-selected', String(isHere));
        button.tabIndex = isHere ? 0 : -1;
        if (isHere) panel.setAttribute('aria-labelledby', button.id);
      }
    },
  };
}

function placeAfter(key: string, here: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  return step === undefined ? undefined : (here + step + count) % count;
}
