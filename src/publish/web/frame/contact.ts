// `legal.contact` → the link that a page shows: to a page of the web, or to an e-mail address.

/** `words` are what is read: an address without what only machines need. */
export function contactLink(contact: string): { href: string; words: string } {
  if (/^https?:/.test(contact)) return { href: contact, words: contact.replace(/^https?:\/\//, '').replace(/\/$/, '') };
  const words = contact.replace(/^mailto:/, '');
  // RFC 6068, section 2: these would end the address, or be decoded.
  return { href: `mailto:${words.replace(/[%#&]/g, encodeURIComponent)}`, words };
}
