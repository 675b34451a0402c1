// A site tells at least one way to send it a text, and a way that leads somewhere.
import { takesTexts } from '../../model/ways-to-send.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'contribute',
  severity: 'advice',
  fr: {
    title: 'Aucune façon d’envoyer un texte',
    what: 'Sous « contribute: », site.yaml donne une façon au moins d’envoyer un texte : une adresse électronique (email), un formulaire (form) ou le dépôt (repository). La page Contribuer les montre, et l’élément <Contribute /> les met où vous voulez dans cette page.',
    why: 'Une anthologie vit des textes qu’on lui envoie : qui vient de lire doit savoir comment.',
  },
  en: {
    title: 'No way to send a text',
    what: 'Under “contribute:”, site.yaml gives at least one way to send a text: an e-mail address (email), a form (form) or the repository (repository). The page “contribuer” shows them, and the element <Contribute /> puts them where you want in that page.',
    why: 'An anthology lives on the texts that it is sent: whoever has just read must know how.',
  },
  example: {
    part: 'file',
    file: 'site.yaml',
    wrong: siteText(''),
    right: siteText('contribute: { email: redaction@exemple.fr }\n'),
  },
  *find({ site: { file, yaml, value } }) {
    if (!value) return;
    const wantsRepository = value.contribute.repository === true && !value.repository;
    if (wantsRepository)
      yield {
        file,
        position: yaml.locate(['contribute', 'repository']),
        words: 'true',
        fr: {
          message: '« repository: true » mène au dépôt du site, et site.yaml n’en donne pas.',
          remedy: 'Ajoutez « repository: { url: https://github.com/… } », ou écrivez ici l’adresse d’un dépôt.',
        },
        en: {
          message: '“repository: true” leads to the repository of the site, and site.yaml gives none.',
          remedy: 'Add “repository: { url: https://github.com/… }”, or write the address of a repository here.',
        },
      };
    else if (!takesTexts(value))
      yield {
        file,
        words: '',
        fr: {
          message: 'Ce site ne dit pas comment lui envoyer un texte.',
          remedy: 'Ajoutez dans site.yaml, par exemple : « contribute: { email: redaction@exemple.fr } ».',
        },
        en: {
          message: 'This site does not say how to send it a text.',
          remedy: 'Add to site.yaml, for instance: “contribute: { email: editors@example.org }”.',
        },
      };
  },
};

function siteText(more: string): string {
  return `name: Essai\ndescription: Une anthologie minuscule, pour montrer ce qu’une feuille de site dit de la façon de lui écrire.\nurl: https://exemple.fr\npublisher: { name: Essai, address: "1 rue de l’Essai, Rennes" }\nlegal:\n  director: Ana Élie\n  host: { name: Hôte, address: "2 rue de l’Essai, Rennes" }\n${more}licence: CC-BY-4.0\n`;
}
