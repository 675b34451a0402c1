// Networks, blogs and mails show emoji as small pictures, each with its sign beside it → the signs, which are words.
import { elementsOf, type Holder, hasClass, replace, said } from './nodes.ts';

export function readEmojiPictures(tree: Holder): void {
  for (const { node, parent } of elementsOf(tree)) {
    if (node.tagName !== 'img') continue;
    const sign = said(node, 'alt').trim();
    const side = Number.parseInt(said(node, 'width') || said(node, 'height'), 10);
    const isSmall = side <= LARGEST || hasClass(node, /emoji|smiley/i) || /emoji/i.test(said(node, 'src'));
    if (isSmall && EMOJI.test(sign)) replace(parent, node, [{ type: 'text', value: sign }]);
  }
}

/** In pixels: a picture that somebody took is larger. */
const LARGEST = 72;
const EMOJI =
  /^(?:(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3)(?:\p{Emoji_Modifier}|\uFE0F|\u200D)*)+$/u;
