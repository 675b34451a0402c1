// What is asked about a text, once it is written: every answer may wait for the editors.

export const fr = {
  intro:
    'Répondez à ce que vous savez\u202f; l’équipe complétera le reste avec vous. Ce qui a été deviné d’après votre texte vous est proposé\u00a0: rien n’est décidé à votre place.',
  /** Before a guess, on the button that takes it. */
  take: (guess: string) => `Reprendre\u00a0: ${guess}`,
  quoted: (words: string) => `«\u202f${words}\u202f»`,
  /** Where the themes, networks, series and people of the site could not be fetched. */
  unreachable:
    'Les thèmes, les réseaux et les collections du site n’ont pas pu être chargés\u00a0: il y faut le réseau. Vous pouvez déjà répondre au reste.',
  again: 'Réessayer',
  optional: 'facultatif',
  /** Under a field with a greatest length. */
  count: (length: number, most: number) => `${length} / ${most}`,
  kind: {
    label: 'Quelle sorte de texte est-ce\u202f?',
    hints: {
      encounter: 'Vous racontez comment deux personnes se sont connues.',
      portrait: 'Vous présentez une personne, ou répondez à des questions.',
      opinion: 'Vous défendez une idée.',
      advice: 'Vous dites comment faire.',
      guest: 'Rien de tout cela\u00a0: l’équipe choisira.',
    },
  },
  title: { label: 'Le titre', hint: 'De 3 à 120 signes, sans mot-dièse.' },
  summary: {
    label: 'Le chapeau',
    hint: 'Deux ou trois phrases, de 80 à 300 signes\u00a0: de quoi parle votre texte, et pourquoi le lire\u202f?',
  },
  lang: {
    label: 'La langue du texte',
    hint: 'Celle dans laquelle il est écrit\u00a0: sa typographie et sa lecture à voix haute en dépendent.',
    site: (name: string) => `Celle du site\u00a0: ${name}`,
  },
  author: {
    label: 'Votre nom, tel qu’il sera imprimé',
    hint: 'Un pseudonyme convient\u00a0: dites alors à l’équipe, dans votre message, que c’en est un.',
    role: 'Qui vous êtes, en une ligne',
    roleHint: 'Par exemple\u00a0: «\u202flibraire à Tours\u202f».',
  },
  series: { label: 'La collection', none: 'Je ne sais pas' },
  themes: { label: 'Les thèmes', hint: 'Cinq au plus.' },
  networks: { label: 'Les réseaux dont parle le texte', hint: 'Cinq au plus.' },
  places: { label: 'Les lieux', hint: 'Cinq au plus, séparés par des virgules\u00a0: Rennes, La Rochelle.' },
  hashtags: { label: 'Les mots-dièse', hint: 'Séparés par des espaces\u00a0: #Rencontre #Bretagne.' },
  original: {
    label: 'Ce texte a-t-il déjà paru ailleurs\u202f?',
    url: 'Son adresse',
    published: 'Le jour de sa parution',
    hint: 'Laissez vide s’il est inédit.',
  },
  people: {
    label: 'Les personnes dont parle le texte',
    hint: 'Ceux que votre texte nomme, vous mis à part. Personne n’est publié sans son accord.',
    name: 'Son nom, tel que le texte l’écrit',
    known: 'déjà dans l’anthologie',
    add: 'Ajouter une personne',
    remove: (name: string) => `Retirer ${name || 'cette personne'}`,
    agreed: 'Est-elle d’accord pour être nommée\u202f?',
    agreement: { yes: 'Oui', asked: 'Je le lui ai demandé', no: 'Non' },
    refused: 'Changez son nom dans le texte\u00a0: un prénom inventé, «\u202fune amie\u202f», une initiale.',
    ask: 'Copier un message à lui envoyer',
    copied: 'Message copié.',
    /** The message to send to somebody whom the text names. */
    message: (name: string, author: string, title: string, site: string) =>
      `Bonjour ${name},\n\nJ’ai écrit un texte qui parle de vous, «\u202f${title}\u202f», pour «\u202f${site}\u202f». Êtes-vous d’accord pour y être nommé(e)\u202f? Vous pouvez aussi demander que votre nom soit changé, ou relire le passage avant de répondre\u202f; et revenir plus tard sur votre réponse.\n\n${author}`,
  },
  meeting: {
    label: 'La rencontre',
    hint: 'C’est elle qui dessine la constellation de votre récit.',
    with: 'Avec qui\u202f?',
    nobody: 'Nommez d’abord, ci-dessus, la personne rencontrée.',
    via: 'Par quel réseau, ou quelle occasion\u202f?',
    direction: 'Dans quel sens\u202f?',
    online: 'Les premiers mots échangés en ligne',
    irl: 'La rencontre en personne',
    never: 'Nous ne nous sommes jamais vus',
    date: 'Quand\u202f?',
    place: 'Où\u202f?',
    dateHint: 'Une année, un mois ou un jour\u00a0: 2014, mars 2014, 21 mars 2014.',
    evidence: 'La phrase de votre texte qui le dit',
    evidenceHint: 'Recopiez-la telle quelle.',
    unsaid: 'Choisissez',
  },
};

export type AnswersWords = typeof fr;
