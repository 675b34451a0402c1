// reactions/<story>/<reaction>.yaml
import * as z from 'zod';
import { MOST_OF_NAME, MOST_WRITTEN } from '../../model/reaction.ts';
import { consent, day, withdrawal, withdrawalFaults, words } from './common.ts';

const REACTION_STATUSES = ['draft', 'published', 'withdrawn'] as const;

export const reactionSchema = z
  .strictObject({
    signature: words(1, MOST_OF_NAME).describe('Le nom, tel que la personne le signe ; rien d’autre n’est dit d’elle'),
    date: day.describe('Le jour où elle a écrit, AAAA-MM-JJ'),
    text: words(1, MOST_WRITTEN).describe(
      'Ce qu’elle écrit, au plus 1 500 caractères : des paragraphes, de l’*emphase*, deux liens au plus',
    ),
    consent: consent.describe('Son accord : la ligne du registre des éditeurs, sa date, ce qu’il couvre'),
    status: z.enum(REACTION_STATUSES).describe('draft (à lire), published (publiée) ou withdrawn (retirée)'),
    withdrawn: withdrawal.optional().describe('Le jour du retrait ; obligatoire quand status est withdrawn'),
  })
  .superRefine(withdrawalFaults);

export type ReactionSheet = z.output<typeof reactionSchema>;
