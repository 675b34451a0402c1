// YAML text → a Sheet: the data as its schema shapes it, or what keeps it from having that shape.
import * as z from 'zod';
import { positionAt } from './lines.ts';
import type { Sheet } from './manuscript.ts';
import type { Position } from './position.ts';
import { keysIn } from './schema/keys.ts';
import { readYaml, type YamlReading } from './yaml.ts';
import { meantLists } from './yaml-lists.ts';
import { restOf, type YamlRest } from './yaml-rest.ts';
import { otherSpaces } from './yaml-spaces.ts';

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
  const read = (text: string): Sheet<Value> => ({ id, file, source, ...shaped(schema, text, firstLine, maxLength) });
  const typed = read(yamlText);
  if (typed.value !== undefined || typed.yaml.tooLong) return typed;
  const sheet = withSpaces(schema, typed, yamlText, firstLine, read);
  return sheet.value === undefined ? withLists(schema, sheet, sheet.readAs ?? yamlText, firstLine, read) : sheet;
}

/** Read as if each space of another kind were a space, where more is right so. */
function withSpaces<Value>(
  schema: z.ZodType<Value>,
  sheet: Sheet<Value>,
  typed: string,
  firstLine: number,
  read: (text: string) => Sheet<Value>,
): Sheet<Value> {
  const spaces = otherSpaces(typed);
  if (spaces.length === 0) return sheet;
  const signs = typed.split('');
  for (const at of spaces) signs[at] = ' ';
  const readAs = signs.join('');
  const mended = read(readAs);
  const keys = topKeys(schema);
  if (keysRead(readAs, keys) <= keysRead(typed, keys) && wrongOf(mended) >= wrongOf(sheet)) return sheet;
  return { ...mended, readAs, spaces: spaces.map((at) => positionIn(typed, at, firstLine)) };
}

/** Read with the signs that its lists lack, where more is right so: nothing else is said of their lines. */
function withLists<Value>(
  schema: z.ZodType<Value>,
  sheet: Sheet<Value>,
  typed: string,
  firstLine: number,
  read: (text: string) => Sheet<Value>,
): Sheet<Value> {
  const names = keysIn(schema);
  const meant = meantLists(typed, names.lists, names.all);
  if (!meant) return sheet;
  const mended = read(meant.text);
  if (wrongOf(mended) >= wrongOf(sheet)) return sheet;
  const lists = meant.slips.map((slip) => ({ ...slip, first: slip.first + firstLine, last: slip.last + firstLine }));
  const isElsewhere = ({ line }: Position) => !lists.some(({ first, last }) => first <= line && line <= last);
  const { flaws, powers, cuts } = mended.yaml;
  return {
    ...mended,
    ...(sheet.spaces && { spaces: sheet.spaces.filter(isElsewhere) }),
    issues: mended.issues.filter(({ path }) => isElsewhere(mended.yaml.locate(path))),
    yaml: {
      ...mended.yaml,
      flaws: flaws.filter(({ position }) => isElsewhere(position)),
      powers: powers.filter(({ position }) => isElsewhere(position)),
      cuts: cuts.filter(({ start }) => isElsewhere(start)),
    },
    readAs: meant.text,
    lists,
  };
}

type Shaped<Value> = Pick<Sheet<Value>, 'value' | 'issues' | 'yaml'>;

function shaped<Value>(
  schema: z.ZodType<Value>,
  text: string,
  firstLine: number,
  maxLength: number | undefined,
): Shaped<Value> {
  const yaml = readYaml(text, firstLine, maxLength);
  if (yaml.flaws.length > 0) return around(schema, yaml, restOf(text, firstLine, yaml.flaws, maxLength));
  // What was not read for its own reason has no shape to be judged.
  if (yaml.tooLong || (yaml.value === undefined && yaml.powers.length > 0)) return { issues: [], yaml };
  const parsed = schema.safeParse(yaml.value, { reportInput: true });
  return parsed.success ? { value: parsed.data, issues: [], yaml } : { issues: parsed.error.issues, yaml };
}

/** What is wrong with the keys that can be read, where others cannot: nothing is known of the ones left out. */
function around<Value>(schema: z.ZodType<Value>, yaml: YamlReading, rest: YamlRest | undefined): Shaped<Value> {
  if (!rest) return { issues: [], yaml };
  const { reading, left } = rest;
  const keys = topKeys(schema);
  const mayMiss = left.every((key) => keys.includes(key)) ? [] : keys;
  const issues = (schema.safeParse(reading.value, { reportInput: true }).error?.issues ?? []).filter(
    ({ path, input }) => {
      const key = String(path[0]);
      return !left.includes(key) && !(input === undefined && path.length === 1 && mayMiss.includes(key));
    },
  );
  const { locate, locateKey, span } = reading;
  return { issues, yaml: { ...yaml, locate, locateKey, span } };
}

/** How many lines start with a key of the schema: a value may be unreadable beside, once its key is read. */
function keysRead(text: string, keys: readonly string[]): number {
  const lines = text.split('\n').map((line) => /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t\r]|$)/.exec(line)?.[1] ?? '');
  return lines.filter((key) => keys.includes(key)).length;
}

function topKeys(schema: z.ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function wrongOf({ yaml, issues }: Shaped<unknown>): number {
  return yaml.flaws.length * 10 + issues.length;
}

function positionIn(text: string, offset: number, firstLine: number): Position {
  const { line, column } = positionAt(text, offset);
  return { line: firstLine + line - 1, column };
}
