// The second wall: the check has judged every address already, and an address is judged again where it is written.
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SitePath } from '../../../model/addresses.ts';
import { isAllowedUrl } from '../../../read/url.ts';
import type { ProseContext } from './context.ts';

/** A link around its words, or the words alone where the address is not https:, http:, mailto:, #anchor or /path. */
export function link(url: string, children: ElementContent[], { address, page }: ProseContext): ElementContent[] {
  if (!isAllowedUrl(url)) return children;
  if (url.startsWith('/')) return [h('a', { href: address(url as SitePath) }, children)];
  if (url.startsWith('#')) return [h('a', { href: `${page}${url}` }, children)];
  const rel = /^https?:/i.test(url) ? ['external'] : undefined;
  return [h('a', { href: url, rel }, children)];
}
