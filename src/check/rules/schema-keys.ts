// The keys that a schema knows at a place, for « vouliez-vous écrire… ».
import * as z from 'zod';
import type { Sheet } from '../../read/manuscript.ts';
import { ANSWERS_FILE, answersSchema } from '../../read/schema/answers.ts';
import { type Referred, referredBy } from '../../read/schema/common.ts';
import { unwrap } from '../../read/schema/keys.ts';
import { pageSchema } from '../../read/schema/page.ts';
import { personSchema } from '../../read/schema/person.ts';
import { reactionSchema } from '../../read/schema/reaction.ts';
import { seriesSchema } from '../../read/schema/series.ts';
import { siteSchema } from '../../read/schema/site.ts';
import { storySchema } from '../../read/schema/story.ts';
import { vocabularySchema } from '../../read/schema/vocabulary.ts';
import { volumeSchema } from '../../read/schema/volume.ts';

/** The schema of a file of the content folder, from its path. */
export function schemaOf(file: string): z.ZodType {
  if (file === 'site.yaml') return siteSchema;
  if (file === ANSWERS_FILE) return answersSchema;
  if (file.startsWith('pages/')) return pageSchema;
  if (file.startsWith('people/')) return personSchema;
  if (file.startsWith('series/')) return seriesSchema;
  if (file.startsWith('reactions/')) return reactionSchema;
  if (file.startsWith('volumes/')) return volumeSchema;
  if (file.startsWith('vocabularies/')) return vocabularySchema;
  return storySchema;
}

/** Every key that may stand in the map at a path of a file. */
export function knownKeys(file: string, path: readonly PropertyKey[]): string[] {
  return [
    ...new Set(
      schemasAt(file, path).flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : [])),
    ),
  ];
}

/** The keys that are written in the map at a path of a sheet. */
export function keysAt(sheet: Sheet<unknown>, path: readonly PropertyKey[]): string[] {
  const map = path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null)?.[part],
    sheet.yaml.value,
  );
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.keys(map) : [];
}

/** The keys that a file must have. */
export function demandedKeys(file: string): string[] {
  const schema = schemaOf(file);
  const fields = schema instanceof z.ZodObject ? Object.entries(schema.shape as Record<string, z.ZodType>) : [];
  return fields.filter(([, field]) => !field.safeParse(undefined).success).map(([key]) => key);
}

/** What may stand at a path of a file: several schemas where a union allows several shapes. */
export function schemasAt(file: string, path: readonly PropertyKey[]): z.ZodType[] {
  let schemas: z.ZodType[] = [schemaOf(file)];
  for (const part of path) schemas = schemas.flatMap((schema) => below(schema, part));
  return schemas.flatMap(unwrap);
}

/** What a schema says of a key to who writes it. */
export function descriptionAt(file: string, path: readonly PropertyKey[]): string | undefined {
  let schemas: z.ZodType[] = [schemaOf(file)];
  for (const part of path) schemas = schemas.flatMap((schema) => below(schema, part));
  return schemas.map(({ description }) => description).find((one) => one !== undefined);
}

function below(schema: z.ZodType, part: PropertyKey): z.ZodType[] {
  return unwrap(schema).flatMap((inner) => {
    if (inner instanceof z.ZodArray) return [inner.element as z.ZodType];
    if (inner instanceof z.ZodObject) {
      const field = (inner.shape as Record<PropertyKey, z.ZodType>)[part];
      return field ? [field] : [];
    }
    return [];
  });
}

/** An id that a file names, where it stands, and what it leads to. */
interface Reference {
  path: PropertyKey[];
  to: Referred;
  id: string;
}

/** Every id of some data, as its schema says what they are. */
export function* referencesIn(schema: z.ZodType, value: unknown, path: PropertyKey[] = []): Generator<Reference> {
  if (value === undefined) return;
  for (const inner of unwrap(schema)) {
    const to = referredBy(inner);
    if (to !== undefined && typeof value === 'string') yield { path, to, id: value };
    else if (inner instanceof z.ZodArray && Array.isArray(value)) {
      for (const [index, one] of value.entries())
        yield* referencesIn(inner.element as z.ZodType, one, [...path, index]);
    } else if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, field] of leadingFields(inner))
        yield* referencesIn(field, (value as Record<string, unknown>)[key], [...path, key]);
    }
  }
}

/** The fields of an object in which an id may stand: found once, for each sheet of a kind asks. */
function leadingFields(schema: z.ZodObject): [string, z.ZodType][] {
  const fields = LEADING.get(schema) ?? Object.entries(schema.shape as Record<string, z.ZodType>).filter(leads);
  LEADING.set(schema, fields);
  return fields;
}

const LEADING = new WeakMap<z.ZodObject, [string, z.ZodType][]>();

function leads([, field]: [string, z.ZodType]): boolean {
  return unwrap(field).some((inner) => {
    if (inner instanceof z.ZodArray) return leads(['', inner.element as z.ZodType]);
    return referredBy(inner) !== undefined || (inner instanceof z.ZodObject && leadingFields(inner).length > 0);
  });
}
