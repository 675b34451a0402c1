// The words that a new or a received text holds to be replaced: known by how they begin.
import { PLACEHOLDER_VALUES, PLACEHOLDERS } from '../model/placeholders.ts';

/** What `npm run new` writes, from its first words. */
const MODEL = Object.values(PLACEHOLDERS).map((words) => words.slice(0, 24).trimEnd());
const WHOLE: readonly string[] = Object.values(PLACEHOLDER_VALUES);

/** Whether words are those of a model, whatever follows them. */
export function isModel(words: string): boolean {
  // Models are short, or known by how they begin.
  const plain = words.slice(0, 200).normalize('NFC').replaceAll("'", '’').replace(/\s+/g, ' ').trim();
  return MODEL.some((model) => plain.startsWith(model)) || isModelValue(plain);
}

/** Whether a whole value is that of a model: a text may well hold such words. */
export function isModelValue(words: string): boolean {
  return WHOLE.includes(words);
}
