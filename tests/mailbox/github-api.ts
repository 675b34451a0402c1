// GitHub's own description of what a mailbox asks of it: whether a request is one that it takes.
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

const { operations } = JSON.parse(readFileSync(join(import.meta.dirname, 'github-api.json'), 'utf8')) as {
  operations: Operation[];
};

type Validate = ((value: unknown) => boolean) & { errors?: unknown };
const { Ajv } = createRequire(import.meta.url)('ajv') as {
  Ajv: new (options: object) => { compile(schema: Schema): Validate };
};
const ajv = new Ajv({ strict: false, coerceTypes: false, validateFormats: false });

/** A path with braces, as a pattern: `ref` and `path` may have slashes. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{(ref|path)\}/g, '(?<$1>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

const known = operations.map((operation) => ({
  ...operation,
  pattern: patternOf(operation.path),
  ...(operation.body && { isBody: ajv.compile(closed(operation.body)) }),
}));

/** A name that GitHub does not describe is dropped there without a word. */
function closed(schema: Schema): Schema {
  return 'properties' in schema ? { ...schema, additionalProperties: false } : schema;
}

/** What is wrong with a request, in words; nothing where GitHub describes it so. @param path with its query */
export function faultsOf(method: string, path: string, body: unknown): string[] {
  const { pathname, searchParams } = new URL(path, 'https://api.github.com');
  const operation = known.find((one) => one.method === method && one.pattern.test(pathname));
  if (!operation) return [`${method} ${pathname}: no such operation`];
  const names = operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const unknown = [...searchParams.keys()].filter((name) => !names.includes(name));
  const values = operation.parameters.flatMap(({ name, in: where, required, schema }) => {
    const value = where === 'query' ? searchParams.get(name) : operation.pattern.exec(pathname)?.groups?.[name];
    if (value === null || value === undefined) return required ? [`${name} is missing`] : [];
    const typed = schema.type === 'integer' ? Number(value) : value;
    return ajv.compile(schema)(typed) ? [] : [`${name} = ${value}`];
  });
  const { isBody } = operation;
  const isWrong = isBody ? !isBody(body) : body !== undefined;
  return [
    ...unknown.map((name) => `?${name}= is unknown`),
    ...values,
    ...(isWrong ? [`body: ${JSON.stringify(isBody?.errors)}`] : []),
  ].map((fault) => `${method} ${pathname}: ${fault}`);
}
