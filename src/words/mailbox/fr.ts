// Le français de la boîte de dépôt. Espace fine insécable (\u202f) devant ; ! ? et dans les guillemets, insécable (\u00a0) devant deux-points.

/** At whichever door. */
const atEachDoor = {
  origin: 'Cette boîte ne prend que ce qui vient de son site.',
  slow: 'L’envoi a été trop lent, et rien n’est arrivé. Recommencez avec une meilleure connexion.',
  proof: 'Cet envoi a trop attendu. Recommencez\u00a0: votre appareil refera le calcul demandé.',
};

export const fr = {
  /** To whoever sends; each says what to do. */
  answers: {
    ...atEachDoor,
    received: (receipt: string) => `Votre texte est arrivé. Son numéro\u00a0: ${receipt}.`,
    kept: (receipt: string) =>
      `Votre texte est gardé, sous le numéro ${receipt}, et sera transmis dès que possible. Vous n’avez rien d’autre à faire.`,
    method: 'Cette adresse est une boîte de dépôt\u00a0: on y écrit depuis l’atelier du site.',
    form: 'Il manque à cet envoi l’archive du texte. Recommencez depuis l’atelier.',
    heavy: (megabytes: number) =>
      `Cet envoi dépasse ${megabytes}\u00a0Mo. Retirez une image, ou envoyez le texte par courriel.`,
    trap: 'Un champ qui doit rester vide a été rempli. Videz-le, ou envoyez le texte par courriel.',
    often:
      'Trop d’envois sont venus d’ici depuis une heure. Votre texte reste sur votre appareil\u00a0: recommencez plus tard.',
    closed:
      'La boîte ne répond pas en ce moment. Votre texte reste sur votre appareil\u00a0: recommencez plus tard, ou envoyez-le par courriel.',
    private: (words: string) =>
      `Ce texte contient un renseignement privé («\u202f${words}\u202f»), et ce qui est remis ici est public aussitôt. Retirez-le, puis recommencez.`,
  },
  request: {
    title: (title: string) => `Récit\u00a0: ${title}`,
    message: (receipt: string) => `Récit reçu par la boîte de dépôt (${receipt})`,
    intro: 'Ce récit vient de l’atelier du site. Personne ne l’a encore relu, et il n’est pas publié.',
    facts: {
      title: 'Titre',
      names: 'Personnes que le texte nomme',
      pictures: 'Images',
      receipt: 'Numéro donné à la personne',
    },
    check: 'Ce que dit la vérification',
    todo: 'Ce qui reste à compléter',
    losses: 'Ce qui n’a pas été gardé',
    apart:
      'L’adresse de la personne, et ce qu’elle dit de l’accord des autres, ne sont pas ici\u00a0: les éditeurs les reçoivent à part.',
    next: 'Pour publier\u00a0: complétez l’en-tête, obtenez l’accord par écrit, passez `status` à `published`, puis fusionnez. Pour refuser\u00a0: fermez la demande, et répondez à la personne.',
    earlier:
      'Un autre texte est déjà venu sous ce numéro\u00a0: c’est peut-être une nouvelle version, ou l’envoi d’une autre personne. Comparez-les avant de rien publier.',
  },
  /** What a reader writes under a story. */
  reaction: {
    answers: {
      ...atEachDoor,
      received: (receipt: string) =>
        `Votre réaction est arrivée, merci. Elle paraîtra une fois relue. Son numéro\u00a0: ${receipt}.`,
      kept: (receipt: string) =>
        `Votre réaction est gardée, sous le numéro ${receipt}, et sera transmise dès que possible. Vous n’avez rien d’autre à faire.`,
      method: 'Cette adresse est une boîte de dépôt\u00a0: on y écrit depuis la page d’un récit.',
      form: 'Il manque à cette réaction un nom, un texte de 1\u202f500 caractères au plus, ou votre accord.',
      heavy: () => 'Cette réaction est trop longue\u00a0: elle compte au plus 1\u202f500 caractères.',
      trap: 'Un champ qui doit rester vide a été rempli. Videz-le, ou écrivez par courriel.',
      often: 'Trop de réactions sont venues d’ici depuis une heure. Gardez votre texte, et recommencez plus tard.',
      closed: 'La boîte ne répond pas en ce moment. Gardez votre texte, et recommencez plus tard.',
      private: (words: string) =>
        `Cette réaction contient un renseignement privé («\u202f${words}\u202f»), et ce qui est remis ici est public aussitôt. Retirez-le, puis recommencez.`,
    },
    closed: 'Ce récit ne prend pas de réactions.',
    request: {
      title: (story: string) => `Réaction\u00a0: ${story}`,
      message: (receipt: string) => `Réaction reçue par la boîte de dépôt (${receipt})`,
      intro: 'Cette réaction vient de la page d’un récit. Personne ne l’a encore relue, et elle n’est pas publiée.',
      facts: {
        story: 'Récit',
        signature: 'Signature',
        books: 'Accord pour les livres',
        yes: 'oui',
        no: 'non',
        receipt: 'Numéro donné à la personne',
      },
      next: 'Pour publier\u00a0: fusionnez. Pour refuser\u00a0: fermez la demande. Rien d’autre n’est à compléter\u00a0; ne corrigez que ce qui empêche de lire.',
    },
  },
};

export type MailboxWords = typeof fr;
