// What somebody typed in a field, where no sign means anything → a text of the dialect that says the same.
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { addressPieces } from './dialect/bare-links.ts';
import { joinedLines } from './dialect/lines-in.ts';
import { writeDialect } from './write-dialect.ts';

/** Paragraphs are parted by empty lines; an address is a link; all else is words. */
export function textOfTyped(typed: string): string {
  const paragraphs = typed.split(/\n\s*\n/).map((lines) => lines.split('\n').map(trimmedLine).filter(Boolean));
  const children = paragraphs.filter((lines) => lines.length > 0).map(paragraphOf);
  return writeDialect({ type: 'root', children } satisfies Root).trimEnd();
}

function trimmedLine(line: string): string {
  return line.replace(/[ \t]+/g, ' ').trim();
}

function paragraphOf(lines: readonly string[]): Paragraph {
  return { type: 'paragraph', children: joinedLines(lines.map(wordsAndLinks)) };
}

function wordsAndLinks(line: string): PhrasingContent[] {
  return addressPieces(line).map(({ words, url }) => {
    const text = { type: 'text', value: words } as const;
    return url === undefined ? text : { type: 'link', url, children: [text] };
  });
}
