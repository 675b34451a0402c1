// The links that lead inside the anthology: to a heading of the same text, to a page of the site.
import type { Root } from 'mdast';
import { ownAddress } from '../model/addresses.ts';
import type { Content } from '../read/content.ts';
import type { Manuscript, Text } from '../read/manuscript.ts';
import { isAllowedUrl } from '../read/url.ts';
import { isPrivateNote } from './private-notes.ts';
import type { Finding } from './problem.ts';
import { foundAt, readableTexts, walk } from './tree.ts';

interface InnerLink extends Pick<Finding, 'file' | 'position' | 'words'> {
  /** `#le-retour`, `/personnes/nour/` */
  url: string;
}

/** Every such link of a text, where it says its address. @param siteUrl by which a whole address is known for one of the site */
export function* innerLinks(text: Text, tree: Root, siteUrl?: string): Generator<InnerLink> {
  for (const { node } of walk(tree)) {
    if (isPrivateNote(node)) continue;
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const url = siteUrl === undefined ? node.url : ownAddress(node.url, siteUrl);
    if (!/^[#/]/.test(url) || !isAllowedUrl(url)) continue;
    yield { url, ...foundAt(node, text) };
  }
}

/** Every such link to a page, of the stories and of the editors' pages. */
export function* pageLinks(content: Content): Generator<InnerLink & { manuscript?: Manuscript }> {
  const siteUrl = content.site.value?.url;
  for (const { manuscript, text, tree } of readableTexts(content))
    for (const link of innerLinks(text, tree, siteUrl))
      if (link.url.startsWith('/')) yield { ...link, ...(manuscript && { manuscript }) };
}
