// series/<series>.yaml
import * as z from 'zod';
import { colour, id, words } from './common.ts';

export const seriesSchema = z.strictObject({
  title: words(1, 120),
  description: words(80, 300),
  /** The colour of the series; 4.5:1 on paper. */
  accent: colour,
  hashtag: words(2, 80).optional(),
  /** The questions asked in each interview of the series. */
  questions: z.array(words(3, 200)).optional(),
  editors: z.array(id).default([]),
});

export type SeriesSheet = z.output<typeof seriesSchema>;
