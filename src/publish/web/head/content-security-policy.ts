// What a page holds inline → its Content-Security-Policy, as text for a meta element. CSP level 3: https://www.w3.org/TR/CSP3/
import { base64Of } from '../../../model/letters/bytes-as-text.ts';
import { ownOrigin } from '../../../model/own-origin.ts';

/** What a page runs and reads besides its own files. */
interface PageSources {
  /** The very text of each inline script. */
  scripts: readonly string[];
  /** The very text of each inline style element. */
  styles: readonly string[];
  /** The page shows what it makes itself: pictures of the device, cards drawn in it. */
  writes?: boolean | undefined;
  /** Origins to which its reader may hand over what they wrote: the mailbox of the site. */
  sendsTo?: readonly string[] | undefined;
}

/**
 * The policy of one page: nothing but what is named. It stands in the page, so that it holds on any static server;
 * `frame-ancestors`, which only a header can carry, is in the hosts' own files.
 */
export async function contentSecurityPolicy({ scripts, styles, writes, sendsTo }: PageSources): Promise<string> {
  const directives: (readonly [name: string, ...sources: string[]])[] = [
    ['default-src', NONE],
    ['script-src', SELF, ...(await hashSources(scripts))],
    // Hashes cover elements, never style attributes: there are none.
    ['style-src', SELF, ...(await hashSources(styles))],
    ['img-src', SELF, ...(writes ? ['blob:', 'data:'] : [])],
    ['font-src', SELF],
    ['manifest-src', SELF],
    ...ownOrigin(sendsTo),
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

const NONE = "'none'";
const SELF = "'self'";

/** The source expression that allows one inline text and no other: CSP level 3, section 6.7.3.3. */
export async function hashSource(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${base64Of(new Uint8Array(digest))}'`;
}

function hashSources(texts: readonly string[]): Promise<string[]> {
  return Promise.all(texts.map(hashSource));
}
