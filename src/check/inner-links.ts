// The links that lead inside the anthology: to a heading of the same text, to a page of the site.
import type { Root } from 'mdast';
import type { Content } from '../read/content.ts';
import type { Manuscript, Text } from '../read/manuscript.ts';
import { isAllowedUrl } from '../read/url.ts';
import { isPrivateNote } from './private-notes.ts';
import type { Finding } from './problem.ts';
import { positionOf, readableTexts, walk, wordsOf } from './tree.ts';

interface InnerLink extends Pick<Finding, 'file' | 'position' | 'words'> {
  /** `#le-retour`, `/personnes/nour/` */
  url: string;
}

/** Every such link of a text, where it says its address. */
export function* innerLinks(text: Text, tree: Root): Generator<InnerLink> {
  for (const { node } of walk(tree)) {
    if (isPrivateNote(node)) continue;
    if ((node.type !== 'link' && node.type !== 'definition') || !/^[#/]/.test(node.url) || !isAllowedUrl(node.url))
      continue;
    yield { url: node.url, file: text.file, position: positionOf(node), words: wordsOf(node, text) };
  }
}

/** Every such link to a page, of the stories and of the editors' pages. */
export function* pageLinks(content: Content): Generator<InnerLink & { manuscript?: Manuscript }> {
  for (const { manuscript, text, tree } of readableTexts(content))
    for (const link of innerLinks(text, tree))
      if (link.url.startsWith('/')) yield { ...link, ...(manuscript && { manuscript }) };
}
