// A sheet → the words in it that readers see, as passages.

import { offsetAt } from '../read/lines.ts';
import type { Sheet } from '../read/manuscript.ts';
import type { YamlPath } from '../read/yaml.ts';
import { alignScalar } from './alignment.ts';
import type { Passage } from './passages.ts';
import type { Finding, Said } from './problem.ts';

/** Where a value of a sheet stands, as a finding says it. */
export function atKey({ file, yaml }: Sheet<unknown>, path: YamlPath, words: string): Omit<Finding, keyof Said> {
  return { file, position: yaml.locate(path), words };
}

/** One string of a sheet. */
export function fieldPassage({ file, source, yaml }: Sheet<unknown>, path: YamlPath, words: string): Passage {
  let offsets: Int32Array | undefined;
  return {
    ...{ file, source, role: 'field', words, foreign: [] },
    offsetOf: (index) => {
      offsets ??= alignScalar(source, offsetAt(source, yaml.locate(path)), words);
      return offsets[Math.min(index, words.length)] as number;
    },
  };
}

/** The strings of a right sheet under a key, through its lists: `parts.title`. */
export function* fieldPassages(sheet: Sheet<unknown>, key: string): Generator<Passage> {
  if (sheet.value === undefined) return;
  for (const { path, words } of wordsAt(sheet.yaml.value, key.split('.'), [])) yield fieldPassage(sheet, path, words);
}

/** Every string of a sheet, keys left out, with the path to it. */
export function* stringsOf(value: unknown, path: YamlPath = []): Generator<{ path: YamlPath; words: string }> {
  if (typeof value === 'string') yield { path, words: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* stringsOf(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item, [...path, key]);
  }
}

function* wordsAt(
  value: unknown,
  keys: readonly string[],
  path: YamlPath,
): Generator<{ path: YamlPath; words: string }> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* wordsAt(item, keys, [...path, index]);
  else if (typeof value === 'string' && keys.length === 0) yield { path, words: value };
  // A year.
  else if (typeof value === 'number' && keys.length === 0) yield { path, words: String(value) };
  else if (typeof value === 'object' && value !== null && keys[0] !== undefined && keys[0] in value) {
    yield* wordsAt((value as Record<string, unknown>)[keys[0]], keys.slice(1), [...path, keys[0]]);
  }
}
