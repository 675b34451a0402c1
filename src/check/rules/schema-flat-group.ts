// A key whose group stands under it without being indented: its lines are told once, together.
import * as z from 'zod';
import type { Content } from '../../read/content.ts';
import { offsetAt } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import type { Finding, Said } from '../problem.ts';
import { shown } from '../shown.ts';
import { keysAt, knownKeys, schemasAt } from './schema-keys.ts';
import { placeAt } from './schema-place.ts';
import { examples } from './schema-words.ts';

/** The keys that follow an empty one in the map at a path, and belong under it. */
function flatKeys(sheet: Sheet<unknown>, path: readonly PropertyKey[], group: string): string[] {
  const keys = keysAt(sheet, path);
  const isEmpty = sheet.yaml.span([...path, group]) !== undefined && valueAt(sheet, [...path, group]) === null;
  if (!isEmpty || !schemasAt(sheet.file, [...path, group]).some((schema) => schema instanceof z.ZodObject)) return [];
  const own = knownKeys(sheet.file, [...path, group]);
  const others = knownKeys(sheet.file, path);
  const after = keys.slice(keys.indexOf(group) + 1);
  const end = after.findIndex((key) => !own.includes(key) || others.includes(key));
  return after.slice(0, end < 0 ? undefined : end);
}

/** Whether an unknown key belongs to the group above it, and is told with it. */
export function isFlat(sheet: Sheet<unknown>, path: readonly PropertyKey[], key: string): boolean {
  return keysAt(sheet, path).some((group) => flatKeys(sheet, path, group).includes(key));
}

/** What to write, with the group as an example; the fix indents its lines. */
export function flatGroup(content: Content, sheet: Sheet<unknown>, path: readonly PropertyKey[]): Said | undefined {
  const group = path.at(-1);
  if (typeof group !== 'string') return undefined;
  const map = path.slice(0, -1);
  const keys = flatKeys(sheet, map, group);
  if (keys.length === 0) return undefined;
  const { fr, en } = examples(placeAt(content, sheet.file, path));
  const list = shown(keys.join(', '), 80);
  const [first = ''] = keys;
  return {
    fr: {
      message: `Les lignes sous « ${group}: » (${list}) sont de ce groupe, et ne sont pas décalées.`,
      remedy: `Commencez chacune par deux espaces, comme « ␣␣${first}: … » sous « ${group}: », ou écrivez tout sur une ligne : ${fr}.`,
    },
    en: {
      message: `The lines under “${group}:” (${list}) are of this group, and are not indented.`,
      remedy: `Start each with two spaces, like “␣␣${first}: …” under “${group}:”, or write all of it on one line: ${en}.`,
    },
    ...indented(sheet, map, keys),
  };
}

function indented(sheet: Sheet<unknown>, map: readonly PropertyKey[], keys: readonly string[]): Pick<Finding, 'fix'> {
  const { source, yaml } = sheet;
  const last = yaml.span([...map, keys.at(-1) ?? '']);
  if (!last) return {};
  const start = offsetAt(source, { line: yaml.locateKey(map, keys[0] ?? '').line, column: 1 });
  const end = offsetAt(source, last.end);
  const text = source.slice(start, end).replace(/^(?=[^\r\n])/gm, '  ');
  return { fix: { start, end, text } };
}

export function valueAt(sheet: Sheet<unknown>, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null)?.[part],
    sheet.yaml.value,
  );
}
