// What is typed as a post of a network is, and a page shows as lines → what those lines are: points of a list, hashtags of the text.
import type { Link, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { decodedAddress } from '../../model/letters/decoded-address.ts';
import type { Loss } from '../arrival.ts';
import { joinedLines, linesIn } from '../dialect/lines-in.ts';
import { oneLine, plainWords, wordsOfNodes } from '../plain-words.ts';
import type { Line } from '../text/lines.ts';
import { withRules } from '../text/rules.ts';
import { areTags, hashtagsIn } from '../text/tags.ts';
import { listsOf } from '../text/text-lists.ts';
import { surePoints } from '../text/typed-points.ts';
import { elementsOf, type Holder, isHidden, replace, wordsIn } from './nodes.ts';

/** LinkedIn tells screen readers « hashtag » before each, and the clipboard takes it. */
export function forgetSpokenHashtags(tree: Holder): void {
  for (const { node, parent } of elementsOf(tree))
    if (isHidden(node) && /^\s*hashtag\s*$/u.test(wordsIn({ ...node, tagName: 'div', properties: {} })))
      replace(parent, node, []);
}

interface TypedPost {
  body: Root;
  hashtags: string[];
  /** Lines whose sign their list shows by itself → the words after it. */
  shown: ReadonlyMap<string, string>;
}

/** As plain text is read. An editor has lists of its own: of paragraphs, dashes and figures are points where that is sure. */
export function shapeTypedPost(body: Root, losses: Loss[]): TypedPost {
  const { children, tags } = withoutLastTags(body.children.map(withoutTagLinks));
  const shown = new Map<string, string>();
  const text: Root = { type: 'root', children: withRules(withLists(children, 'post', shown, losses), shown) };
  return { body: text, shown, hashtags: [...new Set([...hashtagsIn(plainWords(text)), ...tags])] };
}

/** As a document is: whoever typed the signs of a list meant one, and what is drawn stays. */
export function shapeTypedLists(body: Root): TypedPost {
  const shown = new Map<string, string>();
  const text: Root = { type: 'root', children: withRules(withLists(body.children, 'document', shown, []), shown) };
  return { body: text, hashtags: hashtagsIn(plainWords(text)), shown };
}

type Source = 'post' | 'document';

/** Paragraphs that follow each other are read together. */
function withLists(
  blocks: readonly RootContent[],
  source: Source,
  shown: Map<string, string>,
  losses: Loss[],
): RootContent[] {
  const made: RootContent[] = [];
  let run: Paragraph[] = [];
  const close = () => {
    made.push(...listed(run, source, shown, losses));
    run = [];
  };
  for (const block of blocks) {
    if (block.type === 'paragraph') run.push(block);
    else {
      close();
      made.push(block);
    }
  }
  close();
  return made;
}

/** The same paragraphs where none is a point. */
function listed(
  paragraphs: readonly Paragraph[],
  source: Source,
  shown: Map<string, string>,
  losses: Loss[],
): RootContent[] {
  const own: Loss[] = [];
  const blocks = listsOf(judgedLines(paragraphs.map(linesOf), source), own);
  if (!blocks.nodes.some(({ type }) => type === 'list')) return [...paragraphs];
  losses.push(...own);
  for (const [line, words] of blocks.shown) shown.set(oneLine(line), words);
  return blocks.nodes as RootContent[];
}

/** In a post, only what an editor would have made a list of is in doubt; in a document, every line. */
function judgedLines(groups: readonly (readonly Line[])[], source: Source): Line[][] {
  const sure = surePoints(groups.flat().map(({ words }) => words));
  let at = 0;
  return groups.map((lines) =>
    lines.map((line) => {
      const isInDoubt = source === 'document' || (lines.length === 1 && TYPED.test(line.words));
      return sure[at++] || !isInDoubt ? line : { ...line, isPlain: true };
    }),
  );
}

function linesOf({ children }: Paragraph): Line[] {
  return linesIn(children).map((content) => ({ words: wordsOfNodes(content).trim(), depth: 0, content }));
}

/** A reply, a date, or a point. */
const TYPED = /^(?:[-–—*]|\(?\d+[.)/])/;

/** Last lines of hashtags alone, above the notes. */
function withoutLastTags(blocks: readonly RootContent[]): { children: RootContent[]; tags: string[] } {
  const children = [...blocks];
  const tags: string[] = [];
  for (let at = children.length - 1; at > 0; at--) {
    const block = children[at] as RootContent;
    if (block.type === 'footnoteDefinition') continue;
    if (block.type !== 'paragraph') break;
    const lines = linesOf(block);
    const first = lines.findLastIndex(({ words }) => !areTags(words)) + 1;
    tags.unshift(...lines.slice(first).flatMap(({ words }) => hashtagsIn(words)));
    if (first > 0) {
      children[at] = first < lines.length ? paragraphOf(lines.slice(0, first)) : block;
      break;
    }
    children.splice(at, 1);
  }
  return { children, tags };
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  return { type: 'paragraph', children: joinedLines(lines.map(({ content = [] }) => content)) };
}

function withoutTagLinks<Block extends Nodes>(block: Block): Block {
  if (!('children' in block)) return block;
  const children = (block.children as Nodes[]).flatMap((child) =>
    child.type === 'link' && leadsToTag(child) ? child.children : [withoutTagLinks(child)],
  );
  return { ...block, children };
}

/** A hashtag that leads to its page, which its network names by it and which is not of the text: `/feed/hashtag/rencontre`. */
function leadsToTag({ children, url }: Link): boolean {
  const words = wordsOfNodes(children).trim();
  const [tag] = areTags(words) ? hashtagsIn(words) : [];
  if (tag === undefined) return false;
  return /\b(?:hash)?tags?\b/i.test(url) || decodedAddress(url).toLowerCase().includes(tag.slice(1).toLowerCase());
}
