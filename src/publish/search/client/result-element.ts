// A result → its line in the list, and the name of a page that is what was typed.
import type { Segment, ShownResult } from './excerpt.ts';

/** @param to what follows its address: where its words are marked */
export function resultElement({ url, title, facts, excerpt }: ShownResult, to = ''): HTMLLIElement {
  const heading = document.createElement('h2');
  heading.append(linkTo(url + to, title));
  const label = document.createElement('p');
  label.className = 'label';
  label.textContent = facts.join(' · ');
  const words = document.createElement('p');
  words.append(...nodesOf(excerpt));
  return itemOf(heading, label, words);
}

export function nameElement({ url, title, facts }: ShownResult): HTMLLIElement {
  const kind = document.createElement('span');
  kind.className = 'label';
  kind.textContent = facts.at(-1) ?? '';
  return itemOf(linkTo(url, title), kind);
}

function itemOf(...children: Node[]): HTMLLIElement {
  const item = document.createElement('li');
  item.append(...children);
  return item;
}

function linkTo(address: string, words: readonly Segment[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.append(...nodesOf(words));
  return link;
}

function nodesOf(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
