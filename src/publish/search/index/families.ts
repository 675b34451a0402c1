// A language → the families of its words that the irregular forms are made of, from the dictionary that the build has.
import { readFile } from 'node:fs/promises';
import { familiesOf } from './dictionary.ts';
import { APART } from './irregular-forms.ts';

/** @param lang BCP 47; a language without a dictionary has no families */
export async function familiesFor(lang: string): Promise<Iterable<readonly string[]>> {
  if (lang.slice(0, 2).toLowerCase() !== 'fr') return [];
  const [aff, dic] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(fileOfDictionary(name), 'utf8')),
  );
  return joined(APART, familiesOf(aff!, dic!));
}

/** Beside its module, which Node finds. */
function fileOfDictionary(name: string): URL {
  return new URL(name, import.meta.resolve('dictionary-fr'));
}

function* joined<Item>(...lists: Iterable<Item>[]): Generator<Item> {
  for (const list of lists) yield* list;
}
