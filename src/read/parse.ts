// MDX text → mdast. Pure: nothing is compiled, imported or run.
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { endBareAddresses } from './bare-addresses.ts';
import { deepBlocks, deepCode, holdsMany } from './bounds.ts';
import { frontMatterOf, withoutFrontMatter } from './front-matter.ts';
import { returnSigns } from './lent-signs.ts';
import { offsetAt, positionAt } from './lines.ts';
import { lendTildes } from './lone-tildes.ts';
import type { StoryParser } from './mdx-parser.ts';
import type { Flaw } from './position.ts';
import { type Halt, readAround } from './rest.ts';

/** Parses a whole file, whose front matter is set aside first. The rest as `parseMdx`. */
export function parseStory(source: string, parser: StoryParser): ParsedMdx {
  const data = frontMatterOf(source);
  return parseMdx(data ? withoutFrontMatter(source, data) : source, parser);
}

/**
 * Parses MDX without front matter. Positions are those of the file; columns count UTF-16 units from 1. Where it cannot be read, `rest` is the tree
 * of what can.
 */
export function parseMdx(source: string, parser: StoryParser): ParsedMdx {
  if (source.length > MAX_LENGTH || holdsMany(source, MANY)) {
    return { tree: undefined, flaws: [{ code: 'too-long', position: { line: 1, column: 1 }, words: '' }] };
  }
  const deep = deepFlawOf(source);
  if (deep) return { tree: undefined, flaws: [deep] };
  const treeOrHalt = (text: string) => treeOrHaltOf(text, parser);
  const read = treeOrHalt(source);
  if ('code' in read) {
    const { stops, rest } = readAround(source, read, treeOrHalt);
    return {
      tree: undefined,
      flaws: stops.map((stop) => flawAt(source, stop)),
      ...(rest && !abyssOf(rest) && { rest }),
    };
  }
  const abyss = abyssOf(read);
  return abyss ? { tree: undefined, flaws: [abyss] } : { tree: read, flaws: [] };
}

type ParsedMdx = { tree: Root; flaws: [] } | { tree: undefined; flaws: Flaw[]; rest?: Root };

/** In UTF-16 units, front matter included: beyond it a file is not even parsed. The rule on sizes is stricter. */
const MAX_LENGTH = 80_000;
/** Signs that cost the parser more than a letter does; no text that is accepted comes near. */
const MANY = {
  ...{ '{': 1000, '&': 2000, '<': 2000, '‹': 2000, '>': 5000, '*': 8000, _: 8000 },
  ...{ '[^': 1000, '![': 1000, '\nexport': 100, '\nimport': 100, '\n[': 1000 },
};
/** Trees deeper than this are not walked, since walks are recursive. The rule on nesting is stricter. */
const MAX_DEPTH = 100;

/** Where code or blocks are too deep to be parsed. */
export function deepFlawOf(source: string): Flaw | undefined {
  const deep = deepCode(source);
  if (deep !== undefined) return { code: 'too-deep-code', position: positionAt(source, deep), words: '' };
  const blocks = deepBlocks(source);
  return blocks === undefined ? undefined : { code: 'too-deep', position: positionAt(source, blocks), words: '' };
}

/** Where a tree is too deep to be walked. */
export function abyssOf(tree: Root): Flaw | undefined {
  const abyss = nodeDeeperThan(tree, MAX_DEPTH);
  if (!abyss) return undefined;
  const { line = 1, column = 1 } = abyss.position?.start ?? {};
  return { code: 'too-deep', position: { line, column }, words: '' };
}

function nodeDeeperThan(tree: Root, limit: number): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= limit; depth++) {
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
    if (level.length === 0) return undefined;
  }
  return level[0];
}

function treeOf(source: string, parser: StoryParser): Root {
  const tree = treeWithTildes(source, parser) ?? parser.storyTree(source);
  endBareAddresses(tree, source);
  return tree;
}

/** The tree of a text that has lone tildes; nothing where they are of code, whose errors tell what was written. */
function treeWithTildes(source: string, parser: StoryParser): Root | undefined {
  const lent = lendTildes(source);
  if (!lent) return undefined;
  try {
    const tree = parser.storyTree(lent.source);
    returnSigns(tree, lent.stand, '~');
    return tree;
  } catch {
    return undefined;
  }
}

function treeOrHaltOf(source: string, parser: StoryParser): Root | Halt {
  try {
    return treeOf(source, parser);
  } catch (error) {
    return haltOf(error, source);
  }
}

/** Where the parser stopped, in its own words. */
export function flawOf(error: unknown, source: string): Flaw {
  return flawAt(source, haltOf(error, source));
}

/** The parser words its errors as `line:column: message (rule)`; line and column may be absent. */
function haltOf(error: unknown, source: string): Halt {
  const message = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+): /.exec(message);
  const offset = offsetAt(source, { line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1) });
  return { code: message.slice(place?.[0].length ?? 0), offset };
}

function flawAt(source: string, { code, offset }: Halt): Flaw {
  const line = /^[^\r\n]*/.exec(source.slice(offset))?.[0] ?? '';
  return { code, position: positionAt(source, offset), words: line.trim().slice(0, 60) };
}
