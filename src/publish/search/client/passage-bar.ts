// The passages that are marked → what walks through them: where one is, the one before, the next, and a way to be rid of them.
import type { SiteWords } from '../../../words/site/fr.ts';

/**
 * Goes at once to the first passage of the text: a title is seen anyway.
 * @param passages the marks of each, in the order of the page
 */
export function passageBar(
  passages: readonly (readonly HTMLElement[])[],
  typed: string,
  words: SiteWords,
  remove: () => void,
): HTMLElement {
  const say = words.search.passage;
  const count = element('span', 'passage-count');
  count.setAttribute('role', 'status');
  let at = firstOfText(passages) - 1;
  const go = (step: number): void => {
    for (const mark of passages[at] ?? []) mark.classList.remove('passage-here');
    at = (at + step + passages.length) % passages.length;
    const marks = passages[at] ?? [];
    for (const mark of marks) mark.classList.add('passage-here');
    marks[0]?.scrollIntoView({ block: 'center' });
    count.textContent = say.count(at + 1, passages.length);
  };
  const bar = element('div', 'passage-bar');
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', say.label);
  const asked = element('span', 'passage-asked');
  asked.textContent = words.quoted(typed);
  bar.append(asked, count);
  bar.append(
    button('↑', say.previous, () => go(-1)),
    button('↓', say.next, () => go(1)),
    button('×', say.remove, remove),
  );
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && remove());
  go(1);
  return bar;
}

function firstOfText(passages: readonly (readonly HTMLElement[])[]): number {
  return Math.max(
    0,
    passages.findIndex(([mark]) => mark?.closest('.prose')),
  );
}

function button(sign: string, name: string, act: () => void): HTMLButtonElement {
  const made = element('button', '');
  made.type = 'button';
  made.textContent = sign;
  made.title = name;
  made.setAttribute('aria-label', name);
  made.addEventListener('click', act);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}
