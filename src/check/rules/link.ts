// Where a link may lead: https:, http:, mailto:, #anchor and /path.
import type { Nodes } from 'mdast';
import { isAllowedUrl } from '../../read/url.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { attributeOf, isElement, positionOf, readableTexts, walk, wordsOf } from '../tree.ts';

export const rule: Rule = {
  id: 'link',
  severity: 'error',
  *find(content) {
    for (const { text, tree } of readableTexts(content)) {
      for (const { node } of walk(tree)) {
        const url = urlOf(node);
        if (url !== undefined && !isAllowedUrl(url)) yield finding(text.file, node, wordsOf(node, text), url);
      }
    }
  },
};

function urlOf(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  return isElement(node) ? attributeOf(node, 'url') : undefined;
}

function finding(file: string, node: Nodes, words: string, url: string): Finding {
  return {
    file,
    position: positionOf(node),
    words,
    fr: {
      message: `L’adresse « ${url} » n’est pas acceptée.`,
      remedy: 'Un lien commence par https://, http://, mailto:, # ou /.',
    },
    en: {
      message: `The address “${url}” is not accepted.`,
      remedy: 'A link starts with https://, http://, mailto:, # or /.',
    },
  };
}
