// What reads MDX, as `read/` asks for it: a native program here, another parser where none runs.
import type { Root } from 'mdast';
import type { CodeNode } from './free-names.ts';

/** Each throws what it cannot read, worded `line:column: message (rule)`; line and column may be absent. */
export interface StoryParser {
  /** CommonMark with footnotes, strikethrough, tables and autolinks, and MDX's own syntax as nodes. */
  storyTree(source: string): Root;
}

/** Reads the site's own pages too. */
export interface MdxParser extends StoryParser {
  /** Ordinary MDX, as the site's own pages are compiled. */
  pageTree(source: string): Root;
  /** Compiles a page for its errors alone: what comes out is dropped, never run. */
  compilePage(source: string, found: FoundCode): void;
}

/** What is told of the code of a page, each piece with its place in the file. */
export interface FoundCode {
  onModule?: (program: CodeNode, offset: number) => void;
  onCode?: (program: CodeNode, offset: number) => void;
}
