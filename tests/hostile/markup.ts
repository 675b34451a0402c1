// HTML or XHTML → its tags and its words, read as a browser would rather than as our serializers write.

export interface Tag {
  name: string;
  /** Names in lower case; values decoded. */
  attributes: [name: string, value: string][];
}

/** WHATWG HTML, section 13.2.5: what opens a tag, what is an attribute, where its value ends. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
const ATTRIBUTE = /([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

export function tagsOf(markup: string): Tag[] {
  return [...markup.matchAll(TAG)].flatMap(({ 1: name, 2: inside = '' }): Tag[] => {
    if (name === undefined) return [{ name: '!--', attributes: [] }];
    const attributes = [...inside.matchAll(ATTRIBUTE)].map(
      ({ 1: key = '', 2: double, 3: single, 4: bare }): [string, string] => [
        key.toLowerCase(),
        decoded(double ?? single ?? bare ?? ''),
      ],
    );
    return [{ name: name.toLowerCase(), attributes }];
  });
}

/** What a text says once its tags and entities are read; the calls of notes are not words of it. */
export function wordsOf(markup: string): string {
  return decoded(markup.replace(/<sup\b[^>]*>\s*<a\b[^>]*doc-noteref[\s\S]*?<\/sup>/g, '').replace(/<[^>]+>/g, ''));
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_, hexadecimal, decimal, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] as string;
    return String.fromCodePoint(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16));
  });
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
