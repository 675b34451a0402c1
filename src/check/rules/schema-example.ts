// A schema → a value that it accepts, as one would type it: `{ name: …, address: … }`.

import * as z from 'zod';
import { type Referred, referredBy } from '../../read/schema/common.ts';
import { unwrap } from '../../read/schema/keys.ts';
import { schemasAt } from './schema-keys.ts';

/** A word of a closed list of the anthology; nothing where it has none, or where it would name somebody. */
type SomeId = (to: Referred) => string | undefined;

/** One example for each shape that may stand at a path of a file: an id, or a group of keys. */
export function examplesAt(file: string, path: readonly PropertyKey[], someId: SomeId): string[] {
  return [...new Set(schemasAt(file, path).flatMap((schema) => examplesOf(schema, someId)))];
}

/** Words have no form that an example shows; a date has. */
export function hasForm(examples: readonly string[]): boolean {
  return examples.some((example) => example !== WORDS);
}

const WORDS = '…';

function examplesOf(schema: z.ZodType, someId: SomeId): string[] {
  const to = referredBy(schema);
  const given = (to && someId(to)) ?? examplesIn(schema)[0];
  if (given !== undefined) return [typedAs(given)];
  if (schema instanceof z.ZodArray) {
    const items = unwrap(schema.element as z.ZodType);
    return items.flatMap((item) => examplesOf(item, someId)).map((item) => `[${item}]`);
  }
  if (schema instanceof z.ZodObject) return [groupOf(schema, someId)];
  if (schema instanceof z.ZodEnum) return [typedAs(schema.options[0])];
  if (schema instanceof z.ZodLiteral) return [typedAs(schema.value)];
  if (schema instanceof z.ZodNumber) return [typedAs(Math.max(1, schema.minValue ?? 1))];
  return [WORDS];
}

/** Its own keys: all of them where it has few or may leave all out, else those without which it is not right. */
function groupOf(schema: z.ZodObject, someId: SomeId): string {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
  const demanded = fields.filter(([, field]) => !field.safeParse(undefined).success);
  const shown = fields.length <= FEW || demanded.length === 0 ? fields : demanded;
  const pairs = shown.map(([key, field]) => `${key}: ${unwrap(field).flatMap((one) => examplesOf(one, someId))[0]}`);
  return `{ ${pairs.join(', ')} }`;
}

const FEW = 3;

/** The examples that a schema carries itself. */
function examplesIn(schema: z.ZodType): readonly unknown[] {
  const examples = z.globalRegistry.get(schema)?.examples;
  return Array.isArray(examples) ? examples : [];
}

/** Quoted where YAML would read something else: a colour without quotes is a comment. */
export function typedAs(value: unknown): string {
  const text = String(value);
  return typeof value === 'string' && /^[#@&*!|>%`'"[\]{},?-]|: | #/.test(text) ? `"${text}"` : text;
}
