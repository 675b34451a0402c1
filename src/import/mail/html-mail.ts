// The page of a mail → the same without the message that it answers and the signature, which are told with their words.
import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Loss } from '../arrival.ts';
import { announcesForward, announcesOriginal, announcesReply, isCopiedHeader, isDevice } from './reply-lines.ts';

/** @param isForwarded its subject says that the text is somebody else's, below */
export function readHtmlMail(html: string, isForwarded: boolean): { html: string; aside: Loss[] } {
  const tree = fromHtml(html);
  const aside: Loss[] = [];
  for (const node of taken(tree, isSignature)) addWords(aside, 'signature', node);
  const announced = find(tree, (node) => /^(?:p|div|h\d|li|span)$/.test(node.tagName) && isAnnouncement(node));
  const isHandedOn = isForwarded || (announced !== undefined && announcesForward(wordsOf(announced)));
  if (isHandedOn) {
    // The text is what was handed on; how it was announced is not.
    for (const node of taken(tree, isAnnouncement)) addWords(aside, 'reply', node);
  } else {
    for (const node of takenFrom(tree, (one) => isQuotation(one) || isAnnouncement(one)))
      addWords(aside, 'reply', node);
  }
  return { html: toHtml(tree), aside };
}

/** What each program calls it: Gmail, Thunderbird, Outlook on the web, Yahoo, Proton. */
const SIGNATURES = [
  'gmail_signature',
  'moz-signature',
  'signature',
  'protonmail_signature_block',
  'ms-outlook-mobile-signature',
];
const QUOTATIONS = [
  'gmail_quote',
  'gmail_extra',
  'moz-cite-prefix',
  'yahoo_quoted',
  'protonmail_quote',
  'divrplyfwdmsg',
  'appendonsend',
];

function isSignature(node: Element): boolean {
  return isCalled(node, SIGNATURES) || (isBlock(node) && isDevice(wordsOf(node)));
}

function isQuotation(node: Element): boolean {
  const { type, cite } = node.properties;
  return isCalled(node, QUOTATIONS) || (node.tagName === 'blockquote' && (type === 'cite' || cite !== undefined));
}

/** « Le … a écrit : », « De : … Objet : … »; the smallest block that says it and nothing else. */
function isAnnouncement(node: Element): boolean {
  if (!isBlock(node) || node.children.some((child) => child.type === 'element' && isBlock(child) && hasWords(child)))
    return false;
  const words = wordsOf(node);
  return announcesReply(words) || announcesForward(words) || announcesOriginal(words) || isCopiedHeader(words);
}

function isBlock({ tagName }: Element): boolean {
  return /^(?:p|div|blockquote|table|tbody|tr|td|h\d|ul|ol|li|section|article)$/.test(tagName);
}

function isCalled({ properties }: Element, names: readonly string[]): boolean {
  const own = [properties.id, ...(Array.isArray(properties.className) ? properties.className : [])];
  // Outlook on the web puts its own signs before: x_gmail_quote.
  return own.some((name) => names.includes(String(name).replace(/^x_/, '').toLowerCase()));
}

/** Takes out the outermost elements that a test chooses, wherever they stand. */
function taken(tree: Parents, test: (node: Element) => boolean): Element[] {
  const out: Element[] = [];
  const kept: (RootContent | ElementContent)[] = [];
  for (const child of tree.children) {
    if (child.type === 'element' && test(child)) out.push(child);
    else {
      if (child.type === 'element') out.push(...taken(child, test));
      kept.push(child);
    }
  }
  tree.children = kept as typeof tree.children;
  return out;
}

/** Takes out what a test chooses where nothing of the sender's follows: what stands between two answers is a question. */
function takenFrom(tree: Root, test: (node: Element) => boolean): Nodes[] {
  const blocks = outermost(tree, test);
  const first = blocks.findIndex((block, index) => isOpen(block) || !isFollowed(tree, block, blocks.slice(index)));
  if (first === -1) return [];
  const last = blocks.at(-1) as Element;
  // Outlook marks no more than where its quotation begins: all that follows is of it.
  const rest = isOpen(last) && isFollowed(tree, last, [last]) ? takenAfter(tree, last).nodes : [];
  return [...blocks.slice(first).flatMap((block) => taken(tree, (node) => node === block)), ...rest];
}

function outermost(node: Parents, test: (node: Element) => boolean): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : test(child) ? [child] : outermost(child, test),
  );
}

/** It announces a quotation, and does not hold it. */
function isOpen(block: Element): boolean {
  return (
    block.tagName !== 'blockquote' &&
    !isCalled(block, ['gmail_quote', 'gmail_extra', 'yahoo_quoted', 'protonmail_quote'])
  );
}

/** Whether words stand after a block that are in none of the others. */
function isFollowed(tree: Root, block: Element, others: readonly Element[]): boolean {
  let isAfter = false;
  const visit = (node: Nodes): boolean => {
    if (node === block) isAfter = true;
    if (others.includes(node as Element)) return false;
    if (isAfter && node.type === 'text' && /\S/.test(node.value)) return true;
    return 'children' in node && node.children.some(visit);
  };
  return visit(tree);
}

/** Takes out all that comes after an element, as it is read. */
function takenAfter(node: Parents, from: Element): { isPast: boolean; nodes: Nodes[] } {
  const nodes: Nodes[] = [];
  const kept: Nodes[] = [];
  let isPast = false;
  for (const child of node.children) {
    if (isPast) nodes.push(child);
    else {
      kept.push(child);
      if (child === from) isPast = true;
      else if (child.type === 'element') {
        const within = takenAfter(child, from);
        isPast = within.isPast;
        nodes.push(...within.nodes);
      }
    }
  }
  node.children = kept as typeof node.children;
  return { isPast, nodes };
}

function find(tree: Parents, test: (node: Element) => boolean): Element | undefined {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

function addWords(aside: Loss[], kind: 'reply' | 'signature', node: Nodes): void {
  const words = wordsOf(node).trim();
  if (words) aside.push({ kind, words });
}

function hasWords(node: Nodes): boolean {
  return /\S/.test(wordsOf(node));
}

/** As its reader saw them: a line a block. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  if (!('children' in node) || (node.type === 'element' && /^(?:script|style|head)$/.test(node.tagName))) return '';
  const words = node.children.map(wordsOf).join('');
  return node.type === 'element' && isBlock(node) ? `${words}\n` : words;
}
