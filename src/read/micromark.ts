// micromark, the reference parser of the same grammar as Sätteri, where no native program runs: a page that is written in.
import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxjsEsmFromMarkdown } from 'mdast-util-mdxjs-esm';
import { gfm } from 'micromark-extension-gfm';
import { mdxMd } from 'micromark-extension-mdx-md';
import { mdxjsEsm } from 'micromark-extension-mdxjs-esm';
import { lendAstralSymbols } from './astral-symbols.ts';
import type { ReadTools } from './given-files.ts';
import { returnSigns, standsFor } from './lent-signs.ts';
import type { MdxParser, StoryParser } from './mdx-parser.ts';
import { likeSatteri } from './micromark-halt.ts';
import { placeAll } from './micromark-places.ts';
import { type TagTrace, tagGrammar } from './micromark-tags.ts';
import { unravel } from './micromark-unravel.ts';

/** As `satteri`, to the letter; a differential test holds the two together. */
export const micromark: StoryParser = {
  storyTree(source) {
    const trace: TagTrace = { open: [] };
    // The grammar replaces what has no sign; the check is to find it.
    const [stand] = source.includes('\0') ? (standsFor(source, 1) ?? []) : [];
    const whole = stand === undefined ? source : source.replaceAll('\0', stand);
    const { source: lent, lent: symbols } = lendAstralSymbols(whole);
    try {
      const tree: Root = fromMarkdown(lent, grammarFor(trace));
      placeAll(tree, lent);
      for (const { stand: lentSign, sign } of symbols) returnSigns(tree, lentSign, sign);
      if (stand !== undefined) returnSigns(tree, stand, '\0');
      unravel(tree);
      return tree;
    } catch (error) {
      throw likeSatteri(error, source, trace);
    }
  },
};

/** For a content without pages of the editors. */
export const micromarkAlone: MdxParser = { ...micromark, pageTree: micromark.storyTree, compilePage: () => {} };

/** The same as the tools of such a content: nothing is asked of a disk. */
export const TOOLS_ALONE: ReadTools = { parser: micromarkAlone, isThere: () => true };

function grammarFor(trace: TagTrace): Options {
  const tags = tagGrammar(trace);
  return { extensions: [GFM, MARKDOWN_OF_MDX, ...tags.syntax, MODULES], mdastExtensions: [...TREE, ...tags.tree] };
}

/** What begins a line by « import » or « export » is code, whatever it says: it is not read. */
const UNREAD = {
  acorn: { parse: () => ({ type: 'Program', body: [], start: 0, end: 0 }), parseExpressionAt: () => ({}) },
  acornOptions: {},
} as never;

const [GFM, MARKDOWN_OF_MDX, MODULES] = [gfm(), mdxMd(), mdxjsEsm(UNREAD)];
const TREE = [
  ...[gfmAutolinkLiteralFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()],
  ...[gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), mdxjsEsmFromMarkdown()],
];
