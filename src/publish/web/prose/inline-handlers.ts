// What stands among words → HTML.
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { scriptOf } from '../../../model/letters/script.ts';
import { inlineText } from '../../../model/prose/plain-text.ts';
import type { InlineHandlers } from '../../../model/prose/prose.ts';
import type { ProseContext } from './context.ts';
import { link } from './links.ts';
import { noteCall } from './notes.ts';

export const inlineHandlers: InlineHandlers<ProseContext, ElementContent[]> = {
  text: ({ value }) => [{ type: 'text', value }],
  emphasis: ({ children }, context) => [h('em', context.inlines(children))],
  strong: ({ children }, context) => [h('strong', context.inlines(children))],
  delete: ({ children }, context) => [h('del', context.inlines(children))],
  inlineCode: ({ value }) => [h('code', value)],
  link: ({ url, children }, context) => link(url, context.inlines(children), context),
  lineBreak: () => [h('br')],
  noteReference: ({ number, first }, context) => [noteCall(number, first, context)],
  Foreign: ({ lang, children }, context) => {
    const { direction, leans } = scriptOf(lang, inlineText(children));
    const words = context.inlines(children);
    // Without <bdi>, « واحد, اثنان » would print its words in the other order.
    if (!leans) return [h('bdi', { lang, dir: direction }, words)];
    const dir = direction === context.direction ? undefined : direction;
    return [h('i', { className: 'foreign', lang, dir }, words)];
  },
};
