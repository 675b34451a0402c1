// A YAML text of which a part cannot be read → the rest of it, so that one wrong line does not hide the others.
import type { Flaw } from './position.ts';
import { readYaml, type YamlReading } from './yaml.ts';

export interface YamlRest {
  reading: YamlReading;
  /** The keys whose lines were left out. */
  left: string[];
}

/** The keys of a map but those whose lines hold a flaw; nothing where more than three are in the way. */
export function restOf(
  text: string,
  firstLine: number,
  flaws: readonly Flaw[],
  maxLength?: number,
): YamlRest | undefined {
  const left: string[] = [];
  const lines = text.split('\n');
  let wrong = flaws;
  while (wrong.length > 0) {
    const { line } = (wrong[0] as Flaw).position;
    const start = lastKey(lines, line - firstLine);
    if (start < 0 || left.length === 3) return undefined;
    left.push(keyOf(lines[start] ?? '') ?? '');
    for (
      let index = start;
      index === start || (index < lines.length && keyOf(lines[index] ?? '') === undefined);
      index++
    )
      lines[index] = (lines[index] ?? '').replace(/[^\r]/g, ' ');
    const reading = readYaml(lines.join('\n'), firstLine, maxLength);
    if (reading.flaws.length === 0) return isMap(reading.value) ? { reading, left } : undefined;
    wrong = reading.flaws;
  }
  return undefined;
}

function lastKey(lines: readonly string[], from: number): number {
  for (let index = Math.min(from, lines.length - 1); index >= 0; index--) if (keyOf(lines[index] ?? '')) return index;
  return -1;
}

function keyOf(line: string): string | undefined {
  return /^([A-Za-z][\w-]*)[ \t]*:(?:\s|$)/.exec(line)?.[1];
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
