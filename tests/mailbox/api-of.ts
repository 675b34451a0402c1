// A forge's own description of what a mailbox asks of it: whether a request is one that it takes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Schema = Record<string, unknown>;

interface Operation {
  method: string;
  path: string;
  parameters: { name: string; in: 'path' | 'query'; required?: boolean; schema: Schema }[];
  body?: Schema;
  statuses: number[];
}

interface Description {
  /** What it was taken from, and under which licence. */
  source: string;
  /** Parts of an address that may hold slashes. */
  open?: string[];
  operations: Operation[];
}

type Validate = ((value: unknown) => boolean) & { errors?: unknown };
const { Ajv } = createRequire(import.meta.url)('ajv') as {
  Ajv: new (options: object) => { compile(schema: Schema): Validate };
};
const ajv = new Ajv({ strict: false, coerceTypes: false, validateFormats: false });

export interface Api {
  /** What is wrong with a request, in words; nothing where it is described so. @param path with its query */
  faultsOf(method: string, path: string, body: unknown): string[];
  /** The same of its answer. */
  faultsOfAnswer(method: string, path: string, status: number): string[];
}

/** @param forge whose description stands in `<forge>-api.json` */
export function apiOf(forge: 'github' | 'gitlab' | 'forgejo'): Api {
  const { operations, open = [] } = JSON.parse(
    readFileSync(join(import.meta.dirname, `${forge}-api.json`), 'utf8'),
  ) as Description;
  const known = operations.map((operation) => ({
    ...operation,
    pattern: patternOf(operation.path, open),
    ...(operation.body && { isBody: ajv.compile(closed(operation.body)) }),
  }));
  const found = (method: string, pathname: string) =>
    known.find((one) => one.method === method && one.pattern.test(pathname));
  return {
    faultsOf(method, path, body) {
      const { pathname, searchParams } = new URL(path, 'http://forge.example');
      const operation = found(method, pathname);
      if (!operation) return [`${method} ${pathname}: no such operation`];
      const groups = operation.pattern.exec(pathname)?.groups ?? {};
      const isWrong = operation.isBody ? !operation.isBody(body) : body !== undefined;
      return [
        ...faultsIn(operation, groups, searchParams),
        ...(isWrong ? [`body: ${JSON.stringify(operation.isBody?.errors)}`] : []),
      ].map((fault) => `${method} ${pathname}: ${fault}`);
    },
    faultsOfAnswer(method, path, status) {
      const { pathname } = new URL(path, 'http://forge.example');
      const isDescribed = found(method, pathname)?.statuses.includes(status);
      return isDescribed ? [] : [`${method} ${pathname}: it never answers ${status}`];
    },
  };
}

/** A path with braces, as a pattern. @param open names that may have slashes */
function patternOf(path: string, open: readonly string[]): RegExp {
  return new RegExp(
    `^${path.replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${open.includes(name) ? '.+' : '[^/]+'})`)}$`,
  );
}

/** A name that a forge does not describe is dropped there without a word. */
function closed(schema: Schema): Schema {
  return 'properties' in schema ? { ...schema, additionalProperties: false } : schema;
}

/** Of what stands in the address. */
function faultsIn({ parameters }: Operation, groups: Record<string, string>, query: URLSearchParams): string[] {
  const names = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const unknown = [...query.keys()].filter((name) => !names.includes(name));
  const wrong = parameters.flatMap(({ name, in: where, required, schema }) => {
    const value = where === 'query' ? query.get(name) : groups[name];
    if (value === null || value === undefined) return required ? [`${name} is missing`] : [];
    const typed = schema.type === 'integer' ? Number(value) : value;
    return ajv.compile(schema)(typed) ? [] : [`${name} = ${value}`];
  });
  return [...unknown.map((name) => `?${name}= is unknown`), ...wrong];
}
