// The second wall: the check has judged every address already, and an address is judged again where it is written.
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SitePath } from '../../../model/addresses.ts';
import { isAllowedUrl } from '../../../read/url.ts';
import type { ProseContext } from './context.ts';

/** A link around its words, or the words alone where the address is not https:, http:, mailto:, #anchor or /path. */
export function link(
  url: string,
  children: ElementContent[],
  { address, page, byReaders }: ProseContext,
): ElementContent[] {
  if (!isAllowedUrl(url)) return children;
  if (url.startsWith('/')) return [h('a', { href: address(url as SitePath) }, children)];
  if (url.startsWith('#')) return [h('a', { href: `${page}${url}` }, children)];
  if (!/^https?:/i.test(url)) return [h('a', { href: url }, children)];
  // https://html.spec.whatwg.org/#link-type-nofollow: nobody gains a rank by writing under a story.
  const rel = byReaders ? ['external', 'nofollow', 'ugc'] : ['external'];
  return [h('a', { href: url, rel }, children)];
}
