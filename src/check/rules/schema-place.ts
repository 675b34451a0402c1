// A place in a sheet, as a message names it: its key, what belongs there, and an example to copy.
import type { Content } from '../../read/content.ts';
import type { Referred } from '../../read/schema/common.ts';
import { knownIds } from '../known-names.ts';
import { examplesAt, hasForm } from './schema-example.ts';
import { demandedKeys, descriptionAt } from './schema-keys.ts';

export interface SheetPlace {
  /** The last key of the path; nothing at the top of a list. */
  key: string | undefined;
  /** The key of the group around it. */
  parent: string | undefined;
  /** Whether the path leads to an item of a list. */
  isItem: boolean;
  /** Whether it stands inside of an item of a list. */
  isInItem: boolean;
  /** Whether the file must have it. */
  isDemanded: boolean;
  /** What the schema says of it, in French. */
  description: string | undefined;
  /** « themes: [emploi] »: one line for each shape that it may have. */
  examples: string[];
  /** False where words alone belong there: nothing of an example is to be copied. */
  hasForm: boolean;
}

/** `file` is the path of the sheet from the content folder. */
export function placeAt(content: Content, file: string, path: readonly PropertyKey[]): SheetPlace {
  const keys = path.filter((part) => typeof part === 'string');
  const key = keys.at(-1);
  const isItem = typeof path.at(-1) === 'number';
  const values = examplesAt(file, path, (to) => someId(content, to));
  const examples = values.map((value) => (key === undefined || isItem ? value : `${key}: ${value}`));
  const isDemanded = path.length > 1 || demandedKeys(file).includes(key ?? '');
  const description = descriptionAt(file, path);
  const isInItem = typeof path.at(-2) === 'number';
  return { key, parent: keys.at(-2), isItem, isInItem, isDemanded, description, examples, hasForm: hasForm(values) };
}

function someId(content: Content, to: Referred): string | undefined {
  if (to === 'people' || to === 'stories') return undefined;
  const [first] = knownIds(content)[to].ids;
  return first;
}
