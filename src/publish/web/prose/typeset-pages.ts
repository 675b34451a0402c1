// The editors' MDX pages → the same pages with the typography of the site's language, as the stories have.
import { defineHastPlugin, defineMdastPlugin, type HastPluginDefinition, type MdastPluginDefinition } from 'satteri';
import { typesetLeaves } from '../../../model/typography/typeset.ts';
import { LEFT_ALONE, raisedWords } from './raised.ts';

/** A plugin that sets paragraphs, headings and cells. Code and expressions stay as they are. @param lang BCP 47 */
export function typesetPages(lang: string): MdastPluginDefinition {
  const set = (phrase: PhraseNode, context: Setting) => {
    const leaves = leavesOf(phrase);
    const texts = typesetLeaves(leaves.map(textOf), lang);
    for (const [index, leaf] of leaves.entries()) {
      if (texts[index] !== textOf(leaf)) context.setProperty(leaf, 'value', texts[index]);
    }
  };
  return defineMdastPlugin({
    name: 'typeset',
    paragraph: (node, context) => set(node as PhraseNode, context as Setting),
    heading: (node, context) => set(node as PhraseNode, context as Setting),
    tableCell: (node, context) => set(node as PhraseNode, context as Setting),
  });
}

/** A plugin that marks up their ordinals, centuries and abbreviations. @param lang BCP 47 */
export function raisePages(lang: string): HastPluginDefinition {
  return defineHastPlugin({
    name: 'raise',
    text: (node, context) => {
      for (let above = context.parent(node); above; above = context.parent(above) as typeof above) {
        const name = 'tagName' in above ? above.tagName : 'name' in above && above.name;
        if (name && LEFT_ALONE.has(name)) return;
      }
      const words = raisedWords(node, lang);
      if (words.length > 1) context.replaceNode(node, words);
    },
  });
}

interface PhraseNode {
  type: string;
  value?: string;
  children?: readonly PhraseNode[];
}

interface Setting {
  setProperty: (node: PhraseNode, key: string, value: unknown) => void;
}

/** An element that holds nothing is a leaf too: words on its two sides do not touch. */
function leavesOf(node: PhraseNode): PhraseNode[] {
  return node.children?.length ? node.children.flatMap(leavesOf) : [node];
}

function textOf({ type, value }: PhraseNode): string | undefined {
  return type === 'text' ? value : undefined;
}
