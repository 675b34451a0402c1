// The page of a mail → the same without the message that it answers and the signature, which are told with their words.
import type { Element, Nodes, Parents, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Loss } from '../arrival.ts';
import type { MailLine } from './announcements.ts';
import type { Sending, Thread } from './reply-lines.ts';
import { asideOf, isKept, type Owner, ownersOf, sendingOf } from './sort-lines.ts';

/** @param sent the day of the mail, counted from 1970; @param series of each that may have been sent, its questions */
export function readHtmlMail(
  html: string,
  sending: Sending,
  sent?: number,
  series: Thread['series'] = [],
): { html: string; aside: Loss[] } {
  const tree = fromHtml(html);
  const lines = linesOf(tree);
  const owners = ownersOf(lines, { sending, sent, series });
  const gone = new Set<Nodes>();
  for (const [at, owner] of owners.entries()) {
    if (!isKept(owner) || isBetween(lines, owners, at)) for (const leaf of lines[at]?.leaves ?? []) gone.add(leaf);
  }
  const isForward = sendingOf(lines, { sending, sent }) === 'forward';
  if (gone.size > 0) empty(tree, gone);
  if (isForward || owners.includes('asked')) unquote(tree);
  return { html: toHtml(tree), aside: asideOf(lines, owners) };
}

/** What each program calls it: Gmail, Thunderbird, Outlook on the web, Yahoo, Proton; the last is Avast's. */
const SIGNATURES = words(
  'gmail_signature gmail_signature_prefix moz-signature signature protonmail_signature_block ms-outlook-mobile-signature dab4fad8-2dd7-40bb-a1b8-4e2aa1f9fdf2',
);
const ANNOUNCEMENTS = words('gmail_attr moz-cite-prefix moz-email-headers-table divrplyfwdmsg');
/** The message itself. */
const QUOTATIONS = words('yahoo_quoted');
/** The message, what announces it, and the answers that were written between its lines. */
const HOLDERS = words('gmail_quote gmail_extra protonmail_quote');
/** What is cited of the web has another address. */
const MESSAGE = /^(?:https?:\/\/)?mid\b/i;
/** The line that Outlook draws above a header. */
const RULED = /border-top:[^;]*solid|border-style:\s*solid none none/i;

interface Line extends MailLine {
  leaves: Nodes[];
}

interface Place {
  isQuoted: boolean;
  isSignature: boolean;
  isPre: boolean;
  isRuled: boolean;
  mark?: MailLine['mark'];
}

/** A page as its reader saw it, a line a block; each knows its nodes. */
function linesOf(tree: Root): Line[] {
  const lines: Line[] = [];
  let isNew = true;
  const add = (leaf: Nodes, said: string, { isQuoted, isSignature, isRuled, mark }: Place) => {
    const line = isNew ? undefined : lines.at(-1);
    isNew = false;
    if (line) {
      line.words += said;
      line.leaves.push(leaf);
    } else lines.push({ words: said, leaves: [leaf], isQuoted, isSignature, isRuled, ...(mark && { mark }) });
  };
  const visit = (node: Nodes, place: Place): void => {
    if (node.type === 'text') {
      if (place.isPre || /\S/.test(node.value) || !isNew)
        add(node, place.isPre ? node.value : folded(node.value), place);
      return;
    }
    if (node.type !== 'element') {
      if (node.type === 'root') for (const child of node.children) visit(child, place);
      return;
    }
    if (/^(?:head|script|style|title)$/.test(node.tagName)) return;
    if (/^(?:br|hr|img)$/.test(node.tagName)) {
      if (node.tagName === 'hr') isNew = true;
      add(node, '', place);
      if (node.tagName !== 'img') isNew = true;
      return;
    }
    const within = placeIn(node, place);
    const isBlock = BLOCK.test(node.tagName);
    if (isBlock) isNew = true;
    for (const child of node.children) visit(child, within);
    if (isBlock) isNew = true;
  };
  visit(tree, { isQuoted: false, isSignature: false, isPre: false, isRuled: false });
  return lines;
}

/** The cells of a row are one line: « Sujet : » and what it is. */
const BLOCK = /^(?:p|div|blockquote|table|tr|h\d|ul|ol|li|dl|dt|dd|section|article|pre|center|figure|body)$/;

function placeIn(node: Element, place: Place): Place {
  const { type, cite, style } = node.properties;
  const isCited =
    node.tagName === 'blockquote' && (type === 'cite' || MESSAGE.test(String(cite)) || place.mark !== undefined);
  const isWhole =
    isCalled(node, QUOTATIONS) || (isCalled(node, HOLDERS) && (node.tagName === 'blockquote' || !holdsQuote(node)));
  const isQuoted = place.isQuoted || isCited || isWhole;
  const mark = isCalled(node, ANNOUNCEMENTS) ? 'announcement' : isCalled(node, HOLDERS) ? 'among-quoted' : place.mark;
  return {
    isQuoted,
    isSignature: place.isSignature || isCalled(node, SIGNATURES),
    isPre: place.isPre || node.tagName === 'pre',
    isRuled: place.isRuled || RULED.test(String(style ?? '')),
    ...(mark && { mark }),
  };
}

function holdsQuote(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (child.tagName === 'blockquote' || holdsQuote(child)),
  );
}

function isCalled({ properties }: Element, names: ReadonlySet<string>): boolean {
  const own = [properties.id, ...(Array.isArray(properties.className) ? properties.className : [])];
  // Outlook on the web puts its own signs before: x_gmail_quote.
  return own.some((name) => names.has(String(name).replace(/^x_/, '').toLowerCase()));
}

/** Lines without a word, and rules, after which nothing of the sender's comes, or that lead to what is taken out. */
function isBetween(lines: readonly Line[], owners: readonly Owner[], at: number): boolean {
  if (
    lines[at]?.leaves.some((leaf) => leaf.type === 'element' && leaf.tagName === 'img') ||
    /\S/.test(lines[at]?.words ?? '')
  )
    return false;
  let next = at + 1;
  while (next < lines.length && isKept(owners[next]) && !hasSomething(lines[next])) next++;
  return next < lines.length && !isKept(owners[next]);
}

function hasSomething(line: Line | undefined): boolean {
  return (
    /\S/.test(line?.words ?? '') ||
    (line?.leaves ?? []).some((leaf) => leaf.type === 'element' && leaf.tagName === 'img')
  );
}

/** @returns whether anything is left of it */
function empty(node: Parents, gone: ReadonlySet<Nodes>): boolean {
  let isTouched = false;
  const kept = (node.children as Nodes[]).filter((child) => {
    if (gone.has(child)) {
      isTouched = true;
      return false;
    }
    return !('children' in child) || child.children.length === 0 || empty(child as Parents, gone);
  });
  isTouched ||= kept.length < node.children.length;
  node.children = kept as typeof node.children;
  return !isTouched || kept.some((child) => child.type !== 'text' || /\S/.test((child as Text).value));
}

/** The text that was handed on is no quotation of whoever hands it on; neither are answers within a message. */
function unquote(node: Parents): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'blockquote' && child.properties.type === 'cite') child.tagName = 'div';
    else unquote(child);
  }
}

function folded(value: string): string {
  return value.replace(/[\t\n\f\r ]+/g, ' ');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
