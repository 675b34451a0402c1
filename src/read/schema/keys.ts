// The keys of a schema, at any depth: those of lists apart.
import * as z from 'zod';

interface Keys {
  all: ReadonlySet<string>;
  /** Those whose value is a list wherever they stand. */
  lists: ReadonlySet<string>;
}

const known = new WeakMap<z.ZodType, Keys>();

export function keysIn(schema: z.ZodType): Keys {
  const before = known.get(schema);
  if (before) return before;
  const all = new Map<string, boolean>();
  gather(schema, all);
  const keys = { all: new Set(all.keys()), lists: new Set([...all].flatMap(([key, isList]) => (isList ? [key] : []))) };
  known.set(schema, keys);
  return keys;
}

function gather(schema: z.ZodType, all: Map<string, boolean>): void {
  for (const inner of unwrap(schema)) {
    if (inner instanceof z.ZodArray) gather(inner.element as z.ZodType, all);
    if (!(inner instanceof z.ZodObject)) continue;
    for (const [key, field] of Object.entries(inner.shape as Record<string, z.ZodType>)) {
      all.set(key, (all.get(key) ?? true) && unwrap(field).every((one) => one instanceof z.ZodArray));
      gather(field, all);
    }
  }
}

/** Through « optional », « default » and the branches of a union. */
export function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]).flatMap(unwrap) : [schema];
}
