// The page where one writes, around its steps.

export const fr = {
  title: 'Écrire votre texte',
  /** The page in one sentence, for search engines and shares. */
  description:
    'Écrivez ou collez votre texte, voyez-le comme il sera publié, puis remettez-le. Tout reste sur votre appareil jusque-là.',
  noScript:
    'Cette page a besoin de JavaScript pour fonctionner. Vous pouvez aussi envoyer votre texte par les moyens de la page «\u202fContribuer\u202f».',
  /** Of the steps, in their order. */
  steps: 'Étapes',
  step: { text: 'Texte', answers: 'Présentation', faces: 'Aperçus', sending: 'Envoi' },
  next: (step: string) => `Continuer\u00a0: ${step.toLowerCase()}`,
  back: (step: string) => `Revenir\u00a0: ${step.toLowerCase()}`,
  /** What became of the last save. */
  saved: {
    waiting: 'Enregistrement…',
    kept: 'Enregistré sur cet appareil',
    full: 'Cet appareil n’a plus de place\u00a0: vos derniers mots n’y sont pas enregistrés. Téléchargez votre texte avant de fermer la page.',
    denied: 'Ce navigateur n’enregistre rien (fenêtre privée\u202f?). Téléchargez votre texte avant de fermer la page.',
  },
  /** Nothing is sent while one writes. */
  promise:
    'Rien ne part d’ici pendant que vous écrivez\u00a0: votre texte reste sur cet appareil jusqu’à ce que vous le remettiez vous-même.',
  check: {
    title: 'À relire',
    none: 'Rien à corriger.',
    errors: (count: number) =>
      count === 1 ? '1 point à corriger avant l’envoi' : `${count} points à corriger avant l’envoi`,
    advice: (count: number) => (count === 1 ? '1 conseil' : `${count} conseils`),
    more: (count: number) => (count === 1 ? 'Voir l’autre' : `Voir les ${count} autres`),
    fix: 'Corriger',
    /** A kind of block, as the menu names it. */
    element: (name: string) => `l’élément «\u202f${name}\u202f»`,
    example: (words: string) => `Par exemple\u00a0: ${words}.`,
    show: 'Montrer',
    /** While the check is loaded, of that weight in kilobytes. */
    loading: (kilobytes: number) => `La relecture se charge (${kilobytes} ko, une seule fois)…`,
    /** The worker could not be loaded. */
    unreachable:
      'La relecture n’a pas pu être chargée\u00a0: elle reviendra avec le réseau. Vous pouvez continuer d’écrire.',
  },
};

export type PageWords = typeof fr;
