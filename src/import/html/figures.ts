// Pictures with what is said under them, and quotations that a page sets apart → elements of the dialect.
import type { Element, ElementContent } from 'hast';
import { element, elementsOf, type Holder, hasClass, isElement, replace, wordsIn } from './nodes.ts';

/** A paragraph in the style of captions, under its picture or above it. */
export function joinCaption(caption: Element, parent: Holder): void {
  const around = (parent.children as ElementContent[]).filter((child) => child.type === 'element');
  const index = around.indexOf(caption);
  const isPicture = (node: ElementContent | undefined): node is Element =>
    isElement(node, 'p') &&
    !/\S/.test(wordsIn(node)) &&
    elementsOf(node).filter((held) => held.node.tagName === 'img').length === 1;
  const picture = [around[index - 1], around[index + 1]].find(isPicture);
  const image = picture && elementsOf(picture).find((held) => held.node.tagName === 'img')?.node;
  if (!picture || !image) return;
  replace(parent, picture, [element('captioned', [element('p', caption.children)], image.properties)]);
  replace(parent, caption, []);
}

/** A picture and its caption. What else stands in a figure is itself, and the caption a paragraph after it. */
export function shapeFigure(figure: Element, parent: Holder): void {
  const held = elementsOf(figure);
  if (hasClass(figure, /^wp-block-pullquote$/)) {
    for (const { node } of held) if (isElement(node, 'cite')) node.tagName = 'voice';
    replace(parent, figure, [element('pull-quote', figure.children)]);
    return;
  }
  const pictures = held.filter(({ node }) => node.tagName === 'img');
  const captions = captionsOf(figure);
  const [picture] = pictures;
  const isPlain =
    picture !== undefined &&
    pictures.length === 1 &&
    captions.some((caption) => /\S/.test(wordsIn(caption))) &&
    !/\S/.test(wordsBut(figure, captions)) &&
    !held.some(({ node }) => /^(?:table|blockquote|pre|ul|ol|h\d)$/.test(node.tagName)) &&
    !hasClass(figure, /kg-bookmark|kg-product/);
  if (!isPlain) {
    for (const caption of captions) caption.tagName = 'p';
    figure.tagName = 'div';
    return;
  }
  replace(picture.parent, picture.node, []);
  const words = captions.map((caption) => element('div', caption.children));
  replace(parent, figure, [element('captioned', words, picture.node.properties)]);
}

function captionsOf(holder: Element): Element[] {
  return holder.children
    .filter((child) => isElement(child))
    .flatMap((child) =>
      isElement(child, 'figcaption') || hasClass(child, /^(?:wp-caption-text|image-caption|imageCaption)$/)
        ? [child]
        : captionsOf(child),
    );
}

function wordsBut(holder: Element, captions: readonly Element[]): string {
  return holder.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return isElement(child) && !captions.includes(child) ? wordsBut(child, captions) : '';
    })
    .join('');
}

/** A sentence that its page sets apart, with its voice. */
export function shapeQuote(quote: Element, parent: Holder): void {
  const isHeld = parent.type === 'element' && hasClass(parent, /^wp-block-pullquote$/);
  const isPull = isHeld || hasClass(quote, /pullquote|kg-blockquote-alt/);
  if (isPull && !isHeld) quote.tagName = 'pull-quote';
  // Its voice stands on a line of its own.
  for (const { node } of elementsOf(quote))
    if (isElement(node, 'voice', 'cite', 'footer')) node.tagName = isPull ? 'voice' : 'p';
}
