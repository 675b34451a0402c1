// Sätteri, a native program, as the parser of MDX.
import { createRequire } from 'node:module';
import type { Root } from 'mdast';
import { defineHastPlugin, type EstreeProgram, mdxToJs, mdxToMdast } from 'satteri';
import type { CodeNode } from './free-names.ts';
import type { FoundCode, MdxParser, StoryParser } from './mdx-parser.ts';
import { isSound, mayDiffer } from './satteri-doubts.ts';

export const satteri: MdxParser = {
  storyTree(source) {
    if (mayDiffer(source)) return reference().storyTree(source);
    try {
      const tree = mdxToMdast(source, STORY) as unknown as Root;
      if (isSound(tree, source)) return tree;
    } catch {
      // What stops a text is said by one parser, the reference.
    }
    return reference().storyTree(source);
  },
  pageTree: (source) => mdxToMdast(source, PAGE) as unknown as Root,
  compilePage(source, { onModule, onCode }) {
    const code = defineHastPlugin({
      name: 'code',
      options: { position: true },
      mdxjsEsm: (node) => {
        given(onModule)(node);
        given(onCode)(node);
      },
      mdxTextExpression: given(onCode),
      mdxFlowExpression: given(onCode),
    });
    void mdxToJs(source, { ...PAGE, hastPlugins: [code] });
  },
};

/** Loaded where a text asks for it: it is a hundred files, and most contents have no such text. */
function reference(): StoryParser {
  loaded ??= (createRequire(import.meta.url)('./micromark.ts') as { micromark: StoryParser }).micromark;
  return loaded;
}

let loaded: StoryParser | undefined;

// Prose is never mathematics nor a directive: « $x$ » and « 12:30 » are letters.
const STORY = { features: { math: false, directive: false, smartPunctuation: false, frontmatter: false } };

// Those of astro.config.mjs that change a tree here; its notes only word what footnotes say.
const PAGE = { features: { smartPunctuation: false } };

interface CodePiece {
  position?: { start: { offset?: number | undefined } } | undefined;
  parseExpression(): EstreeProgram | null;
}

function given(found: FoundCode['onCode']): (node: CodePiece) => void {
  return (node) => {
    const program = node.parseExpression();
    if (program) found?.(program as unknown as CodeNode, node.position?.start.offset ?? 0);
  };
}
