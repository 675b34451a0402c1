// A page found → its line in the list of results.
import { asShown } from '../spelling.ts';
import { isAsked, type Stem } from './confirm.ts';
import type { FoundPage } from './find.ts';

export function resultElement({ url, excerpt, meta }: FoundPage, asked: readonly string[], stem: Stem): HTMLLIElement {
  const item = document.createElement('li');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = asShown(meta.title ?? url);
  title.append(link);
  const label = document.createElement('p');
  label.className = 'label';
  label.textContent = [meta.author, meta.kind].flatMap((fact) => (fact ? asShown(fact) : [])).join(' · ');
  const words = document.createElement('p');
  words.append(...marked(excerpt, (word) => isAsked(word, asked, stem)));
  item.append(title, label, words);
  return item;
}

/** The excerpt comes as HTML: only its text is kept, and its marks where they are of a word asked. */
function marked(excerpt: string, isMarked: (word: string) => boolean): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (!(node instanceof Element) || node.localName !== 'mark' || !isMarked(text))
      return document.createTextNode(asShown(text));
    const mark = document.createElement('mark');
    mark.textContent = asShown(text);
    return mark;
  });
}
