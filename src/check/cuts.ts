// The values of a sheet that a hashtag cuts, where the writer meant the hashtag.
import type * as z from 'zod';
import { offsetsOf } from '../read/lines.ts';
import type { Sheet } from '../read/manuscript.ts';
import type { Position } from '../read/position.ts';
import type { YamlReading } from '../read/yaml.ts';
import { schemasAt } from './rules/schema-keys.ts';

type Cut = YamlReading['cuts'][number];

export function meantCuts(sheet: Sheet<unknown>): Cut[] {
  return sheet.yaml.cuts.filter((cut) => isMeant(sheet, cut));
}

/** The notes that hide the end of a list or a group, after a value that holds no hashtag. */
export function hidingNotes(sheet: Sheet<unknown>): Cut[] {
  return sheet.yaml.cuts.filter((cut) => cut.hides && !isMeant(sheet, cut));
}

/** Whether a hashtag cuts the value that starts at a place. */
export function isCutAt(sheet: Sheet<unknown>, { line, column }: Position): boolean {
  const cut = sheet.yaml.cuts.find(({ start }) => start.line === line && start.column === column);
  return cut !== undefined && isMeant(sheet, cut);
}

/** A day, an id, a word of a list hold no hashtag: what follows them after ` #` is a note, and is left alone. */
function isMeant({ file, source }: Sheet<unknown>, cut: Cut): boolean {
  const { start, end } = offsetsOf(source, cut);
  const typed = source.slice(start, end);
  const schemas = schemasAt(file, cut.path);
  if (schemas.length === 0 || typed.startsWith('#')) return true;
  return schemas.some((schema) => schema.safeParse(typed).success || takesWords(schema));
}

/** Whatever their number. */
export function takesWords(schema: z.ZodType): boolean {
  const issues = schema.safeParse('des mots').error?.issues ?? [];
  return issues.every(({ code }) => code === 'too_small' || code === 'too_big');
}
