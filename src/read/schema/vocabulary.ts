// vocabularies/networks.yaml and themes.yaml: closed lists.
import * as z from 'zod';
import { id, words } from './common.ts';

const term = z.strictObject({
  id,
  label: words(1, 80),
  /** Other names, for the search. */
  altLabels: z.array(words(1, 80)).default([]),
});

export const vocabularySchema = z.array(term).min(1);

export type TermSheet = z.output<typeof term>;
