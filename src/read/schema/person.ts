// people/<person>.yaml
import * as z from 'zod';
import { consent, idOf, webAddress, words } from './common.ts';

export const personSchema = z.strictObject({
  displayName: words(1, 120).describe('Le nom tel qu’il est imprimé'),
  givenName: words(1, 80).describe('Le prénom'),
  familyName: words(1, 80).optional().describe('Le nom de famille, s’il est donné'),
  particle: words(1, 20)
    .meta({ examples: ['de'] })
    .optional()
    .describe('La particule, devant le nom de famille : de, d’, van… Un article (La Fontaine, Le Goff) est du nom'),
  sortName: words(1, 120)
    .meta({ examples: ['Nom, Prénom'] })
    .optional()
    .describe('Le nom tel qu’un index le classe, s’il ne suit pas la règle : « Gogh, Vincent van »'),
  role: words(1, 120).optional().describe('Ce que fait la personne, en quelques mots'),
  organisation: words(1, 120).optional().describe('Là où elle le fait'),
  bio: words(1, 600).optional().describe('Quelques phrases, au plus 600 caractères, sans mise en forme'),
  links: z
    .array(z.strictObject({ kind: words(1, 40).meta({ examples: ['website'] }), url: webAddress }))
    .default([])
    .describe('Ses pages : {kind: website, url: https://…}'),
  handles: z
    .array(
      z.strictObject({
        network: idOf('networks'),
        handle: z
          .string()
          .regex(/^@?[\p{L}\p{N}_.-]+(@[a-z0-9.-]+)?$/u, { error: 'un nom de compte s’écrit "@nom"' })
          .meta({ examples: ['@nom'] }),
      }),
    )
    .default([])
    .describe('Ses comptes : {network: mastodon, handle: "@nom"}'),
  portrait: z
    .strictObject({ alt: words(3, 300), credit: words(1, 120).optional() })
    .optional()
    .describe('La description de l’image <personne>.jpg ou .png placée à côté de cette fiche'),
  identifiability: z
    .enum(['full-name', 'given-name', 'pseudonym'])
    .describe(
      'Comment la personne peut être reconnue : full-name (nom complet), given-name (prénom seul), pseudonym (pseudonyme)',
    ),
  publicFigure: z.boolean().optional().describe('true pour une personne publique, citée comme telle'),
  minor: z.boolean().optional().describe('true pour une personne mineure'),
  consent: consent
    .optional()
    .describe('L’accord de la personne : la ligne du registre des éditeurs, sa date, ce qu’il couvre'),
});

export type PersonSheet = z.output<typeof personSchema>;
