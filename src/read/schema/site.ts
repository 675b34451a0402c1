// site.yaml
import * as z from 'zod';
import { FACES_IDS } from '../../design/faces.ts';
import { MARK } from '../given-files.ts';
import { colour, contact, email, languageTag, licence, reactions, webAddress, words } from './common.ts';

const address = words(5, 300);

export const siteSchema = z.strictObject({
  name: words(1, 80).describe('Le nom du site'),
  tagline: words(1, 160).optional().describe('Une ligne sous le nom'),
  description: words(80, 300).describe('Ce qu’est le site, de 80 à 300 caractères'),
  url: webAddress.describe('L’adresse publique, avec https://'),
  lang: languageTag.default('fr-FR').describe('La langue de l’interface : fr-FR ou en'),
  demonstration: z.boolean().default(false).describe('true pour un site de démonstration, qui le dit sur chaque page'),
  identity: z
    .strictObject({
      mark: z
        .string()
        .regex(MARK, { error: 'une marque est un fichier .svg ou .png à côté de site.yaml' })
        .meta({ examples: ['marque.svg'] })
        .optional()
        .describe('La marque, un fichier .svg ou .png à côté de site.yaml ; sans elle, une constellation'),
      ground: colour
        .optional()
        .describe('Le fond des pages de jour, clair, par exemple "#f6efe2" ; la nuit en découle'),
      accent: colour.optional().describe('La couleur des titres courants et des liens, par exemple "#7a4a12"'),
      faces: z
        .enum(FACES_IDS)
        .optional()
        .describe('Les polices : source-serif (sobre), vollkorn (chaleureuse) ou stix-two (classique)'),
    })
    .optional()
    .describe('L’apparence des pages, des cartes et des livres ; sans elle, celle d’origine'),
  publisher: z
    .strictObject({ name: words(1, 120), address, country: words(2, 80).optional() })
    .describe('Qui publie : nom et adresse'),
  legal: z
    .strictObject({
      director: words(1, 120),
      contact: contact.optional(),
      host: z.strictObject({
        name: words(1, 120).describe('Le nom de l’hébergeur : la construction connaît les limites des plus courants'),
        address,
      }),
    })
    .describe('Qui répond du site et qui l’héberge (loi pour la confiance dans l’économie numérique)'),
  repository: z
    .strictObject({
      url: webAddress,
      branch: words(1, 80)
        .meta({ examples: ['main'] })
        .default('main'),
    })
    .optional()
    .describe('Le dépôt où les textes sont proposés'),
  accounts: z
    .array(
      z.strictObject({
        network: words(3, 80).meta({ examples: ['mastodon'] }),
        url: webAddress,
        handle: words(1, 120).optional(),
      }),
    )
    .default([])
    .describe('Les comptes du site sur les réseaux'),
  contribute: z
    .strictObject({
      email: email.optional().describe('L’adresse électronique où envoyer un texte'),
      form: webAddress.optional().describe('L’adresse d’un formulaire'),
      mailbox: webAddress
        .optional()
        .describe('L’adresse d’une boîte de dépôt (npm run mailbox) : l’atelier y remet les textes de lui-même'),
      repository: z
        .union([z.boolean().meta({ examples: [true] }), webAddress])
        .optional()
        .describe(
          'true pour le dépôt du site (repository), ou l’adresse d’un autre : la page « nouveau fichier » s’y ouvre',
        ),
      answerWithin: z
        .int()
        .min(1)
        .max(365)
        .meta({ examples: [15] })
        .optional()
        .describe('En combien de jours, au plus, une réponse est promise'),
    })
    .default({})
    .describe('Comment on envoie un texte : une façon au moins, que montre la page Contribuer'),
  reactions: reactions.default('open').describe('closed pour un site où les lecteurs ne réagissent pas aux récits'),
  offline: z
    .boolean()
    .default(true)
    .describe('false pour un site qui ne garde rien sur l’appareil de qui lit, et n’y est pas lu hors ligne'),
  licence: licence.describe('La licence du site'),
});

export type SiteSheet = z.output<typeof siteSchema>;
