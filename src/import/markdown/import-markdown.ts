// Markdown of ordinary tools, its HTML and its front matter included → a text of the dialect.

import type { Element, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { holdsMany } from '../../read/bounds.ts';
import type { Arrival, Loss } from '../arrival.ts';
import { decodeText } from '../decode-text.ts';
import { htmlArrival } from '../html/import-html.ts';
import { ImportRefused, refusing } from '../import-refused.ts';
import { takeFacts } from '../text/taken-facts.ts';
import { withoutHead } from '../text/tree-head.ts';
import { keepDropped } from './dropped-words.ts';
import { keepLines } from './kept-lines.ts';
import { keepNumbers } from './kept-numbers.ts';
import { readSetIn } from './set-in-lines.ts';

/** `.md` */
export const importMarkdown = refusing(async (file) => {
  const source = decodeText(file);
  if (source.length > MAX_LENGTH || holdsMany(source, MANY)) throw new ImportRefused('heavy', file.name);
  if (/^(?:[ \t]*(?:>|[-*+]|\d+[.)])){100}/m.test(source)) throw new ImportRefused('nested', file.name);
  const losses: Loss[] = [];
  const { facts, said, words, text, tellUnsigned } = takeFacts(source, losses);
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  keepLines(tree, text, losses);
  keepDropped(tree, text, losses);
  keepNumbers(tree, text);
  readSetIn(tree, text, losses);
  readOtherTools(tree, losses);
  const tags = toHast(tree, { allowDangerousHtml: true }) as HtmlRoot;
  for (const node of tags.children)
    if (isNotes(node))
      node.children = node.children.filter((child) => !(child.type === 'element' && child.tagName === 'h2'));
  const html = toHtml(tags, { allowDangerousHtml: true });
  const page = htmlArrival(html, file.name, { losses, ...(facts.title && { title: facts.title }) });
  const arrival = withoutHead(page, said);
  const told = [...arrival.losses, ...tellUnsigned(arrival.authors)];
  return [named({ ...arrival, losses: told }, facts, words)];
});

/** What costs the parser more than a letter does: some of its work grows with the square of it. */
const MAX_LENGTH = 1_000_000;
const MANY = { '[': 4000, '*': 20_000, _: 20_000, '`': 10_000, '<': 10_000, '&': 20_000, '~': 10_000, '|': 40_000 };

/** What the file says above its text is not said again by its first heading. */
function named(arrival: Arrival, facts: Partial<Arrival>, words: string): Arrival {
  const all = [words, arrival.words].filter((part) => part !== '').join('\n');
  const twice = facts.title !== undefined && facts.title === arrival.title;
  const losses = twice
    ? [...arrival.losses, { kind: 'surroundings' as const, words: facts.title as string, place: 'titre répété' }]
    : arrival.losses;
  const { title, summary, lang, published, url, themes } = { ...arrival, ...facts };
  return {
    ...{ ...arrival, losses, themes, words: all },
    ...(title && { title }),
    ...(summary && { summary }),
    ...(lang && { lang }),
    ...(published && { published }),
    ...(url && { url }),
  };
}

function isNotes(node: HtmlRoot['children'][number]): node is Element {
  return node.type === 'element' && node.properties.dataFootnotes !== undefined;
}

/** Links, marks and boxes of Obsidian and its like. */
function readOtherTools(tree: Root, losses: Loss[]): void {
  const visit = (node: Nodes): void => {
    if (node.type === 'text') node.value = plainText(node.value, losses);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
}

function plainText(value: string, losses: Loss[]): string {
  return value
    .replace(/!\[\[([^[\]\n|]{1,200})(?:\|[^[\]\n]{0,200})?\]\]/g, (_, name: string) => {
      losses.push({ kind: 'picture', words: name });
      return '';
    })
    .replace(/\[\[([^[\]\n|]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/g, (_, page: string, shown?: string) => {
      losses.push({ kind: 'link', words: shown === undefined ? '' : page, place: page });
      return shown ?? page;
    })
    .replace(/^\[!(\w{1,30})\][+-]?\s*/, (_, kind: string) => {
      losses.push({ kind: 'look', words: kind, place: 'encadré' });
      return '';
    })
    .replace(/==(?=\S)([^=\n]{1,500}?\S)==/g, (_, words: string) => {
      losses.push({ kind: 'look', words });
      return words;
    });
}
