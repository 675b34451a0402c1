// An element of the dialect, made.
import type { BlockContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';

export function flow(name: string, values: Record<string, string>, children: BlockContent[]): MdxJsxFlowElement {
  const attributes = Object.entries(values).map(([key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key,
    value,
  }));
  return { type: 'mdxJsxFlowElement', name, attributes, children };
}
