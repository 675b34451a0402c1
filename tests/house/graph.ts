// The files of the program → who imports what from whom, read by a real parser: Astro's and TypeScript's alike.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

export interface Arrow {
  from: string;
  /** A path of the project, or the name of a package: `node:fs`, `astro:content`. */
  to: string;
  /** What is asked of it; `*` where all of it may be. */
  names: string[];
  /** Gone once compiled. */
  isType: boolean;
}

export interface House {
  files: string[];
  arrows: Arrow[];
  exports: { file: string; name: string }[];
}

/** Path → text, as `houseOf` takes them. @param roots folders and files of the project */
export function readSources(project: string, roots: readonly string[]): Map<string, string> {
  const files = roots.flatMap((root) =>
    /\.\w+$/.test(root)
      ? [root]
      : readdirSync(join(project, root), { recursive: true, encoding: 'utf8' })
          .filter((file) => !file.includes('node_modules') && /\.(?:ts|mjs|astro)$/.test(file))
          .map((file) => `${root}/${file.replaceAll('\\', '/')}`),
  );
  return new Map(files.map((file) => [file, readFileSync(join(project, file), 'utf8')]));
}

export function houseOf(sources: ReadonlyMap<string, string>): House {
  const read = [...sources].map(([file, text]) => ({ file, ...statementsOf(file, text) }));
  return {
    files: [...sources.keys()],
    arrows: read.flatMap(({ file, arrows }) =>
      arrows.map((arrow) => ({ ...arrow, from: file, to: resolve(file, arrow.to) })),
    ),
    exports: read.flatMap(({ file, names }) => names.map((name) => ({ file, name }))),
  };
}

/** Every file and package that some files reach once compiled, each with the way to it. */
export function reachedBy(from: readonly string[], { arrows }: House): Map<string, string[]> {
  const next = Map.groupBy(
    arrows.filter(({ isType }) => !isType),
    (arrow) => arrow.from,
  );
  const ways = new Map<string, string[]>(from.map((file) => [file, [file]]));
  for (const [file, way] of ways) {
    for (const { to } of next.get(file) ?? []) if (!ways.has(to)) ways.set(to, [...way, to]);
  }
  return ways;
}

type Read = { arrows: Omit<Arrow, 'from'>[]; names: string[] };

function statementsOf(file: string, text: string): Read {
  const scripts = file.endsWith('.astro') ? scriptsOf(text) : [text];
  const read = scripts.map((script) => readScript(script, file));
  return {
    arrows: read.flatMap(({ arrows }) => arrows),
    names: file.endsWith('.astro') ? [] : read.flatMap(({ names }) => names),
  };
}

/** What stands between the fences of a component, then what it sends to browsers. */
function scriptsOf(text: string): string[] {
  const [, front = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  return [front, ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script)];
}

function readScript(text: string, file: string): Read {
  const arrows: Omit<Arrow, 'from'>[] = [];
  const names: string[] = [];
  // A component may return before its end: a parser of modules takes a throw there.
  const wrapped = file.endsWith('.astro')
    ? text.replaceAll(/\breturn\s*;/g, 'throw 0;').replaceAll(/\breturn\b/g, 'throw')
    : text;
  const { body } = parseAst(wrapped, { lang: file.endsWith('.mjs') ? 'js' : 'ts' }) as unknown as { body: Node[] };
  for (const node of body) {
    const { source } = node;
    if (source) arrows.push({ to: source.value, names: namesOf(node), isType: isType(node) });
    else if (/^Export(?:Named|Default)Declaration$/.test(node.type)) names.push(...exportedBy(node));
  }
  for (const [, to = ''] of wrapped.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    arrows.push({ to, names: ['*'], isType: false });
  }
  return { arrows, names };
}

/** What is used of the parser's tree. https://github.com/estree/estree/blob/master/es2015.md */
interface Node {
  type: string;
  source?: { value: string } | null;
  importKind?: string;
  exportKind?: string;
  specifiers?: { type: string; importKind?: string; exportKind?: string; imported?: Name; local?: Name }[];
  declaration?: { id?: Name; declarations?: { id: Name }[] } | null;
}
interface Name {
  name?: string;
  value?: string;
}

function namesOf({ type, specifiers = [] }: Node): string[] {
  if (type === 'ExportAllDeclaration') return ['*'];
  return specifiers.map((one) => {
    if (one.type === 'ImportNamespaceSpecifier') return '*';
    if (one.type === 'ImportDefaultSpecifier') return 'default';
    const { name, value } = one.imported ?? one.local ?? {};
    return name ?? value ?? '*';
  });
}

function isType({ importKind, exportKind, specifiers = [] }: Node): boolean {
  if (importKind === 'type' || exportKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

function exportedBy({ type, declaration, specifiers = [] }: Node): string[] {
  if (type === 'ExportDefaultDeclaration') return ['default'];
  const declared = declaration?.declarations?.map(({ id }) => id) ?? (declaration?.id ? [declaration.id] : []);
  return [...declared.map(({ name }) => name ?? ''), ...specifiers.map(({ local }) => local?.name ?? '')];
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(dirname(from), to.replace(/\?.*$/, '')) : to;
}
