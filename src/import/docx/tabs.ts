// Between a short label and what stands beside it, a tab of Word says what a colon says: it is kept until the head of the text is read.
import type { Nodes, Root } from 'mdast';
import { TAB } from '../text/tab.ts';

/** @param html as mammoth writes it: a tab is one there, and a space to whoever reads HTML */
export function keepTabs(html: string): string {
  return html.includes(TAB)
    ? html
    : html.replace(TABBED, (_, start: string, value: string) => `${start}${TAB}${value}`);
}

/** A paragraph with one tab, below a few words: « Titre ⇥ La clef ». */
const TABBED =
  /(<p>(?:<(?:strong|em)>)*[^<>\t.!?…]{2,40}(?:<\/(?:strong|em)>)*)[ \u00A0]*\t+[ \u00A0]*((?:<(?:strong|em)>)*[^<>\t]+(?:<\/(?:strong|em)>)*<\/p>)/gu;

/** What no head took is a space again. */
export function withoutTabs<Tree extends Nodes>(tree: Tree): Tree {
  if ('value' in tree && tree.value.includes(TAB)) return { ...tree, value: tree.value.replaceAll(TAB, ' ') };
  if (!('children' in tree)) return tree;
  return { ...tree, children: (tree as unknown as Root).children.map(withoutTabs) };
}
