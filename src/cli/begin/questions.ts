// What `npm run begin` asks, each by its flag and by its place in the answers.

import { FACES_IDS } from '../../design/faces.ts';
import type { Choice, Question } from '../new/kind.ts';

interface BeginQuestion extends Question {
  /** Keys of the answers: `legal`, `host`, `name`. */
  path: readonly string[];
}

export const BEGIN_QUESTIONS: readonly BeginQuestion[] = [
  asked('name', 'name', 'le nom de l’anthologie', 'Comment s’appelle votre anthologie ?', true),
  asked('tagline', 'tagline', 'une ligne sous le nom', 'Une ligne sous le nom ? (facultatif)'),
  asked(
    'description',
    'description',
    'ce qu’elle est, de 80 à 300 caractères',
    'Qu’est-ce que c’est ? (de 80 à 300 caractères)',
    true,
  ),
  {
    ...asked('url', 'url', 'l’adresse publique du site', 'À quelle adresse sera-t-elle lue ?', true),
    initial: () => 'https://',
  },
  {
    ...asked(
      'lang',
      'lang',
      'la langue de l’interface et des pages : fr-FR (par défaut) ou en',
      'Dans quelle langue sont les pages ?',
      true,
    ),
    choices: () => [
      { value: 'fr-FR', label: 'français' },
      { value: 'en', label: 'anglais' },
    ],
  },
  asked('publisher', 'publisher.name', 'qui publie', 'Qui publie ? (une maison, une association, vous)', true),
  asked('publisher-address', 'publisher.address', 'son adresse postale', 'Quelle est son adresse postale ?', true),
  asked('country', 'publisher.country', 'son pays', 'Et son pays ? (facultatif)'),
  asked('director', 'legal.director', 'qui répond de ce qui est publié', 'Qui répond de ce qui est publié ?', true),
  asked(
    'contact',
    'legal.contact',
    'où lui écrire : une adresse électronique, ou une page',
    'Où lui écrire ? (une adresse électronique, ou une page ; facultatif)',
  ),
  asked('host', 'legal.host.name', 'qui héberge le site', 'Qui héberge le site ?', true),
  asked(
    'host-address',
    'legal.host.address',
    'l’adresse de l’hébergeur',
    'Quelle est l’adresse de l’hébergeur ?',
    true,
  ),
  asked('licence', 'licence', 'la licence des textes (CC-BY-4.0 par défaut)'),
  asked('ground', 'identity.ground', 'la couleur du fond, claire : #f6efe2'),
  asked(
    'accent',
    'identity.accent',
    'la couleur des liens : #7a4a12',
    'De quelle couleur sont les liens ? (#7a4a12 ; rien pour celle d’origine)',
  ),
  {
    ...asked('faces', 'identity.faces', FACES_IDS.join(' | '), 'Quelles polices ?'),
    choices: () => FACES_IDS.map((value): Choice => ({ value, label: value })),
    without: 'celles d’origine',
  },
  asked(
    'series',
    'series.title',
    'le nom de la première collection',
    'Comment s’appelle la première collection ? (facultatif)',
  ),
  {
    ...asked(
      'series-description',
      'series.description',
      'ce qu’elle réunit, de 80 à 300 caractères',
      'Que réunit-elle ? (de 80 à 300 caractères)',
      true,
    ),
    isAsked: ({ series }) => Boolean(series),
  },
  {
    ...asked(
      'question',
      'series.questions',
      'une question de ses entretiens ; à répéter pour chacune',
      'Une question posée dans chaque entretien ? (rien pour finir)',
    ),
    isMany: true,
    isAsked: ({ series }) => Boolean(series),
  },
  asked(
    'email',
    'contribute.email',
    'l’adresse électronique où envoyer un texte',
    'À quelle adresse électronique envoie-t-on un texte ? (facultatif)',
  ),
  asked('form', 'contribute.form', 'l’adresse d’un formulaire', 'Ou par quel formulaire ? (son adresse ; facultatif)'),
  asked(
    'repository',
    'contribute.repository',
    'l’adresse d’un dépôt public où proposer un texte',
    'Ou sur quel dépôt public ? (son adresse ; facultatif)',
  ),
  asked(
    'answer-within',
    'contribute.answerWithin',
    'en combien de jours une réponse est promise',
    'En combien de jours répondez-vous, au plus ? (facultatif)',
  ),
];

function asked(flag: string, keys: string, help: string, ask?: string, isRequired = false): BeginQuestion {
  return { flag, path: keys.split('.'), help, isRequired, ...(ask && { ask }) };
}

/** A number of days is a number; an address is pasted whole after the « https:// » that stood there. */
export function answerOf(flag: string, written: string): string | number {
  if (flag === 'answer-within' && /^\d+$/.test(written)) return Number(written);
  return written.replace(/^(?:https?:\/\/\s*)+(?=https?:\/\/)/i, '');
}
