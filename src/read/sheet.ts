// YAML text → a Sheet: the data as its schema shapes it, or what keeps it from having that shape.
import type * as z from 'zod';
import type { Sheet } from './manuscript.ts';
import { readYaml } from './yaml.ts';

/** `source` is the whole file; `yamlText` the part of it that is YAML, starting at `firstLine`, and at most `maxLength` long. */
export function readSheet<Value>(
  schema: z.ZodType<Value>,
  id: string,
  file: string,
  source: string,
  yamlText = source,
  firstLine = 1,
  maxLength?: number,
): Sheet<Value> {
  const yaml = readYaml(yamlText, firstLine, maxLength);
  // What was not read for its own reason has no shape to be judged.
  if (yaml.flaws.length > 0 || yaml.tooLong || (yaml.value === undefined && yaml.powers.length > 0))
    return { id, file, source, issues: [], yaml };
  const shaped = schema.safeParse(yaml.value, { reportInput: true });
  return shaped.success
    ? { id, file, source, value: shaped.data, issues: [], yaml }
    : { id, file, source, issues: shaped.error.issues, yaml };
}
