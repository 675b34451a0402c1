// The parts of a document of Word, as trees. No entity is defined and nothing outside is read.
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { ImportRefused } from '../import-refused.ts';

/** @throws ImportRefused where a part is no XML, or declares what only traps do */
export function parsePart(bytes: Uint8Array, file: string): Document {
  const text = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ImportRefused('entities', file);
  const depth = depthOf(text);
  if (depth !== 'even') throw new ImportRefused(depth === 'deep' ? 'nested' : 'unreadable', file);
  const refuse = (cause: string) => {
    throw new ImportRefused('unreadable', file, cause);
  };
  const document = new DOMParser({
    errorHandler: { warning: () => {}, error: refuse, fatalError: refuse },
  }).parseFromString(text, 'text/xml');
  if (!document?.documentElement) throw new ImportRefused('unreadable', file);
  return document;
}

export function serializePart(document: Document): Uint8Array {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(document));
}

/** Elements by their name with its prefix, in order, those that stay in the tree. */
export function all(holder: Document | Element, name: string): Element[] {
  return Array.from(holder.getElementsByTagName(name));
}

export function child(holder: Element | undefined, name: string): Element | undefined {
  return childrenOf(holder).find(({ tagName }) => tagName === name);
}

export function childrenOf(holder: Element | undefined): Element[] {
  return holder ? Array.from(holder.childNodes ?? []).filter((node): node is Element => node.nodeType === 1) : [];
}

export function value(holder: Element | undefined, name = 'w:val'): string {
  return holder?.getAttribute(name) ?? '';
}

export function within(node: Element, ...names: string[]): boolean {
  for (let at = node.parentNode; at; at = at.parentNode) if (names.includes((at as Element).tagName)) return true;
  return false;
}

/** A property that is there, and is not turned off. */
export function isOn(property: Element | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(value(property));
}

export function remove(node: Element): void {
  node.parentNode?.removeChild(node);
}

/** Readers of trees call themselves. */
const MAX_DEPTH = 300;

/** The parser closes by itself what was cut short, and would lose the rest. */
function depthOf(text: string): 'deep' | 'even' | 'open' {
  let depth = 0;
  for (const [tag] of text.matchAll(/<[^!?][^<>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>') && ++depth > MAX_DEPTH) return 'deep';
  }
  return depth === 0 ? 'even' : 'open';
}
