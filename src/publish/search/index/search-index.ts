// What can be found → the files of its index, as a build makes them: with the dictionary, and told.
import { announce } from '../../../progress.ts';
import type { SearchDocument } from '../documents.ts';
import { buildIndex, type IndexFile } from './build-index.ts';
import { familiesFor } from './families.ts';

/** @param lang BCP 47, of the site */
export async function searchIndex(documents: readonly SearchDocument[], lang: string): Promise<IndexFile[]> {
  const started = performance.now();
  const files = await buildIndex(documents, lang, await familiesFor(lang));
  announce({ stage: 'index', count: documents.length, milliseconds: performance.now() - started });
  return files;
}
