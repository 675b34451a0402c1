// Which addresses a story may hold. The check asks, and every renderer asks again.

/**
 * Tells whether an address is https:, http:, mailto:, #anchor or /path, and leads where it seems to lead: no character
 * that browsers skip or replace (WHATWG URL, section 4.4: tabs, line breaks, `\` for `/`), no name or password before the
 * host, no host whose letters imitate others.
 */
export function isAllowedUrl(url: string): boolean {
  if (url.length > MAX_LENGTH || DECEPTIVE.test(url)) return false;
  if (url.startsWith('#')) return true;
  if (url.startsWith('/')) return url[1] !== '/';
  if (/^mailto:./i.test(url)) return URL.canParse(url) && !/%(?:0[0-9a-f]|1[0-9a-f]|7f)/i.test(url);
  if (!/^https?:\/\/[^/?#]/i.test(url) || !URL.canParse(url)) return false;
  const { protocol, username, password, hostname } = new URL(url);
  if (!['https:', 'http:'].includes(protocol) || hostname === '') return false;
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  return username === '' && password === '' && !host.includes('@') && !host.split('.').some(isImitation);
}

/** Longer addresses are cut by some browsers and servers (RFC 9110, section 4.1 asks for 8,000 at least). */
const MAX_LENGTH = 8000;

/** Spaces, line breaks, control and invisible characters, halves of characters, and the backslash. */
const DECEPTIVE = /[\s\\\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;

/** A part of a host in which Latin letters stand beside letters of an alphabet that looks like theirs (UTS 39, section 5.1). */
function isImitation(label: string): boolean {
  return /\p{sc=Latn}/u.test(label) && /[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]/u.test(label);
}
