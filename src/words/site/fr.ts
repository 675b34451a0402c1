// What the pages of the site say, key for key in each language. Components read from here and hold no word of their own.
// Le français de l’interface. Espace fine insécable (\u202f) devant ; ! ? et dans les guillemets, insécable (\u00a0) devant deux-points.

import type { FacetName } from '../../model/reading/facets.ts';
import { fr as home } from './home/fr.ts';
import { fr as search } from './search/fr.ts';
import { fr as sky } from './sky/fr.ts';

const count = (one: string, many: string) => (n: number) => `${n.toLocaleString('fr-FR')}\u00a0${n < 2 ? one : many}`;
const people = count('personne', 'personnes');
const encounters = count('rencontre', 'rencontres');

export const fr = {
  skip: 'Aller au texte',
  menu: 'Menu',
  mainNavigation: 'Navigation principale',
  legalNavigation: 'À propos du site',
  theme: 'Passer du jour à la nuit',
  demonstration: 'Ceci est une démonstration\u00a0: les textes, les personnes et les lieux de travail sont inventés.',
  feed: 'Flux Atom, texte intégral',
  repository: 'Code et textes sur le dépôt',
  textsUnder: 'Sauf mention contraire, textes sous licence',
  /** What stands between a page's title and the site's name in a window's title. */
  titleSeparator: ' — ',
  sections: {
    home: 'Accueil',
    stories: 'Récits',
    people: 'Personnes',
    networks: 'Réseaux',
    themes: 'Thèmes',
    places: 'Lieux',
    series: 'Collections',
    volumes: 'Volumes',
    encounters: 'Qui a rencontré qui',
    search: 'Recherche',
  },
  /** What each index says under its title. */
  leads: {
    stories: 'Tout ce qui a paru ici, du plus récent au plus ancien.',
    people: 'Celles et ceux qui racontent, et celles et ceux que l’on a rencontrés.',
    networks: 'Par où l’on s’est d’abord parlé.',
    themes: 'De quoi il est question.',
    places: 'Où l’on s’est assis, et d’où l’on écrivait.',
    series: 'Les suites de textes, dans l’ordre où elles ont paru.',
    volumes: 'Les mêmes récits, réunis et composés pour être lus comme des livres.',
    encounters:
      'Chaque récit dessine une constellation. Réunies, elles font ce ciel\u00a0: une étoile par personne, un trait entre celles qui se sont rencontrées.',
  },
  /** Words as a quotation. */
  quoted: (words: string) => `«\u202f${words}\u202f»`,
  counts: {
    stories: count('récit', 'récits'),
    people,
    encounters,
    minutes: (n: number) => `${n}\u00a0min de lecture`,
  },
  home,
  story: {
    updated: 'revu le',
    interviewed: 'Entretien',
    landmarks: 'Repères',
    facts: (n: number): string => (n < 2 ? 'La rencontre' : 'Les rencontres'),
    /** The steps of a meeting. */
    steps: { through: 'Par', writing: 'Par écrit', online: 'En ligne', 'in-person': 'En vrai' },
    outcome: 'Ensuite',
    organisation: 'Maison',
    founded: (year: string) => `depuis ${year}`,
    places: 'Lieux',
    themes: 'Thèmes',
    peopleHere: 'Dans ce récit',
    aboutAuthors: 'Qui raconte',
    inTheBooks: 'Dans les livres',
    previous: 'Récit précédent',
    next: 'Récit suivant',
    related: 'À lire ensuite',
    /** What a related story has in common with this one. */
    shared: (facts: string) => `En commun\u00a0: ${facts}`,
    /** The orders in which the story is read. */
    courses: 'Avant et après ce récit',
    share: 'Partager',
    shareBy: { mail: 'Courriel' },
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    copyFailed: 'Le lien n’a pas pu être copié\u00a0: l’adresse est ci-dessous.',
    /** Opens the system's own sharing. */
    shareSheet: 'Autres façons de partager',
    /** Before the sentence by which the story is cited. */
    reference: 'Référence\u00a0:',
    licence: 'Licence',
    cite: 'Citer\u00a0:',
    original: (lang?: string) => (lang ? `Texte d’origine (${lang})` : 'Texte d’origine'),
    originalBy: 'de',
    translationOf: 'Traduction de',
    translations: 'Traduit ici',
    adaptations: 'Adapté ici',
    sponsored: 'Texte parrainé',
    sponsoredBy: (name: string) => `En partenariat avec ${name}`,
    withdrawnTitle: 'Récit retiré',
    withdrawn: 'Ce récit a été retiré de l’anthologie. Son adresse reste, son texte n’est plus publié.',
  },
  reading: {
    label: 'Réglages de lecture',
    textSize: 'Taille du texte',
    smaller: 'Texte plus petit',
    larger: 'Texte plus grand',
    paragraphLinks: 'Liens des paragraphes',
  },
  listing: {
    years: 'Années',
    pages: 'Pages de la liste',
    page: (number: number) => `Page ${number}`,
    /** The title of a page of a list. */
    pageOf: (title: string, number: number) => `${title}, page\u00a0${number}`,
    previous: 'Page précédente',
    next: 'Page suivante',
    tell: 'Montrer les chapôs',
    choose: 'Choisir parmi tous les récits',
  },
  filters: {
    /** What the form is for. */
    label: 'Choisir parmi les récits',
    facets: {
      rubrique: { label: 'Rubrique', all: 'Toutes' },
      reseau: { label: 'Réseau', all: 'Tous' },
      theme: { label: 'Thème', all: 'Tous' },
      lieu: { label: 'Lieu', all: 'Tous' },
      collection: { label: 'Collection', all: 'Toutes' },
      langue: { label: 'Langue', all: 'Toutes' },
      annee: { label: 'Année', all: 'Toutes' },
      auteur: { label: 'Qui raconte', all: 'Tout le monde' },
    } satisfies Record<FacetName, { label: string; all: string }>,
    reset: 'Tout voir',
    words: 'Mots du titre ou du chapô',
    order: { label: 'Ordre', date: 'Les plus récents', titre: 'Par titre', auteur: 'Par nom' },
    more: 'Voir la suite de la liste',
    loading: 'La liste entière arrive…',
    unreachable:
      'La liste entière n’a pas pu être chargée\u00a0: vérifiez votre connexion, puis choisissez de nouveau.',
    /** Where no script runs, before the ways to the other lists. */
    noScript: 'Sans JavaScript, la liste se parcourt page par page, ou par l’un de ces index\u00a0:',
    /** What follows the count of the stories that are shown: « récits sur 38 ». */
    shown: (n: number, total: number) =>
      `\u00a0${n < 2 ? 'récit' : 'récits'} sur\u00a0${total.toLocaleString('fr-FR')}`,
    nothing: 'Aucun récit ne réunit tous ces choix. Desserrez-en un, ou revenez à tout voir.',
  },
  person: {
    wrote: 'A écrit',
    portrayed: 'Son portrait',
    cited: 'Apparaît dans',
    edited: 'A réuni les textes de',
    met: 'A rencontré',
    inSky: 'Voir ces rencontres dans le ciel',
    /** Between what came first in a meeting and what followed. */
    andThen: '\u202f; puis ',
    toldIn: 'raconté dans',
    elsewhere: 'Ailleurs',
    linkKinds: { website: 'Site', blog: 'Blog' } as Readonly<Record<string, string>>,
  },
  people: {
    find: 'Un nom, un métier',
    found: { one: '\u00a0personne', many: '\u00a0personnes', nothing: 'Personne de ce nom ici.' },
    which: 'Qui montrer',
    parts: { all: 'Tout le monde', tells: 'Qui raconte', told: 'Dont on parle' },
    letters: 'Lettres',
  },
  series: {
    questions: 'Les questions',
    editedBy: 'Réunie par',
    inOrder: 'Dans l’ordre de parution',
    /** Where something else has its title. */
    called: (title: string) => `Collection ${title}`,
  },
  volume: {
    /** After its title, where something else has it. */
    theBook: 'le livre',
    tome: (tome: number, of?: number) => (of === undefined ? `Tome ${tome}` : `Tome ${tome} sur ${of}`),
    editedBy: 'Textes réunis par',
    edition: (edition: number) => (edition === 1 ? '1re édition' : `${edition}e édition`),
    published: 'Parution',
    price: 'Prix',
    free: 'Gratuit',
    legalDeposit: 'Dépôt légal',
    isbn: { epub: 'ISBN (EPUB)', pdf: 'ISBN (PDF)', print: 'ISBN (imprimé)' },
    download: 'Télécharger',
    downloadAs: (title: string, format: string) => `Télécharger «\u202f${title}\u202f» au format ${format}`,
    epub: 'EPUB',
    epubWhat: 'pour liseuse et téléphone',
    /** How the file can be read otherwise than by looking at it. */
    epubAccess:
      'Le texte prend la taille et la police que vous voulez. Table, titres et index se parcourent\u202f; les images sont décrites.',
    pdf: 'PDF',
    pdfWhat: 'composé en pages, pour écran',
    pdfAccess:
      'Balisé selon PDF/UA-1 pour les lecteurs d’écran, avec signets et liens\u202f; les images sont décrites.',
    pages: count('page', 'pages'),
    contents: 'Table',
    findIn: 'Chercher dans la table',
    foundIn: { one: '\u00a0texte', many: '\u00a0textes', nothing: 'Aucun texte de la table n’a ces mots.' },
    front: 'En ouverture',
    back: 'En fermeture',
    condensed: 'texte abrégé',
    errata: 'Errata',
    was: 'Au lieu de',
    now: 'lire',
  },
  encounters: sky,
  search,
  notFound: {
    title: 'Personne à cette adresse',
    text: 'La page que vous cherchez n’existe pas, ou n’existe plus. Deux points, et pas de trait entre eux\u00a0: cela arrive.',
    back: 'Revenir aux récits',
  },
  offline: {
    title: 'Hors ligne',
    text: 'Cette page n’a pas été ouverte ici, et le réseau ne répond pas. Ce qui a déjà été lu sur cet appareil peut l’être encore.',
    kept: 'À relire sans réseau',
    nothing: 'Aucun récit n’a encore été ouvert sur cet appareil. Les prochains pourront être relus ici.',
    noScript: 'La lecture hors ligne a besoin de JavaScript.',
  },
  prose: {
    table: 'Tableau',
    note: (number: number) => `Note ${number}`,
    /** `{reference}` stands for the number where Markdown writes it. */
    backToCall: (number: number | '{reference}') => `Retour à l’appel de la note ${number}`,
    done: 'fait',
    toDo: 'à faire',
    sourceLead: 'Source\u00a0: ',
    /** The link that leads to its own paragraph. */
    toParagraph: 'Lien vers ce paragraphe',
  },
};

export type SiteWords = typeof fr;

/** How two people came nearer: by what or by whom, on paper, on a screen, at the same table. */
export type StepKind = keyof SiteWords['story']['steps'];
