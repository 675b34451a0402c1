// What a received text lost, as the report of its losses says it.
import type { LossKind } from '../../import/arrival.ts';
import { dictionaryOf } from '../dictionary.ts';

/** @param lang BCP 47 */
export function lossWords(kind: LossKind, lang: string): string {
  return dictionaryOf<Record<LossKind, string>>(lang, { fr, en })[kind];
}

const fr: Record<LossKind, string> = {
  look: 'mise en forme',
  letters: 'lettres de fantaisie, remises en lettres ordinaires',
  bullet: 'puce dessinée',
  picture: 'image',
  embed: 'vidéo, son ou page intégrée',
  control: 'formulaire ou bouton',
  code: 'script ou style',
  comment: 'commentaire',
  deleted: 'passage supprimé par une révision',
  link: 'adresse refusée',
  table: 'mise en forme d’un tableau',
  layout: 'colonnes, cadre ou zone de texte',
  formula: 'formule',
  page: 'en-tête, pied de page ou table des matières',
  hidden: 'passage masqué',
  character: 'caractère invisible',
  shortcode: 'code d’un autre logiciel',
  surroundings: 'ce qui entoure le texte',
  depth: 'imbrication trop profonde',
  reply: 'message auquel le courriel répond, ou en-tête de celui qu’il transmet',
  question: 'questions reprises du message cité',
  signature: 'signature du courriel',
  form: 'réponse qui n’est pas du texte',
  field: 'information que l’en-tête ne prend pas telle quelle',
  letter: 'mot d’accompagnement',
  private: 'numéro ou adresse de quelqu’un, retiré du texte',
};

const en: Record<LossKind, string> = {
  look: 'formatting',
  letters: 'fancy letters, set as ordinary ones',
  bullet: 'drawn bullet',
  picture: 'picture',
  embed: 'embedded film, sound or page',
  control: 'form or button',
  code: 'script or style',
  comment: 'comment',
  deleted: 'passage that a revision had taken out',
  link: 'refused address',
  table: 'layout of a table',
  layout: 'columns, frame or text box',
  formula: 'formula',
  page: 'head or foot of the page, table of contents',
  hidden: 'hidden passage',
  character: 'invisible character',
  shortcode: 'code of other software',
  surroundings: 'what surrounds the text',
  depth: 'too deep a nesting',
  reply: 'message that the mail answers, or head of the one it hands on',
  question: 'questions taken from the quoted message',
  signature: 'signature of the mail',
  form: 'answer that is no part of the text',
  field: 'fact that the front matter does not take as it is',
  letter: 'covering letter',
  private: 'somebody’s number or address, taken out of the text',
};
