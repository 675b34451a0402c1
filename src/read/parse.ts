// MDX text → mdast. Pure: nothing is compiled, imported or run.
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { mdxToMdast } from 'satteri';
import type { Flaw } from './manuscript.ts';

/**
 * Parses a whole MDX file: CommonMark with footnotes, strikethrough, tables and autolinks, and MDX's own syntax as
 * nodes. Positions are those of the file; columns count UTF-16 units from 1.
 */
export function parseMdx(source: string): { tree: Root; flaws: [] } | { tree: undefined; flaws: [Flaw] } {
  try {
    return { tree: mdxToMdast(source, FEATURES) as unknown as Root, flaws: [] };
  } catch (error) {
    return { tree: undefined, flaws: [flawOf(error, source)] };
  }
}

// Prose is never mathematics nor a directive: « $x$ » and « 12:30 » are letters.
const FEATURES = { features: { math: false, directive: false, smartPunctuation: false, frontmatter: true } };

/** The parser words its errors as `line:column: message (rule)`; line and column may be absent. */
function flawOf(error: unknown, source: string): Flaw {
  const message = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+): /.exec(message);
  const position = { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1) };
  const line = source.split(/\r?\n/)[position.line - 1] ?? '';
  return {
    code: message.slice(place?.[0].length ?? 0),
    position,
    words: line
      .slice(position.column - 1)
      .trim()
      .slice(0, 60),
  };
}
