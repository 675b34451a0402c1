// The addresses of mail, telephone numbers, bank and social security numbers of a text → the text without them: a draft is read and copied by many.
import type { Nodes, Parents, Root } from 'mdast';
import { findPersonalData, isInAddress } from '../model/letters/personal-data.ts';
import type { Arrival, Loss } from './arrival.ts';

/** An arrival of which no draft will hold a private number; what was taken out is told. */
export function withoutPrivateData(arrival: Arrival): Arrival {
  const body: Root = structuredClone(arrival.body);
  const taken: string[] = [];
  clean(body, taken);
  const [title, summary] = [arrival.title, arrival.summary].map((words) => words && without(words, taken));
  if (taken.length === 0) return arrival;
  const losses = taken.map((words): Loss => ({ kind: 'private', words }));
  return {
    ...{ ...arrival, body, losses: [...arrival.losses, ...losses] },
    ...(title && { title }),
    ...(summary && { summary }),
    cautions: [...(arrival.cautions ?? []), 'private-data'],
  };
}

function clean(parent: Parents, taken: string[]): void {
  const before = taken.length;
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if ('children' in node) clean(node, taken);
    if (node.type === 'text') return textWithout(node.value, taken);
    // Its words were read, and are in the draft but for the address.
    if (node.type === 'link' && /^(?:mailto|tel):/i.test(node.url)) {
      const address = node.url.replace(/^\w+:|\?.*$/g, '');
      if (!taken.includes(address)) taken.push(address);
      return node.children;
    }
    return 'children' in node && node.children.length === 0 && EMPTIED.has(node.type) ? [] : [node];
  }) as typeof parent.children;
  if (taken.length > before && parent.type === 'paragraph') parent.children = withoutLooseBreaks(parent.children);
}

/** A line of which nothing is left is no line. */
function withoutLooseBreaks<Node extends Nodes>(children: readonly Node[]): Node[] {
  const isSaid = (node?: Node) => node !== undefined && node.type !== 'break';
  const kept = children.filter((node, at) => isSaid(node) || isSaid(children[at - 1]));
  return kept.slice(0, kept.findLastIndex(isSaid) + 1);
}

const EMPTIED: ReadonlySet<string> = new Set([
  'paragraph',
  'emphasis',
  'strong',
  'delete',
  'link',
  'heading',
  'listItem',
  'list',
  'blockquote',
]);

function textWithout(value: string, taken: string[]): Nodes[] {
  const left = without(value, taken);
  return left.trim() === '' && left !== value ? [] : [{ type: 'text', value: left }];
}

function without(words: string, taken: string[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of findPersonalData(words)) {
    if (start < at || isInAddress(words, start)) continue;
    taken.push(words.slice(start, end));
    left += words.slice(at, start);
    at = /\s$/.test(left) && words[end] === ' ' ? end + 1 : end;
  }
  return at === 0 ? words : left + words.slice(at);
}

/** A number or an address as a report may cite it: « 06 •• •• •• 44 ». @param kinds what is hidden of it */
export function masked(words: string, kinds: 'all' | 'secrets'): string {
  let shown = '';
  let at = 0;
  for (const { start, end, kind } of findPersonalData(words)) {
    if (start < at || (kinds === 'secrets' && (kind === 'email' || kind === 'phone'))) continue;
    shown += words.slice(at, start) + hidden(words.slice(start, end));
    at = end;
  }
  return shown + words.slice(at);
}

/** The first two signs and the last two. */
function hidden(words: string): string {
  return words.slice(0, 2) + words.slice(2, -2).replace(/[\p{L}\p{N}]/gu, '•') + words.slice(-2);
}
