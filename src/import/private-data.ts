// What is private in a text, numbers, addresses of mail and of a home → the text without it: a draft is read and copied by many.
import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { Span } from '../model/letters/spans.ts';
import type { PrivateKind } from './announced.ts';
import type { Arrival, Loss } from './arrival.ts';
import { callsSomebody, type PrivateSpan, privateDataIn, privatePassagesIn } from './private-spans.ts';

interface Taken {
  words: Pick<Loss, 'words' | 'place'>[];
  /** Of links: the words that they stood under are still in the text. */
  addresses: string[];
}

/** An arrival of which no draft will hold a private number; what was taken out is told. */
export function withoutPrivateData(arrival: Arrival): Arrival {
  const body: Root = structuredClone(arrival.body);
  const taken: Taken = { words: [], addresses: [] };
  clean(body, taken);
  const [title, summary] = [arrival.title, arrival.summary].map((words) => words && without(words, taken));
  const addresses = taken.addresses.filter((address) => !taken.words.some(({ words }) => words.includes(address)));
  const links = [...new Set(addresses)].map((words) => ({ words, place: placeOf(['link']) }));
  const losses = [...taken.words, ...links].map((told): Loss => ({ kind: 'private', ...told }));
  if (losses.length === 0) return arrival;
  return {
    ...{ ...arrival, body, losses: [...arrival.losses, ...losses] },
    ...(title && { title }),
    ...(summary && { summary }),
    cautions: [...(arrival.cautions ?? []), 'private-data'],
  };
}

function clean(parent: Parents, taken: Taken): void {
  const before = taken.words.length;
  const isLine = (parent.children as Nodes[]).some(({ type }) => LEAVES.has(type));
  if (isLine) cleanLine(parent, taken);
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    // The marks of a line hold words that were read with it.
    if ('children' in node && !(isLine && MARKS.has(node.type))) clean(node, taken);
    cleanAttributes(node, taken);
    return isEmptied(node) ? [] : [node];
  }) as typeof parent.children;
  if (taken.words.length > before && parent.type === 'paragraph') parent.children = withoutLooseBreaks(parent.children);
}

/** What a picture, a frame or a link says beside the words of the text. */
function cleanAttributes(node: Nodes, taken: Taken): void {
  if (node.type === 'code') node.value = without(node.value, taken);
  if (node.type === 'image' && node.alt) node.alt = without(node.alt, taken);
  if ((node.type === 'image' || node.type === 'link') && node.title) node.title = without(node.title, taken);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
  for (const attribute of node.attributes)
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && attribute.name !== 'src')
      attribute.value = without(attribute.value, taken);
}

const LEAVES: ReadonlySet<string> = new Set(['text', 'inlineCode', 'break', 'link', 'emphasis', 'strong', 'delete']);
const MARKS: ReadonlySet<string> = new Set(['link', 'emphasis', 'strong', 'delete', 'mdxJsxTextElement']);

/** A line is read across its marks and its breaks: « 06**12**345678 ». */
function cleanLine(parent: Parents, taken: Taken): void {
  unlink(parent, taken);
  const leaves = leavesOf(parent);
  const words = leaves.map(wordsOf).join('');
  const passages = privatePassagesIn(words);
  taken.words.push(...passages.map((passage) => toldOf(words, passage)));
  if (passages.length === 0) return;
  cut(leaves, words, passages);
  dropEmptied(parent);
}

/** The words of a link that calls somebody were read, and are in the draft but for the address. */
function unlink(parent: Parents, taken: Taken): void {
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if ('children' in node && MARKS.has(node.type)) unlink(node, taken);
    if (node.type !== 'link' || !callsSomebody(node.url)) return [node];
    taken.addresses.push(/^(?:mailto|tel):/i.test(node.url) ? node.url.replace(/^\w+:|\?.*$/g, '') : node.url);
    return node.children;
  }) as typeof parent.children;
}

function leavesOf(parent: Parents): Nodes[] {
  return (parent.children as Nodes[]).flatMap((node) =>
    'children' in node && MARKS.has(node.type) ? leavesOf(node) : [node],
  );
}

function wordsOf(leaf: Nodes): string {
  if (leaf.type === 'break') return '\n';
  return leaf.type === 'text' || leaf.type === 'inlineCode' ? leaf.value : '\uFFFC';
}

