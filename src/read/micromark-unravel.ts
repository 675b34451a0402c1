// A paragraph that holds elements only is those elements: so does every reader of MDX.
import type { Nodes, Paragraph, Parents, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx-expression';
import type {} from 'mdast-util-mdx-jsx';

/** As the reference does: https://github.com/mdx-js/mdx/blob/main/packages/mdx/lib/plugin/remark-mark-and-unravel.js */
export function unravel(holder: Parents): void {
  holder.children = holder.children.flatMap((child: RootContent): RootContent[] => {
    if ('children' in child) unravel(child);
    return child.type === 'paragraph' && isOfElements(child) ? child.children.flatMap(asFlow) : [child];
  }) as never;
}

function isOfElements({ children }: Paragraph): boolean {
  const isElement = ({ type }: Nodes) => type === 'mdxJsxTextElement' || type === 'mdxTextExpression';
  return (
    children.some(isElement) &&
    children.every((child) => isElement(child) || (child.type === 'text' && /^[\t\r\n ]+$/.test(child.value)))
  );
}

function asFlow(child: Paragraph['children'][number]): RootContent[] {
  if (child.type === 'mdxJsxTextElement') return [{ ...child, type: 'mdxJsxFlowElement' } as never];
  if (child.type === 'mdxTextExpression') return [{ ...child, type: 'mdxFlowExpression' } as never];
  return [];
}
