// A tree of HTML → the same with its abbreviations marked up: 1<sup>er</sup>, XXI<sup>e</sup> in small capitals, M<sup>me</sup>.
import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { splitRaised } from '../../../model/typography/raised.ts';

/**
 * Marks up the words of a tree; what is copied, searched or read aloud stays letter for letter. Code is left as it is,
 * and each element's own language is followed.
 */
export function raise<Node extends Root | Element>(node: Node, lang: string): Node {
  const children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'text') return raisedWords(child, lang);
    if (child.type !== 'element' || LEFT_ALONE.has(child.tagName)) return [child];
    return [raise(child, (child.properties.lang as string | undefined) ?? lang)];
  });
  return { ...node, children };
}

/** A title, or any other line. */
export function wordsWithRaised(text: string, lang: string): ElementContent[] {
  return raisedWords({ type: 'text', value: text }, lang);
}

/** The same as HTML. */
export function raisedHtml(text: string, lang: string): string {
  return toHtml(wordsWithRaised(text, lang));
}

/** Elements whose words stay as they are. */
export const LEFT_ALONE = new Set(['code', 'pre', 'sup', 'svg', 'script', 'style']);

/** A text as it stands, or in pieces around its raised letters. */
export function raisedWords(text: Text, lang: string): ElementContent[] {
  const parts = splitRaised(text.value, lang);
  if (parts.length === 1 && typeof parts[0] === 'string') return [text];
  return parts.flatMap((part): ElementContent[] => {
    if (typeof part === 'string') return [{ type: 'text', value: part }];
    const { base, raised, smallCapitals } = part;
    return [
      smallCapitals ? h('span', { className: 'small-capitals' }, base) : { type: 'text', value: base },
      h('sup', raised),
    ];
  });
}
