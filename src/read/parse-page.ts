// An editor's page → its tree and what its code brings. Compiled for its errors alone: what comes out is dropped, never run.
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { holdsMany } from './bounds.ts';
import { boundBy, type CodeNode, freeNames } from './free-names.ts';
import type { MdxParser } from './mdx-parser.ts';
import { abyssOf, deepFlawOf, flawOf } from './parse.ts';
import type { Flaw } from './position.ts';

/** What a page's code brings and takes, by offsets of the file. */
export interface PageCode {
  /** The names that it declares or imports at its top. */
  names: { name: string; offset: number }[];
  /** The names that its expressions and its statements read, and do not declare. */
  reads: { name: string; offset: number }[];
  /** The objects that it would print: a page can only print words, numbers and elements. */
  objects: number[];
  /** The files that it takes by a path of their own: what it imports, the pictures that it shows. */
  paths: { path: string; offset: number; kind: 'import' | 'picture' }[];
}

/** Parses a whole page: ordinary MDX, with imports and expressions. Positions are those of the file. */
export function parsePage(source: string, parser: MdxParser): { tree?: Root; flaws: Flaw[] } & PageCode {
  const code: PageCode = { names: [], reads: [], objects: [], paths: [] };
  let tree: Root | undefined;
  const deep = deepFlawOf(source);
  if (deep) return { flaws: [deep], ...code };
  if (source.length > MAX_LENGTH || holdsMany(source, MANY))
    return { flaws: [{ code: 'page-too-long', position: { line: 1, column: 1 }, words: '' }], ...code };
  try {
    tree = parser.pageTree(source);
    const abyss = abyssOf(tree);
    if (abyss) return { flaws: [abyss], ...code };
    parser.compilePage(source, {
      onModule: (program, offset) => readModule(program, source, offset, code),
      onCode: (program, offset) => {
        readNames(program, source, offset, code);
        if (isObject(program)) code.objects.push(offset);
      },
    });
    for (const value of valuesOf(tree)) readValue(value, source, code, parser);
  } catch (error) {
    const flaw = flawOf(error, source);
    return {
      flaws: [isPlaced(error) ? flaw : placed(flaw, tree, source, parser)],
      names: [],
      reads: [],
      objects: [],
      paths: [],
    };
  }
  code.paths.push(...picturesOf(tree));
  return { tree, flaws: [], ...code };
}

/** In UTF-16 units: no page comes near, and its parser reads no chain of signs that is longer. */
const MAX_LENGTH = 100_000;
const MANY = { '<': 8000, '=>': 5000, if: 8000 };

function isPlaced(error: unknown): boolean {
  return error instanceof Error && /^\d+:\d+: /.test(error.message);
}

/** The compiler does not say where the value of an attribute is wrong: in the first element that it refuses alone. */
function placed(flaw: Flaw, tree: Root | undefined, source: string, parser: MdxParser): Flaw {
  const wrong = tree && elementsOf(tree).find((element) => !compiles(element, parser));
  if (!wrong) return flaw;
  const { line = 1, column = 1, offset = 0 } = wrong.position?.start ?? {};
  const words = source.slice(offset, wrong.position?.end.offset).split(/\r?\n/)[0] ?? '';
  return { code: `attribute: ${flaw.code}`, position: { line, column }, words: words.slice(0, 60) };
}

function compiles({ attributes }: Element, parser: MdxParser): boolean {
  const values = attributes.map((attribute) =>
    attribute.type === 'mdxJsxExpressionAttribute'
      ? `{${attribute.value}}`
      : typeof attribute.value === 'object' && attribute.value
        ? `a={${attribute.value.value}}`
        : '',
  );
  try {
    parser.compilePage(`<A ${values.join(' ')} />`, {});
    return true;
  } catch {
    return false;
  }
}

type Element = Extract<Nodes, { attributes: unknown }>;

function elementsOf(node: Nodes): Element[] {
  const inside = 'children' in node ? (node.children as Nodes[]).flatMap(elementsOf) : [];
  return 'attributes' in node ? [node as Element, ...inside] : inside;
}

function picturesOf(node: Nodes): PageCode['paths'] {
  if (node.type === 'image') {
    const isElsewhere = URL.canParse(node.url) || /^[/#]|^$/.test(node.url);
    return isElsewhere ? [] : [{ path: node.url, offset: node.position?.start.offset ?? 0, kind: 'picture' }];
  }
  return 'children' in node ? (node.children as Nodes[]).flatMap(picturesOf) : [];
}

function readModule({ body }: CodeNode, source: string, start: number, { names, paths }: PageCode): void {
  for (const statement of body as Statement[]) {
    const at = (words: string) => Math.max(start, source.indexOf(words, start));
    const from = statement.source;
    if (from) paths.push({ path: from.value, offset: at(from.raw ?? from.value), kind: 'import' });
    for (const name of namesOf(statement)) names.push({ name, offset: at(name) });
  }
}

/** A statement of a module: https://github.com/estree/estree/blob/master/es2015.md#modules */
interface Statement extends Declaration {
  type: string;
  source?: { value: string; raw?: string } | null;
  specifiers?: { local: CodeNode }[];
  declaration?: Declaration | null;
}

/** `const a = 1, b = 2` has declarations; a function and a class have a name. */
interface Declaration {
  id?: CodeNode | null;
  declarations?: { id: CodeNode }[];
}

function namesOf(statement: Statement): string[] {
  if (statement.type === 'ImportDeclaration')
    return (statement.specifiers ?? []).flatMap(({ local }) => boundBy(local));
  const { id, declarations } = statement.declaration ?? statement;
  return (declarations?.map((one) => one.id) ?? (id ? [id] : [])).flatMap(boundBy);
}

function readNames(program: CodeNode, source: string, start: number, { reads }: PageCode): void {
  for (const name of freeNames(program)) reads.push({ name, offset: placeOf(name, source, start) });
}

/** `{ { a: 1 } }`, whose only expression is an object. */
function isObject({ body }: CodeNode): boolean {
  const [only] = body as { expression?: CodeNode }[];
  return only?.expression?.type === 'ObjectExpression';
}

/** Where a name stands by itself, and not within another. */
function placeOf(name: string, source: string, start: number): number {
  const written = name.replaceAll('$', () => '\\$');
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}$_]|(?<!\.\.)\.)${written}(?![\p{L}\p{N}$_])`, 'gu');
  alone.lastIndex = start;
  return alone.exec(source)?.index ?? start;
}

/** The values between braces of a tree's elements: `class={x}`, `{...x}`. */
function valuesOf(tree: Root): { value: string; offset: number }[] {
  return elementsOf(tree).flatMap(({ attributes, position }) =>
    attributes.flatMap((attribute) => {
      const offset = position?.start.offset ?? 0;
      if (attribute.type === 'mdxJsxExpressionAttribute') return [{ value: `[${attribute.value}]`, offset }];
      const { value } = attribute;
      return typeof value === 'object' && value ? [{ value: value.value, offset }] : [];
    }),
  );
}

function readValue(
  { value, offset }: { value: string; offset: number },
  source: string,
  code: PageCode,
  parser: MdxParser,
): void {
  parser.compilePage(`{${value}}`, { onCode: (program) => readNames(program, source, offset, code) });
}
