// A sheet → the words in it that readers see, as passages.
import type { Sheet } from '../read/manuscript.ts';
import type { YamlPath } from '../read/yaml.ts';
import { alignScalar } from './alignment.ts';
import { offsetAt } from './lines.ts';
import type { Passage } from './passages.ts';

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

/** Every string of a sheet, keys left out, with the path to it. */
export function* stringsOf(value: unknown, path: YamlPath = []): Generator<{ path: YamlPath; words: string }> {
  if (typeof value === 'string') yield { path, words: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* stringsOf(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item, [...path, key]);
  }
}
