// The blocks of Markdown → HTML.
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Alignment, Block, BlockElement, BlockHandlers, Inline, ListItem } from '../../../model/prose/prose.ts';
import { paragraph } from './anchors.ts';
import type { ProseContext } from './context.ts';

type MarkdownBlock = Exclude<Block['type'], BlockElement['type']>;

export const blockHandlers: Pick<BlockHandlers<ProseContext, ElementContent[]>, MarkdownBlock> = {
  paragraph: ({ children }, context) => [paragraph(children, context)],
  heading: ({ depth, id, children }, context) => [h(`h${depth}`, { id }, context.inlines(children))],
  blockquote: ({ children }, context) => [h('blockquote', context.blocks(children))],
  list: ({ ordered, start, tight, items }, context) => {
    const children = items.map((one) => listItem(one, tight, context));
    const tasks = items.some((one) => one.checked !== undefined) ? 'tasks' : undefined;
    if (!ordered) return [h('ul', { className: tasks }, children)];
    return [h('ol', { className: tasks, start: start === 1 ? undefined : start }, children)];
  },
  table: ({ align, head, rows }, context) => {
    const cells = (row: readonly Inline[][], heading: boolean) =>
      row.map((cell, column) => tableCell(cell, heading, align[column] ?? null, context));
    const table = h('table', [
      h('thead', [h('tr', cells(head, true))]),
      h(
        'tbody',
        rows.map((row) => h('tr', cells(row, false))),
      ),
    ]);
    // It scrolls sideways on a narrow screen, so the keyboard must reach it: WCAG 2.2, criterion 2.1.1.
    return [h('div', { className: 'table', role: 'group', tabIndex: 0, ariaLabel: context.say.prose.table }, table)];
  },
  code: ({ value, lang }) => [
    h('pre', { tabIndex: 0 }, h('code', { className: lang ? [`language-${lang}`] : undefined }, value)),
  ],
  thematicBreak: () => [h('hr')],
};

function listItem(one: ListItem, tight: boolean, context: ProseContext): ElementContent {
  const children = one.children.flatMap((block) =>
    tight && block.type === 'paragraph' ? context.inlines(block.children) : context.blocks([block]),
  );
  if (one.checked === undefined) return h('li', children);
  const ariaLabel = one.checked ? context.say.prose.done : context.say.prose.toDo;
  return h('li', [h('span', { className: 'task', role: 'img', ariaLabel }, one.checked ? '☑' : '☐'), ' ', ...children]);
}

function tableCell(cell: Inline[], heading: boolean, align: Alignment, context: ProseContext): ElementContent {
  const className = align === null || align === 'left' ? undefined : `align-${align}`;
  const children = context.inlines(cell);
  return heading ? h('th', { scope: 'col', className }, children) : h('td', { className }, children);
}
