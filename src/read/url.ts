// Which addresses a story may hold. The check asks, and every renderer asks again.

/**
 * Tells whether an address is https:, http:, mailto:, #anchor or /path.
 * Judged as a browser reads it: without tabs, line breaks and leading control characters (WHATWG URL, section 4.4).
 */
export function isAllowedUrl(url: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that a browser skips.
  const seen = url.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+/, '');
  if (seen !== url) return false;
  if (/^#[^\s]*$/.test(seen)) return true;
  if (/^\/(?![/\\])/.test(seen)) return !/[\\\s]/.test(seen);
  if (!/^(https?:\/\/|mailto:)[^\s]+$/i.test(seen)) return false;
  return URL.canParse(seen) && ['https:', 'http:', 'mailto:'].includes(new URL(seen).protocol);
}
