// What a new story holds to be replaced by its writer: written by `npm run new` and `npm run receive`, and told by the check once it is sent.

export const PLACEHOLDERS = {
  summary:
    'Résumez votre texte en une ou deux phrases, de 80 à 300 caractères : c’est le chapeau, et ce que montrent les moteurs de recherche.',
  text: 'Écrivez votre texte ici. Une ligne vide sépare deux paragraphes.',
  meeting:
    'Racontez la rencontre : qui, par quel réseau, où, quand, et ce qui a suivi. Une ligne vide sépare deux paragraphes.',
  evidence: 'Recopiez ici la phrase du texte qui dit la rencontre.',
  question: 'Votre première question ?',
  answer: 'La réponse, telle qu’elle a été dite.',
  alt: 'Décrivez cette image en quelques mots, pour qui ne la voit pas.',
} as const;

/** The whole of a value, and words that a text may well hold. A reference stands for an id too, in a draft. */
export const PLACEHOLDER_VALUES = { met: 'la personne rencontrée', reference: 'a-completer' } as const;
