// What a story never holds: it leaves the tree, and is told with the words that it had.
import type { Element } from 'hast';
import type { Loss, LossKind } from '../arrival.ts';
import {
  elementsOf,
  type Holder,
  hasClass,
  isElement,
  isHidden,
  replace,
  said,
  styleOf,
  wordsBeside,
  wordsIn,
} from './nodes.ts';
import { allWordsIn, tellNotes } from './unseen-words.ts';

/** Takes out code, forms, frames, films and hidden passages. */
export function strip(tree: Holder, losses: Loss[]): void {
  const codes = new Map<string, number>();
  const gone = new Set<Holder>();
  for (const { node, parent } of elementsOf(tree)) {
    if (gone.has(parent)) {
      gone.add(node);
      continue;
    }
    if (CODE.has(node.tagName)) {
      codes.set(node.tagName, (codes.get(node.tagName) ?? 0) + 1);
      gone.add(node);
      replace(parent, node, []);
      continue;
    }
    const kind = kindOf(node);
    // What it holds is still to be judged, where it stands.
    if (kind === 'form') node.tagName = 'div';
    else if (kind) {
      gone.add(node);
      replace(parent, node, leftBy(kind) ? [{ type: 'text', value: leftBy(kind) }] : []);
      const address = node.tagName === 'noscript' ? '' : addressOf(node);
      const words = `${allWordsIn(node)} ${address}`.trim();
      if (words !== '' || kind !== 'hidden') losses.push({ kind, words });
    }
  }
  if (codes.has('script')) losses.push({ kind: 'code', words: '', place: `script × ${codes.get('script')}` });
  tellNotes(tree, losses);
  for (const holder of [tree, ...elementsOf(tree).map(({ node }) => node)])
    holder.children = (holder.children as Element[]).filter(
      (child) => (child as { type: string }).type !== 'comment' && (child as { type: string }).type !== 'doctype',
    );
}

/** The words of a text, with those that leave it after the others. */
export function wordsWithStripped(tree: Holder): string {
  return wordsBeside((node) => {
    const kind = CODE.has(node.tagName) ? undefined : kindOf(node);
    return kind === undefined || kind === 'form' ? undefined : leftBy(kind);
  }, tree.children);
}

/** A button or a film between two words parts them; what a hand struck out does not. */
function leftBy(kind: LossKind): string {
  return kind === 'control' || kind === 'embed' || kind === 'page' ? ' ' : '';
}

const CODE = new Set(['script', 'style', 'template', 'link', 'meta', 'base', 'xml', 'head', 'title']);
const EMBEDS = new Set([
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'video',
  'audio',
  'canvas',
  'svg',
  'map',
]);
const CONTROLS = new Set([
  'input',
  'button',
  'select',
  'textarea',
  'datalist',
  'output',
  'meter',
  'progress',
  'keygen',
]);

function kindOf(node: Element): LossKind | 'form' | undefined {
  if (isHidden(node) || node.tagName === 'noscript') return 'hidden';
  if (EMBEDS.has(node.tagName) || /^v:|^o:ole/.test(node.tagName)) return 'embed';
  if (node.tagName === 'math' || node.tagName === 'm:omath') return 'formula';
  if (CONTROLS.has(node.tagName) && said(node, 'type') !== 'checkbox') return 'control';
  // A network makes its buttons so; what is longer is what opens when it is pressed.
  if (said(node, 'role') === 'button' && wordsIn(node).trim().length <= 30 && !elementsOf(node).some(isPicture))
    return 'control';
  // Some sites hold their whole page in a form.
  if (node.tagName === 'form')
    return elementsOf(node).filter(({ node: held }) => held.tagName === 'p').length > 3 ? 'form' : 'control';
  if (node.tagName === 'del' && said(node, 'cite') + said(node, 'dateTime') !== '') return 'deleted';
  if (isCommentMark(node) || /^comment/.test(styleOf(node, 'mso-element')) || hasClass(node, /^msocomtxt$/))
    return 'comment';
  if (
    /^(?:header|footer)$/.test(styleOf(node, 'mso-element')) ||
    (isElement(node, 'div') && /^(?:header|footer)$/.test(said(node, 'title')))
  )
    return 'page';
  return undefined;
}

/** « [AB1] », which Word sets after the words that somebody comments. Those words are a link that leads nowhere, and are the writer's. */
function isCommentMark(node: Element): boolean {
  const isSign = (one: Element) =>
    hasClass(one, /^msocom(?:anchor|off)$/) || styleOf(one, 'mso-special-character') === 'comment';
  return (
    isSign(node) || (hasClass(node, /^MsoCommentReference$/) && elementsOf(node).some(({ node: held }) => isSign(held)))
  );
}

function isPicture({ node }: { node: Element }): boolean {
  return node.tagName === 'img';
}

function addressOf(node: Element): string {
  const held = [node, ...elementsOf(node).map(({ node: one }) => one)];
  return (
    held.map((one) => said(one, 'src') || said(one, 'data')).find((address) => /^(?:https?:)?\/\//.test(address)) ?? ''
  );
}
