// One text where a list belongs → its parts: « • Rennes • Lyon », « Rennes ; Lyon », « “Rennes”, “Lyon” », « #Un #Deux ».

/** What can be nothing else than several names, or one without the sign before it. */
export function partsOf(text: string): string[] {
  const [, bullet] = /^\s*([-*+•·‣▪●◦–—])\s/u.exec(text) ?? [];
  if (bullet !== undefined)
    return cleaned(text.split(new RegExp(String.raw`(?:^|[\s,;])\s*[${bullet === '-' ? '\\-' : bullet}]\s+`, 'u')));
  if (/^\s*#/.test(text)) return cleaned(text.split(/[\s,;]+/));
  const quotes = text.match(QUOTED) ?? [];
  if (quotes.length > 0 && /^[\s,;]*$/.test(text.replaceAll(QUOTED, ''))) return cleaned(quotes);
  return cleaned(text.split(/\s*[;|•]\s*/));
}

const QUOTED = /"[^"]*"|'[^']*'(?!\p{L})|[“”„][^“”„]*[“”]|‘[^‘’]*’(?!\p{L})|«[^«»]*»/gu;

function cleaned(parts: readonly string[]): string[] {
  return parts.map((part) => withoutQuotes(part.trim().replace(/[\s,;]+$/u, ''))).filter((part) => part !== '');
}

/** A name between the quotes of a word processor, which YAML reads as letters → the name. */
function withoutQuotes(name: string): string {
  const quotes = name.match(QUOTED);
  return quotes?.length === 1 && quotes[0] === name ? name.slice(1, -1).trim() : name;
}

/** What may part two names: a comma, a semicolon, an ampersand, a bar, or a word between spaces. */
export const SEVERAL = /\s*[,;&]\s*(?:et\s|and\s)?|\s\/\s|\s+(?:et|and|avec|with)\s+/iu;
