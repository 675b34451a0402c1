// The elements of the closed list that stand on their own lines → HTML.

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { keyFigureText } from '../../../model/prose/key-figure.ts';
import type { Block, BlockElement, BlockHandlers } from '../../../model/prose/prose.ts';
import { paragraph } from './anchors.ts';
import type { ProseContext } from './context.ts';
import { creditLine, image } from './images.ts';
import { link } from './links.ts';

export const elementHandlers: Pick<BlockHandlers<ProseContext, ElementContent[]>, BlockElement['type']> = {
  Question: ({ children }, context) => [h('div', { className: 'question' }, context.blocks(children))],
  PullQuote: ({ by, children }, context) => [
    h('figure', { className: 'pull-quote' }, [
      h('blockquote', context.withoutAnchors.blocks(children)),
      ...(by === undefined ? [] : [h('figcaption', by)]),
    ]),
  ],
  Aside: ({ title, children }, context) => [
    h('div', { className: 'box', role: 'note' }, [
      h('p', { className: 'box-title' }, title),
      ...context.blocks(children),
    ]),
  ],
  Figure: ({ picture, caption }, context) => {
    const legend = [...captionOf(caption, context), ...creditLine(picture)];
    return [
      h('figure', { className: ['picture', picture.height > picture.width ? 'picture-upright' : 'picture-wide'] }, [
        image(picture, context.address),
        ...(legend.length > 0 ? [h('figcaption', legend)] : []),
      ]),
    ];
  },
  GroupPhoto: ({ picture, people, caption }, context) => [
    h('figure', { className: 'group-photo' }, [
      image(picture, context.address),
      h('figcaption', [
        ...captionOf(caption, context),
        h('p', { className: 'group-photo-lead' }, context.labels.fromLeftToRight),
        h(
          'ol',
          people.map((person) => h('li', context.inlines(person))),
        ),
        ...creditLine(picture),
      ]),
    ]),
  ],
  KeyFigure: ({ value, unit, year, source, url, children }, context) => [
    h('figure', { className: 'key-figure' }, [
      // French sets a no-break space between a number and its unit.
      h('p', { className: 'key-figure-value' }, keyFigureText(value, unit)),
      h('div', { className: 'key-figure-what' }, context.withoutAnchors.blocks(children)),
      h('figcaption', [
        context.say.prose.sourceLead,
        ...(url === undefined ? [{ type: 'text' as const, value: source }] : link(url, [h('cite', source)], context)),
        `, ${year}`,
      ]),
    ]),
  ],
  Dialogue: ({ lines }, context) => [
    h(
      'div',
      { className: 'dialogue' },
      lines.map((line) => paragraph(line, context)),
    ),
  ],
  Postscript: ({ children }, context) => [h('div', { className: 'postscript' }, context.blocks(children))],
};

/** A caption of one paragraph needs no paragraph of its own. */
function captionOf(caption: readonly Block[], context: ProseContext): ElementContent[] {
  const [first, ...others] = caption;
  if (first?.type === 'paragraph' && others.length === 0) {
    return [h('span', { className: 'caption' }, context.inlines(first.children))];
  }
  return caption.length === 0 ? [] : [h('div', { className: 'caption' }, context.withoutAnchors.blocks(caption))];
}
