// « [Paul]: Bonjour », which Markdown reads as the address of a link, and which is a reply or a time of a transcript.
import type { Nodes } from 'mdast';
import { decodedAddress } from '../model/letters/decoded-address.ts';
import { isAllowedUrl } from '../read/url.ts';

/** A word where an address stands: no scheme, no path, no dot within. */
export function isTranscript(node: Nodes): boolean {
  return (
    node.type === 'definition' &&
    !isAllowedUrl(node.url) &&
    /^[\p{L}\p{N}«“"'’!?…*_¿¡-]+[.!?…,;]*$/u.test(decodedAddress(node.url))
  );
}
