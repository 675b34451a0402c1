// An editor's page → its tree and what its code brings. Compiled for its errors alone: what comes out is dropped, never run.
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import { defineHastPlugin, type EstreeProgram, mdxToJs, mdxToMdast } from 'satteri';
import type { Flaw } from './manuscript.ts';
import { abyssOf, flawOf } from './parse.ts';

/** What a page's code brings and takes, by offsets of the file. */
export interface PageCode {
  /** The names that it declares or imports at its top. */
  names: { name: string; offset: number }[];
  /** The files that it takes by a path of their own: what it imports, the pictures that it shows. */
  paths: { path: string; offset: number; kind: 'import' | 'picture' }[];
}

/** Parses a whole page: ordinary MDX, with imports and expressions. Positions are those of the file. */
export function parsePage(source: string): { tree?: Root; flaws: Flaw[] } & PageCode {
  const code: PageCode = { names: [], paths: [] };
  let tree: Root | undefined;
  try {
    tree = mdxToMdast(source, FEATURES) as unknown as Root;
    const abyss = abyssOf(tree);
    if (abyss) return { flaws: [abyss], ...code };
    compile(source, (program, offset) => readModule(program, source, offset, code));
  } catch (error) {
    const flaw = flawOf(error, source);
    return { flaws: [isPlaced(error) ? flaw : placed(flaw, tree, source)], names: [], paths: [] };
  }
  code.paths.push(...picturesOf(tree));
  return { tree, flaws: [], ...code };
}

// Those of astro.config.mjs that change a tree here; its notes only word what footnotes say.
const FEATURES = { features: { smartPunctuation: false } };

function compile(source: string, onModule: (program: EstreeProgram, offset: number) => void): void {
  const modules = defineHastPlugin({
    name: 'modules',
    options: { position: true },
    mdxjsEsm: (node) => {
      const program = node.parseExpression();
      if (program) onModule(program, node.position?.start.offset ?? 0);
    },
  });
  void mdxToJs(source, { ...FEATURES, hastPlugins: [modules] });
}

function isPlaced(error: unknown): boolean {
  return error instanceof Error && /^\d+:\d+: /.test(error.message);
}

/** The compiler does not say where the value of an attribute is wrong: in the first element that it refuses alone. */
function placed(flaw: Flaw, tree: Root | undefined, source: string): Flaw {
  const wrong = tree && elementsOf(tree).find((element) => !compiles(element));
  if (!wrong) return flaw;
  const { line = 1, column = 1, offset = 0 } = wrong.position?.start ?? {};
  const words = source.slice(offset, wrong.position?.end.offset).split(/\r?\n/)[0] ?? '';
  return { code: `attribute: ${flaw.code}`, position: { line, column }, words: words.slice(0, 60) };
}

function compiles({ attributes }: Element): boolean {
  const values = attributes.map((attribute) =>
    attribute.type === 'mdxJsxExpressionAttribute'
      ? `{${attribute.value}}`
      : typeof attribute.value === 'object' && attribute.value
        ? `a={${attribute.value.value}}`
        : '',
  );
  try {
    compile(`<A ${values.join(' ')} />`, () => {});
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

function readModule({ body }: EstreeProgram, source: string, start: number, { names, paths }: PageCode): void {
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
  specifiers?: { local: Pattern }[];
  declaration?: Declaration | null;
}

/** `const a = 1, b = 2` has declarations; a function and a class have a name. */
interface Declaration {
  id?: Pattern | null;
  declarations?: { id: Pattern }[];
}

interface Pattern {
  type: string;
  name?: string;
  [part: string]: unknown;
}

function namesOf(statement: Statement): string[] {
  if (statement.type === 'ImportDeclaration')
    return (statement.specifiers ?? []).flatMap(({ local }) => boundBy(local));
  const { id, declarations } = statement.declaration ?? statement;
  return (declarations?.map((one) => one.id) ?? (id ? [id] : [])).flatMap(boundBy);
}

/** The names that a pattern binds: `a`, `{ a, b: c }`, `[a, ...b]`, `a = 1`. */
function boundBy(pattern: Pattern): string[] {
  if (pattern.type === 'Identifier') return [pattern.name ?? ''];
  const parts = [pattern.properties, pattern.elements, pattern.type === 'AssignmentPattern' ? pattern.left : null];
  const inside = [...parts.flat(), pattern.type === 'Property' ? pattern.value : null, pattern.argument];
  return inside.flatMap((part) => (part ? boundBy(part as Pattern) : []));
}