/** Takes passages of the joined words out of the leaves that hold them: a break within is none. */
function cut(leaves: readonly Nodes[], words: string, passages: readonly Span[]): void {
  let [end, next] = [0, 0];
  for (const leaf of leaves) {
    let from = end;
    end += wordsOf(leaf).length;
    let left = '';
    for (let passage = passages[next]; passage && passage.start < end; passage = passages[next]) {
      left += words.slice(from, Math.max(from, passage.start));
      from = Math.min(end, passage.end);
      if (passage.end > end) break;
      next++;
    }
    left += words.slice(from, end);
    if (left !== wordsOf(leaf)) become(leaf, left);
  }
}

function become(leaf: Nodes, words: string): void {
  if (leaf.type === 'inlineCode' && /\S/.test(words)) leaf.value = words;
  else Object.assign(leaf, { type: 'text', value: words });
}

function dropEmptied(parent: Parents): void {
  parent.children = (parent.children as PhrasingContent[]).filter((node) => {
    if ('children' in node) dropEmptied(node);
    return !(node.type === 'text' && node.value === '') && !isEmptied(node);
  }) as typeof parent.children;
}

/** A line of which nothing is left is no line. */
function withoutLooseBreaks<Node extends Nodes>(children: readonly Node[]): Node[] {
  const isSaid = (node?: Node) =>
    node !== undefined && node.type !== 'break' && !(node.type === 'text' && !/\S/.test(node.value));
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

function isEmptied(node: Nodes): boolean {
  if (node.type === 'code' && node.value.trim() === '') return true;
  return 'children' in node && node.children.length === 0 && EMPTIED.has(node.type);
}

function without(words: string, taken: Taken): string {
  let left = '';
  let at = 0;
  for (const { start, end, kinds } of privatePassagesIn(words)) {
    taken.words.push(toldOf(words, { start, end, kinds }));
    left += words.slice(at, start);
    at = end;
  }
  return left + words.slice(at);
}

function toldOf(words: string, { start, end, kinds }: PrivateSpan): Pick<Loss, 'words' | 'place'> {
  return { words: words.slice(start, end).trim(), place: placeOf(kinds) };
}

/** What it was, in the words of a report. */
function placeOf(kinds: readonly PrivateKind[]): string {
  return kinds.map((kind) => KINDS[kind]).join(', ');
}

const KINDS: Record<PrivateKind, string> = {
  email: 'adresse électronique',
  phone: 'numéro de téléphone',
  home: 'adresse postale',
  link: 'adresse qui joint quelqu’un',
  iban: 'compte bancaire',
  card: 'carte bancaire',
  security: 'numéro de sécurité sociale',
  secret: 'code ou mot de passe',
  account: 'compte d’une messagerie',
  paper: 'pièce d’identité',
  plate: 'plaque d’immatriculation',
};

/** What is private, as a report may cite it: « 06 •• •• •• 44 ». @param kinds what is hidden of it */
export function masked(words: string, kinds: 'all' | 'secrets'): string {
  const found = privateDataIn(words);
  const all = found.length > 0 ? found : [{ start: 0, end: words.length, kinds: [] }];
  let shown = '';
  let at = 0;
  for (const span of kinds === 'all' ? all : found.filter(isSecret)) {
    shown += words.slice(at, span.start) + hidden(words.slice(span.start, span.end), span.kinds);
    at = span.end;
  }
  return shown + words.slice(at);
}

/** A report says how somebody may be reached, and not what opens their door or their purse. */
function isSecret({ kinds }: PrivateSpan): boolean {
  return kinds.some((kind) => SECRETS.has(kind));
}

const SECRETS: ReadonlySet<PrivateKind> = new Set(['iban', 'card', 'security', 'secret', 'paper']);

/** The first two signs and the last two; nothing of a password, nor of what is short. */
function hidden(words: string, kinds: readonly PrivateKind[]): string {
  const dots = (said: string) => said.replace(/[\p{L}\p{N}]/gu, '•');
  return kinds.includes('secret') || words.length < 8
    ? dots(words)
    : words.slice(0, 2) + dots(words.slice(2, -2)) + words.slice(-2);
}
