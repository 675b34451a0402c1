// pages/<page>.mdx
import * as z from 'zod';
import { words } from './common.ts';

export const pageSchema = z.strictObject({
  title: words(1, 120).describe('Le titre de la page'),
  description: words(1, 300).describe('Ce que la page dit, en une phrase'),
});

export type PageSheet = z.output<typeof pageSchema>;
