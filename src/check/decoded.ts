// What a file says only once it is decoded: entities of Markdown (`&#8203;`), escapes of YAML ("\u200B").
import type { Nodes } from 'mdast';
import type { Content } from '../read/content.ts';
import { positionAt } from '../read/lines.ts';
import type { Sheet, Text } from '../read/manuscript.ts';
import type { Position } from '../read/position.ts';
import { stringsOf } from './fields.ts';
import { sheetsOf } from './files.ts';
import { isElement, positionOf, readableTexts, spanOf, walk } from './tree.ts';

/** Finds characters in a text. */
export type Finder = (text: string) => { index: number; characters: string }[];

export interface Decoded {
  file: string;
  characters: string;
  position: Position;
  words: string;
}

/** What a finder finds in decoded words but not in the file as it is written: that is told elsewhere. */
export function* decodedCharacters(content: Content, find: Finder): Generator<Decoded> {
  for (const { text, tree } of readableTexts(content)) {
    if (!/&[#A-Za-z]/.test(text.source)) continue;
    for (const { node } of walk(tree)) {
      const found = valuesOf(node).flatMap(find)[0];
      if (!found || find(sourceOfNode(node, text)).length > 0) continue;
      yield { file: text.file, characters: found.characters, ...entityIn(node, text, found.characters) };
    }
  }
  for (const sheet of sheetsOf(content)) {
    if (!sheet.source.includes('\\')) continue;
    for (const { path, words } of stringsOf(sheet.yaml.value)) {
      const found = find(words)[0];
      if (!found || find(sheet.source).length > 0) continue;
      const position = sheet.yaml.locate(path);
      yield { file: sheet.file, characters: found.characters, position, words: lineAt(sheet, position) };
    }
  }
}

/** The strings of a node that the parser decodes. Code is never decoded. */
function valuesOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'link' || node.type === 'definition') return [node.url, node.title ?? ''];
  if (node.type === 'image') return [node.url, node.alt ?? '', node.title ?? ''];
  if (node.type === 'imageReference') return [node.alt ?? ''];
  if (!isElement(node)) return [];
  return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

function sourceOfNode(node: Nodes, { source }: Text): string {
  const { start, end } = spanOf(node);
  return source.slice(start, end);
}

/** The entity that stands for a character, or the node where it cannot be told. */
function entityIn(node: Nodes, text: Text, characters: string): { position: Position; words: string } {
  const { start } = spanOf(node);
  for (const match of sourceOfNode(node, text).matchAll(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g,
  )) {
    const [entity, decimal, hexadecimal, name] = match;
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : NAMED[name ?? ''];
    if (code === undefined) continue;
    const isIt = isLost(code) ? characters.includes('\uFFFD') : characters.includes(String.fromCodePoint(code));
    if (isIt) return { position: positionAt(text.source, start + match.index), words: entity };
  }
  return { position: positionOf(node), words: '' };
}

/** CommonMark 0.31, section 6.2: a number that is no character is read as U+FFFD; the parser adds control characters. */
function isLost(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
}

/** HTML’s names of characters that cannot be seen. */
const NAMED: Record<string, number> = {
  ...{ shy: 0xad, lrm: 0x200e, rlm: 0x200f, zwj: 0x200d, zwnj: 0x200c, NoBreak: 0x2060 },
  ...{ ZeroWidthSpace: 0x200b, NegativeVeryThinSpace: 0x200b, NegativeThinSpace: 0x200b },
  ...{ NegativeMediumSpace: 0x200b, NegativeThickSpace: 0x200b },
  ...{ af: 0x2061, ApplyFunction: 0x2061, it: 0x2062, InvisibleTimes: 0x2062, ic: 0x2063, InvisibleComma: 0x2063 },
};

function lineAt({ source }: Sheet<unknown>, { line, column }: Position): string {
  return (source.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1, column + 59).trim();
}
