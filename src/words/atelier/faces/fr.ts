// The faces of a story, before it is sent.

export const fr = {
  /** What stands where nothing has been said yet. */
  stopgaps: {
    title: 'Le titre de votre texte',
    summary:
      'Ici se lira le chapeau de votre texte\u00a0: deux ou trois phrases qui disent de quoi il parle et donnent envie de le lire.',
    author: 'Votre nom',
  },
  /** Of all of them. */
  label: 'Aperçus de votre texte',
  intro: 'Voici votre texte tel qu’il sera publié. Rien n’est encore envoyé.',
  tab: { page: 'Page', book: 'Livre', share: 'Partage', result: 'Recherche' },
  /** Under the tabs: what is seen there. */
  about: {
    page: 'Sa page sur le site. Les liens y sont montrés sans s’ouvrir.',
    book: 'Son chapitre dans un livre numérique, lu sur un téléphone. Chacun y choisit sa taille de lettres et son papier.',
    share: 'Ce que montrent les réseaux et les messageries quand on y colle l’adresse de la page.',
    result: 'La page comme on la trouve par la recherche du site.',
  },
  waiting: 'Mise en page…',
  /** The text has a fault by which nothing can be made of it. */
  unreadable:
    'Un point du texte empêche de le mettre en page. La relecture, «\u202fÀ relire\u202f», dit lequel et comment le corriger.',
  /** What draws it could not be loaded. */
  unreachable: 'L’aperçu n’a pas pu être chargé\u00a0: il reviendra avec le réseau. Votre texte est toujours là.',
  again: 'Essayer encore',
  /** Title, standfirst or name that stand for those that are not said. */
  examples: 'Le titre, le chapeau ou le nom qui manquent sont remplacés ici par des exemples.',
  /** Of the page as a screen reader calls it, and of the book. */
  pageLabel: 'Aperçu de la page',
  bookLabel: 'Aperçu du chapitre\u00a0: faites défiler',
  card: {
    title: 'L’image',
    /** @param kilobytes to be loaded first */
    load: (kilobytes: number) => `Dessiner l’image (environ ${megabytes(kilobytes)} à charger)`,
    /** Where all is there already. */
    show: 'Dessiner l’image',
    drawing: 'L’image se dessine…',
    feed: 'Dans un fil d’actualité',
  },
  /** @param query what is typed */
  asked: (query: string) => `À qui cherche «\u202f${query}\u202f»\u00a0:`,
  /** Where the writer agreed to no such use. */
  refused: {
    share:
      'Vous n’avez pas accepté l’image de partage à votre nom\u00a0: les réseaux montreront celle du site à la place de celle-ci.',
    book: 'Vous n’avez pas accepté les livres\u00a0: votre texte n’y sera pas. Voici seulement à quoi il y ressemblerait.',
  },
};

function megabytes(kilobytes: number): string {
  return `${(kilobytes / 1000).toFixed(1).replace('.', ',')} Mo`;
}

export type FacesWords = typeof fr;

export type FaceId = keyof FacesWords['tab'];
