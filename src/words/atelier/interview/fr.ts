// The interview, one question a screen, and the drafts of the device.

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);
const words = (count: number) => many(count, 'mot', 'mots');

export const fr = {
  /** While the questions of an invitation are fetched. */
  loading: 'Les questions arrivent…',
  /** What an invitation says is no series of the site, or says none; or the series asks nothing. */
  unknown: (series: string) =>
    series
      ? `Ce lien parle d’une collection que ce site n’a pas, ou qui ne pose pas de questions\u00a0: «\u202f${series}\u202f». Demandez-en un autre à qui vous l’a envoyé\u202f; vous pouvez aussi écrire ici librement.`
      : 'Ce lien ne dit pas à quelle collection il mène. Demandez-en un autre à qui vous l’a envoyé\u202f; vous pouvez aussi écrire ici librement.',
  /** The questions could not be fetched. */
  unreachable:
    'Les questions n’ont pas pu être chargées\u00a0: rouvrez le même lien quand le réseau sera revenu. Vous pouvez déjà écrire ici.',
  door: {
    /** Opens the list of the series that ask questions. */
    open: 'Répondre aux questions d’une collection',
    /** Goes back to the questions of this text. */
    resume: 'Reprendre les questions, une par une',
    none: 'Aucune collection de ce site ne pose de questions.',
    count: (questions: number) => many(questions, 'question', 'questions'),
  },
  /** Of the whole, for a screen reader. */
  label: (series: string) => `Entretien\u00a0: ${series}`,
  progress: (at: number, total: number) => `Question ${at} sur ${total}`,
  /** Of the list of questions. */
  questions: 'Les questions',
  /** One of them, by its number. */
  question: (number: number, isAnswered: boolean) => `Question ${number}${isAnswered ? ', répondue' : ''}`,
  /** In the empty box of an answer. */
  placeholder: 'Votre réponse',
  hint: 'Écrivez comme vous parlez. Une question ne vous dit rien\u202f? Passez-la\u00a0: seules paraîtront celles auxquelles vous répondez.',
  previous: 'Question précédente',
  next: 'Question suivante',
  skip: 'Passer cette question',
  /** After the last question. */
  finish: 'Terminer',
  whole: 'Voir tout le texte',
  end: {
    title: 'Vous avez vu toutes les questions',
    told: (answered: number, total: number) =>
      answered === 0
        ? 'Vous n’avez encore répondu à aucune.'
        : answered === total
          ? 'Vous avez répondu à toutes.'
          : `Vous avez répondu à ${answered} sur ${total}.`,
    skipped: 'Celles que vous avez passées\u202f; vous pouvez y revenir.',
    read: 'Relire tout le texte',
  },
  drafts: {
    /** Opens the list. */
    open: 'Mes textes',
    title: 'Les textes de cet appareil',
    promise:
      'Ils ne sont nulle part ailleurs\u00a0: effacer les données de ce site dans le navigateur les efface aussi.',
    close: 'Fermer',
    none: 'Aucun texte n’est encore enregistré sur cet appareil.',
    untitled: 'Sans titre',
    /** Another version of the page kept it. */
    unreadable:
      'Cette version de la page ne sait pas montrer ce texte. Il est toujours sur cet appareil\u00a0: téléchargez-le, puis rechargez la page.',
    /** The one that is being written. */
    here: 'ouvert ici',
    told: (day: string, hour: string, count: number, pictures: number) =>
      [`${day} à ${hour}`, words(count), pictures > 0 && many(pictures, 'image', 'images')].filter(Boolean).join(' · '),
    /** On one of them, by its name. */
    take: (name: string) => `Ouvrir «\u202f${name}\u202f»`,
    takeShort: 'Ouvrir',
    save: (name: string) => `Télécharger «\u202f${name}\u202f»`,
    saveShort: 'Télécharger',
    erase: (name: string) => `Effacer de cet appareil\u00a0: «\u202f${name}\u202f»`,
    eraseShort: 'Effacer de cet appareil',
    /** What goes with it. */
    sure: (count: number, pictures: number) =>
      `${words(count)}${pictures > 0 ? ` et ${many(pictures, 'image', 'images')}` : ''} disparaîtront, sans retour possible. Ce que vous avez déjà remis à l’équipe ne change pas.`,
    eraseNow: 'Effacer',
    keep: 'Garder',
    erased: 'Texte effacé de cet appareil.',
    notErased: 'Ce navigateur n’a pas pu l’effacer. Effacez les données de ce site dans ses réglages.',
    begin: 'Nouveau texte',
    bring: 'Ouvrir un texte téléchargé',
    bringHint:
      'Le fichier «\u202f.brouillon.json\u202f» que cette page vous a donné, sur cet appareil ou sur un autre.',
    notOne:
      'Ce fichier n’est pas un texte téléchargé d’ici\u00a0: son nom finit par «\u202f.brouillon.json\u202f». Pour un autre document, copiez son texte et collez-le dans la page.',
    notRead: 'Ce fichier n’a pas pu être lu. Réessayez quand le réseau sera revenu.',
    brought: 'Texte ouvert\u00a0: il est maintenant sur cet appareil.',
    /** Where the device keeps nothing. */
    download: 'Télécharger mon texte',
    downloaded:
      'Texte téléchargé. «\u202fMes textes\u202f», puis «\u202fOuvrir un texte téléchargé\u202f», le rouvrira ici.',
  },
  tabs: {
    both: 'Ce texte est ouvert dans deux onglets. N’écrivez que dans l’un des deux.',
    changed: 'Ce texte a changé dans un autre onglet\u00a0: le voici tel qu’il est maintenant.',
    aside:
      'Ce texte a changé dans un autre onglet pendant que vous écriviez ici. Rien n’est perdu\u00a0: ce que vous voyez est devenu un texte à part, et l’autre est dans «\u202fMes textes\u202f».',
    erased:
      'Ce texte a été effacé de cet appareil dans un autre onglet. Il n’est plus que dans celui-ci\u00a0: si vous y écrivez, il sera de nouveau enregistré.',
  },
  offline: {
    /** The network went away while the page is open. */
    now: 'Hors connexion\u00a0: vous pouvez continuer d’écrire.',
    /** The page itself is kept on the device. */
    ready: 'Cette page s’ouvre aussi sans réseau.',
  },
};

export type InterviewWords = typeof fr;
