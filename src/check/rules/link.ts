// Where a link may lead: https:, http:, mailto:, #anchor and /path.
import type { Nodes } from 'mdast';
import { isAllowedUrl } from '../../read/url.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { attributeOf, isElement, positionOf, readableTexts, walk, wordsOf } from '../tree.ts';

export const rule: Rule = {
  id: 'link',
  severity: 'error',
  fr: {
    title: 'Une adresse n’est pas acceptée',
    what: 'Un lien commence par https://, http://, mailto:, par # (une ancre de la page) ou par / (une page de ce site).',
    why: 'Les autres formes d’adresse peuvent exécuter du code, ouvrir un fichier de l’ordinateur ou changer de sens selon le site.',
  },
  en: {
    title: 'An address is not accepted',
    what: 'A link starts with https://, http://, mailto:, with # (an anchor of the page) or with / (a page of this site).',
    why: 'Other forms of address can run code, open a file of the computer or change meaning from site to site.',
  },
  example: {
    part: 'body',
    wrong: 'Voir [son site](www.exemple.fr).',
    right: 'Voir [son site](https://www.exemple.fr).',
  },
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
