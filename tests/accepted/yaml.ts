// A value → the lines of a sheet, in the ways in which people and programs write YAML.
import * as fc from 'fast-check';
import { stringify } from 'yaml';

/** Absent values are left out. */
export type Fields = Record<string, unknown>;

/** As editors' tools write it, or each field on a line of JSON, with every character or with ASCII alone. */
export function toYaml(fields: Fields | readonly Fields[], style: Style): string {
  if (style === 'yaml') return stringify(fields);
  const lines = Array.isArray(fields)
    ? fields.map((field) => `- ${jsonOf(field, style)}`)
    : Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}: ${jsonOf(value, style)}`);
  return `${lines.join('\n')}\n`;
}

export type Style = 'yaml' | 'json' | 'ascii';

export const style: fc.Arbitrary<Style> = fc.constantFrom('yaml', 'json', 'ascii');

function jsonOf(value: unknown, style: Style): string {
  const json = JSON.stringify(value);
  return style === 'json'
    ? json
    : json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
