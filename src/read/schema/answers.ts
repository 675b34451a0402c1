// What `npm run begin` is answered: the sheet of the site to be, its first series, its first volume.
import * as z from 'zod';
import { words } from './common.ts';
import { seriesSchema } from './series.ts';
import { siteSchema } from './site.ts';

/** Its name where a file is known by one. */
export const ANSWERS_FILE = 'reponses.yaml';

export const answersSchema = siteSchema
  .omit({ demonstration: true, offline: true, accounts: true, reactions: true })
  .extend({
    lang: siteSchema.shape.lang.unwrap().optional().describe('La langue de l’interface et des pages : fr-FR, ou en'),
    // A mark is a picture, put beside the sheet afterwards.
    identity: siteSchema.shape.identity
      .unwrap()
      .omit({ mark: true })
      .optional()
      .describe('Les couleurs et les polices'),
    licence: siteSchema.shape.licence.default('CC-BY-4.0').describe('La licence des textes : CC-BY-4.0 par défaut'),
    series: seriesSchema
      .omit({ editors: true })
      .optional()
      .describe('La première collection, avec les questions de ses entretiens'),
    volume: z
      .strictObject({ title: words(1, 120), subtitle: words(1, 160).optional() })
      .optional()
      .describe('Le premier volume, en préparation ; par défaut, il porte le nom du site'),
  });

export type BeginAnswers = z.output<typeof answersSchema>;
