// series/<series>.yaml
import * as z from 'zod';
import { colour, idOf, words } from './common.ts';

export const seriesSchema = z.strictObject({
  title: words(1, 120).describe('Le nom de la collection'),
  description: words(80, 300).describe('Ce qu’elle réunit, de 80 à 300 caractères'),
  accent: colour.optional().describe('Sa couleur, par exemple "#8a2f2f" ; sans elle, celle du site'),
  hashtag: words(2, 80).optional().describe('Son mot-dièse'),
  questions: z.array(words(3, 200)).optional().describe('Les questions posées dans chaque entretien'),
  editors: z.array(idOf('people')).default([]).describe('Qui la dirige : des noms de fiches de content/people'),
});

export type SeriesSheet = z.output<typeof seriesSchema>;
