// The code of a page → the names that it takes from around it: what nothing declares stops the build once it is run.

/** A node of the tree of a program: https://github.com/estree/estree */
export interface CodeNode {
  type: string;
  name?: unknown;
  [part: string]: unknown;
}

/** The names that a piece of code reads and does not bind itself, each once. Its scopes are taken as one. */
export function freeNames(program: CodeNode): string[] {
  const read = new Set<string>();
  const bound = new Set<string>();
  const pending = [program];
  for (let node = pending.pop(); node; node = pending.pop()) pending.push(...collect(node, read, bound));
  return [...read].filter((name) => !bound.has(name));
}

/** The names that a pattern binds: `a`, `{ a, b: c }`, `[a, ...b]`, `a = 1`. */
export function boundBy(pattern: CodeNode): string[] {
  if (pattern.type === 'Identifier') return [String(pattern.name ?? '')];
  const parts = [pattern.properties, pattern.elements, pattern.type === 'AssignmentPattern' ? pattern.left : null];
  const inside = [...parts.flat(), pattern.type === 'Property' ? pattern.value : null, pattern.argument];
  return inside.flatMap((part) => (part ? boundBy(part as CodeNode) : []));
}

/** Of one node; gives those inside of it. */
function collect(node: CodeNode, read: Set<string>, bound: Set<string>): CodeNode[] {
  for (const key of BINDS[node.type] ?? [])
    for (const pattern of nodesIn(node[key])) for (const name of boundBy(pattern)) bound.add(name);
  if (node.type === 'Identifier') read.add(String(node.name));
  if (node.type === 'UnaryExpression' && node.operator === 'typeof' && isName(node.argument)) return [];
  const skipped: string[] = [...(NAMED[node.type] ?? []), ...(node.computed ? [] : (KEYED[node.type] ?? []))];
  // `export { a } from './b.js'` reads nothing here.
  if (node.type === 'ExportNamedDeclaration' && node.source) skipped.push('specifiers');
  const component = componentOf(node);
  if (component) read.add(component);
  return Object.entries(node).flatMap(([key, part]) => (skipped.includes(key) ? [] : nodesIn(part)));
}

/** After `typeof`, a name that does not exist does no harm. */
function isName(part: unknown): boolean {
  return nodesIn(part).some(({ type }) => type === 'Identifier');
}

function nodesIn(part: unknown): CodeNode[] {
  return [part].flat().filter((one): one is CodeNode => typeof one === 'object' && one !== null && 'type' in one);
}

/** Of JSX, a name with a capital, or the start of `<Outil.Carte />`. */
function componentOf({ type, name }: CodeNode): string | undefined {
  if (type !== 'JSXOpeningElement') return undefined;
  let part = name as CodeNode;
  const isPart = part.type === 'JSXMemberExpression';
  while (part.type === 'JSXMemberExpression') part = part.object as CodeNode;
  const written = String(part.name);
  return part.type === 'JSXIdentifier' && (isPart || /^[^\p{Ll}]/u.test(written)) ? written : undefined;
}

/** What gives a name to what it holds. */
const BINDS: Record<string, readonly string[]> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
};

/** Names that are no variables. */
const NAMED: Record<string, readonly string[]> = {
  ImportSpecifier: ['imported'],
  ExportSpecifier: ['exported'],
  ExportAllDeclaration: ['exported'],
  MetaProperty: ['meta', 'property'],
  LabeledStatement: ['label'],
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
};

/** Names of parts, unless they stand between brackets. */
const KEYED: Record<string, readonly string[]> = {
  MemberExpression: ['property'],
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
};
