// The tags of MDX for micromark, with what its messages leave out: where the tag that stops it starts, and all that are open.
import { Parser } from 'acorn';
import jsx from 'acorn-jsx';
import type { CompileContext, Token, Extension as TreeExtension } from 'mdast-util-from-markdown';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { Construct, Extension } from 'micromark-util-types';

/** What is known of the tags of one text while it is read. */
export interface TagTrace {
  /** The offset of the last `<` that was read as the start of a tag. */
  started?: number;
  /** The offset of the last `{` that was read as the start of an expression. */
  opened?: number;
  /** The offset of the last tag that was made an element, or the end of one. */
  entered?: number;
  /** The elements without their end, the outermost first. */
  open: readonly { name?: string; start: { offset: number } }[];
}

/** As Sätteri: what stands between braces must be an expression, of JavaScript or JSX. */
const CODE = { acorn: Parser.extend(jsx()), acornOptions: { ecmaVersion: 'latest', sourceType: 'module' } } as const;

export function tagGrammar(trace: TagTrace): { syntax: Extension[]; tree: TreeExtension[] } {
  const [tags, expressions] = [mdxJsx(CODE), mdxExpression(CODE)];
  return {
    syntax: [
      traced(tags, (offset) => (trace.started = offset)),
      traced(expressions, (offset) => (trace.opened = offset)),
    ],
    tree: [mdxExpressionFromMarkdown(), watched(mdxJsxFromMarkdown(), trace)],
  };
}

function traced({ flow, text }: Extension, told: (offset: number) => void): Extension {
  return { flow: tracedOf(flow, told), text: tracedOf(text, told) };
}

function tracedOf(constructs: Extension['flow'], told: (offset: number) => void): Extension['flow'] {
  const entries = Object.entries(constructs ?? {}).map(([code, construct]) => {
    const one = construct as Construct;
    const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
      const start = one.tokenize.call(this, effects, ok, nok);
      return (sign) => {
        told(this.now().offset);
        return start(sign);
      };
    };
    return [code, { ...one, tokenize }];
  });
  return Object.fromEntries(entries);
}

type Handlers = NonNullable<TreeExtension['enter']>;

function watched(extension: TreeExtension, trace: TagTrace): TreeExtension {
  return { ...extension, enter: apart(extension.enter ?? {}, trace), exit: apart(extension.exit ?? {}, trace) };
}

/** The words that stand for a picture are bare letters, tags too. */
function apart(handlers: Handlers, trace: TagTrace): Handlers {
  const entries = Object.entries(handlers).map(([name, handler]) => [
    name,
    function (this: CompileContext, token: Token) {
      if (!this.stack.some(({ type }) => type === 'image')) {
        if (token.type === 'mdxJsxFlowTag' || token.type === 'mdxJsxTextTag') trace.entered = token.start.offset;
        handler?.call(this, token);
        trace.open = (this.data as { mdxJsxTagStack?: TagTrace['open'] }).mdxJsxTagStack ?? [];
      }
    },
  ]);
  return Object.fromEntries(entries);
}
