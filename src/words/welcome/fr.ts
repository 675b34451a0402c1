// What a site says to those who might write for it, and in place of what it does not hold yet.
// Le français de l’accueil. Espace fine insécable (\u202f) devant ; ! ? et dans les guillemets, insécable (\u00a0) devant deux-points.

export const fr = {
  /** The link of the menu, and the page's title where the editors wrote none. */
  contribute: 'Contribuer',
  /** The page in one sentence. */
  description: (name: string) => `Comment envoyer un texte à ${name}, et ce qui se passe ensuite.`,
  /** At the end of a story and on the home page. */
  call: {
    title: 'Et vous\u202f?',
    text: 'Si ces pages vous rappellent une histoire, elle a peut-être sa place ici. Il n’est pas nécessaire d’avoir déjà publié\u00a0: nous relisons.',
    link: 'Envoyer un texte',
  },
  ways: {
    title: 'Envoyer votre texte',
    /** Where `site.yaml` gives no way at all. */
    none: 'Aucune façon d’envoyer un texte n’est encore indiquée ici. Elle le sera bientôt.',
    /** To write in the site itself. */
    atelier: 'Écrire ici',
    atelierHint:
      'Une page où écrire ou coller votre texte, le voir comme il sera publié, puis le remettre. Tout reste sur votre appareil jusque-là.',
    email: 'Par courriel',
    emailHint:
      'Le message s’ouvre avec les questions auxquelles répondre\u202f; joignez le texte ou collez-le à la suite.',
    form: 'Par le formulaire',
    formHint: 'Une question après l’autre, sur une page à part.',
    repository: 'Sur le dépôt',
    repositoryHint: 'Pour qui a l’habitude\u00a0: la page s’ouvre sur un modèle de récit, à compléter et à proposer.',
  },
  /** The message that a mail link opens. */
  message: {
    subject: (name: string) => `Un texte pour ${name}`,
    text: (name: string) =>
      [
        `Bonjour,\n\nVoici un texte pour ${name}.`,
        'Titre\u00a0:',
        'Signature (le nom ou le pseudonyme qui doit paraître)\u00a0:',
        'En une ou deux phrases, de quoi il s’agit\u00a0:',
        'Les personnes que l’on y reconnaît, et si elles sont d’accord\u00a0:',
        'A-t-il déjà paru ailleurs\u202f? Où\u202f?',
        'Le texte, ci-dessous ou en pièce jointe\u00a0:',
      ].join('\n\n'),
  },
  after: {
    title: 'Et ensuite',
    arrival: (publisher: string) => `Votre texte arrive chez ${publisher}, et n’est montré à personne d’autre.`,
    /** When an answer comes, by how many days at most; undefined where the site promises none. */
    answer: (days: number | undefined) =>
      days === undefined
        ? 'Vous recevez une réponse. Aucun délai n’est promis\u00a0: si une date compte pour vous, dites-le en envoyant le texte.'
        : `Vous recevez une réponse sous ${days}\u00a0${days < 2 ? 'jour' : 'jours'}.`,
    steps: [
      'Nous vous proposons des corrections, s’il en faut. Rien n’est changé sans vous.',
      'L’accord de chaque personne reconnaissable est demandé, par écrit et pour des usages précis.',
      'Vous voyez la page avant tout le monde, puis vous dites oui\u00a0: le texte paraît alors.',
      'Vous pouvez demander son retrait à tout moment, sans donner de raison.',
    ],
  },
  /** Before what editors have still to write in a page. */
  toComplete: 'À compléter\u00a0:',
  empty: {
    home: 'Cette anthologie vient d’ouvrir\u00a0: ses premières pages restent à écrire.',
    stories: 'Aucun récit n’a encore paru. Le premier sera peut-être le vôtre.',
    people: 'Personne encore. Les noms viendront avec les premiers récits.',
    networks: 'Aucun réseau n’est encore nommé dans un récit.',
    themes: 'Aucun thème n’est encore abordé. Les premiers récits en décideront.',
    places: 'Aucun lieu n’est encore sur la carte. Les premiers récits diront d’où l’on écrit.',
    series: 'Aucune collection n’est encore ouverte.',
    oneSeries: 'Cette collection attend son premier texte.',
    volumes: 'Aucun volume n’a encore paru. Les récits se lisent ici en attendant d’être réunis en livre.',
    encounters: 'Le ciel est encore vide. Chaque récit de rencontre y allumera ses étoiles.',
    search: 'Il n’y a encore aucun récit à trouver ici.',
  },
};

export type WelcomeWords = typeof fr;

/** Where nothing has been published yet. */
export type EmptyPlace = keyof WelcomeWords['empty'];
