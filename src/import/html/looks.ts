// How words look → what they mean: bold, italics and strikethrough of styles and classes; the rest of looks is told as lost.
import type { Element, ElementContent } from 'hast';
import type { Loss } from '../arrival.ts';
import { oneLine } from '../plain-words.ts';
import { element, elementsOf, type Holder, isElement, isNamed, replace, said, styleOf, wordsIn } from './nodes.ts';

/** Gives each element the declarations that a style sheet of the page has for its classes alone. */
export function applyClasses(tree: Holder): void {
  const rules = new Map<string, string>();
  for (const { node } of elementsOf(tree)) {
    if (node.tagName !== 'style') continue;
    const css = node.children.map((child) => ('value' in child ? child.value : '')).join('');
    for (const [, name = '', declarations = ''] of css
      .slice(0, 500_000)
      .matchAll(/(?<=^|[}\s,;])[a-z\d]*\.([\w-]+)\s*\{([^{}]*)\}/g))
      rules.set(name, `${rules.get(name) ?? ''};${declarations}`);
  }
  if (rules.size === 0) return;
  for (const { node } of elementsOf(tree)) {
    const given = said(node, 'className')
      .split(' ')
      .flatMap((name) => rules.get(name) ?? []);
    if (given.length > 0) node.properties.style = `${said(node, 'style')};${given.join(';')}`;
  }
}

/** Elements that set words by their style alone become those that mean it. */
export function readLooks(tree: Holder, losses: Loss[]): void {
  for (const { node, parent } of elementsOf(tree).reverse()) {
    const isHeading = /^h[1-6]$/.test(node.tagName);
    if (isElement(node, 'b', 'strong') && /^(?:normal|[1-4]00)$/.test(styleOf(node, 'font-weight')))
      node.tagName = 'span';
    if (isElement(node, 'i', 'em') && styleOf(node, 'font-style') === 'normal') node.tagName = 'span';
    tellLook(node, losses);
    if (isElement(node, 'u', 'ins', 'mark', 'big', 'small', 'tt', 'var', 'dfn', 'abbr')) node.tagName = 'span';
    if (!isElement(node, 'span', 'font', 'p', 'li', 'a')) continue;
    const marks = isHeading ? [] : marksOf(node);
    if (marks.length === 0) continue;
    const held = marks.reduce<ElementContent[]>((children, mark) => [element(mark, children)], node.children);
    if (isNamed(node, 'span', 'font')) replace(parent, node, held);
    else if (node.children.every((child) => !isElement(child, 'p', 'ul', 'ol', 'div', 'table'))) node.children = held;
  }
}

function marksOf(node: Element): string[] {
  const marks: string[] = [];
  if (/^(?:bold|bolder|[6-9]00)$/.test(styleOf(node, 'font-weight'))) marks.push('strong');
  if (/^(?:italic|oblique)$/.test(styleOf(node, 'font-style'))) marks.push('em');
  if (/line-through/.test(styleOf(node, 'text-decoration') + styleOf(node, 'text-decoration-line'))) marks.push('del');
  return marks;
}

/** « 1er », « Mme » are raised where they are printed; a figure that is raised or lowered is set on the line. */
function isRaised(node: Element): boolean {
  if (!isNamed(node, 'sub', 'sup')) return false;
  const words = wordsIn(node).trim();
  return node.tagName === 'sub' ? words !== '' : /^[^\p{L}]+$/u.test(words);
}

/** Underlining, highlighting and colours that are not those of a text. */
function tellLook(node: Element, losses: Loss[]): void {
  const isUnder = node.tagName === 'u' || /underline/.test(styleOf(node, 'text-decoration'));
  const ground = styleOf(node, 'background-color') || styleOf(node, 'background');
  const isColoured =
    isElement(node, 'span', 'font', 'mark') &&
    (isTint(styleOf(node, 'color')) || isTint(said(node, 'color')) || isTint(ground) || node.tagName === 'mark');
  if (!isRaised(node) && (!isElement(node, 'u', 'span', 'font', 'mark') || !(isUnder || isColoured))) return;
  const words = oneLine(wordsIn(node));
  if (words !== '' && losses.length < MOST && !elementsOf(node).some(({ node: held }) => held.tagName === 'a'))
    losses.push({ kind: 'look', words });
}

const MOST = 300;

/** Black, white, greys and what is inherited are of any text. */
function isTint(colour: string): boolean {
  if (/^$|black|white|gr[ae]y|silver|auto|inherit|initial|transparent|windowtext|none|currentcolor|var\(/.test(colour))
    return false;
  const hex = /#([\da-f]{2})([\da-f]{2})([\da-f]{2})/
    .exec(colour.replace(/#([\da-f])([\da-f])([\da-f])(?![\da-f])/, '#$1$1$2$2$3$3'))
    ?.slice(1)
    .map((pair) => Number.parseInt(pair, 16));
  const parts = hex ?? /rgba?\((\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(colour)?.slice(1).map(Number);
  return parts ? Math.max(...parts) - Math.min(...parts) > 48 : /^[a-z]+$/.test(colour);
}
