// The box where one writes, its buttons, and what is pasted in it.
import type { Insert, Kind } from '../../../atelier/editor/kinds.ts';
import type { TableChange } from '../../../atelier/editor/tables.ts';

export const fr = {
  /** Of the box. */
  label: 'Votre texte',
  placeholder: 'Collez ou écrivez votre texte',
  tools: {
    /** Of the row of buttons. */
    label: 'Mise en forme',
    strong: 'Gras',
    emphasis: 'Italique',
    link: 'Lien',
    note: 'Note',
    foreign: 'Mots d’une autre langue',
    picture: 'Image',
    bullets: 'Liste à puces',
    numbers: 'Liste numérotée',
    undo: 'Annuler',
    redo: 'Rétablir',
    /** Of the menu of blocks; of the button that opens it, with the kind of the one where the caret is. */
    kinds: 'Nature du paragraphe',
    kind: (name: string) => `Ce paragraphe est\u00a0: ${name}`,
  },
  kinds: {
    paragraph: { name: 'Paragraphe', hint: 'Le texte courant.' },
    heading: { name: 'Intertitre', hint: 'Annonce une partie du texte.' },
    subheading: { name: 'Petit intertitre', hint: 'Annonce une partie d’une partie.' },
    Question: { name: 'Question', hint: 'D’un entretien\u00a0: la réponse suit.' },
    Dialogue: { name: 'Dialogue', hint: 'Une réplique par paragraphe.' },
    blockquote: { name: 'Citation', hint: 'Les mots de quelqu’un d’autre.' },
    PullQuote: { name: 'Exergue', hint: 'Une phrase mise en valeur, en grand.' },
    Aside: { name: 'Encadré', hint: 'À côté du récit, avec son titre.' },
    Postscript: { name: 'Post-scriptum', hint: 'Ce qui s’ajoute à la fin.' },
    bullets: { name: 'Liste à puces', hint: 'Un point par ligne.' },
    numbers: { name: 'Liste numérotée', hint: 'Des étapes, un ordre.' },
    Figure: { name: 'Image', hint: 'Une photo de l’appareil, avec sa légende.' },
    KeyFigure: { name: 'Chiffre clé', hint: 'Un nombre, ce qu’il compte et sa source.' },
    note: { name: 'Note', hint: 'Une précision, appelée par un numéro.' },
    Foreign: { name: 'Mots d’une autre langue', hint: 'Dits dans leur langue, et lus comme tels.' },
    table: { name: 'Tableau', hint: 'Des lignes et des colonnes, sous un en-tête.' },
    rowAfter: { name: 'Ajouter une ligne', hint: 'Sous celle où vous êtes.' },
    columnAfter: { name: 'Ajouter une colonne', hint: 'Après celle où vous êtes.' },
    rowAway: { name: 'Retirer cette ligne', hint: 'Avec ce qu’elle contient.' },
    columnAway: { name: 'Retirer cette colonne', hint: 'Avec ce qu’elle contient.' },
    tableAway: { name: 'Retirer le tableau', hint: 'En entier\u202f; «\u202fAnnuler\u202f» le rend.' },
    thematicBreak: { name: 'Séparation', hint: 'Un filet entre deux moments.' },
  } satisfies Record<Kind | Insert | TableChange, { name: string; hint: string }>,
  /** Above what the menu inserts. */
  insert: 'Ajouter',
  close: 'Fermer',
  link: {
    title: 'Lien',
    words: 'Mots à afficher',
    address: 'Adresse de la page',
    example: 'https://www.exemple.fr',
    put: 'Mettre le lien',
    remove: 'Retirer le lien',
    refused: 'Cette adresse ne mène nulle part\u00a0: elle commence par https:// ou mailto:.',
  },
  foreign: {
    title: 'Mots d’une autre langue',
    lang: 'Langue de ces mots',
    other: 'Une autre langue…',
    otherHint: 'Son code, par exemple «\u202foc\u202f» pour l’occitan',
    put: 'Indiquer la langue',
    remove: 'Ce sont des mots du texte',
    /** No word is chosen. */
    choose: 'Sélectionnez d’abord les mots, puis dites ici leur langue.',
  },
  note: {
    call: (number: number | undefined) =>
      number === undefined ? 'Appel d’une note absente' : `Note ${number}\u00a0: aller à son texte`,
    label: (number: number | undefined) => (number === undefined ? 'Note' : `Note ${number}`),
    back: 'Revenir au texte',
    /** Under a note that nothing calls any more. */
    uncalled: 'Plus rien n’appelle cette note\u00a0: elle ne sera pas imprimée.',
    recall: 'La rappeler à la fin du texte',
    remove: 'Retirer la note',
    /** Said when the call of a note has just been deleted. */
    kept: 'L’appel d’une note vient d’être effacé. La note est gardée, à la fin du texte.',
  },
  element: {
    /** Opens the form: where something is missing, and where nothing is. */
    edit: 'Compléter',
    change: 'Modifier',
    done: 'C’est bon',
    remove: 'Retirer',
    optional: 'facultatif',
    caption: 'Légende',
    addCaption: 'Ajouter une légende',
    /** Of a field that must be said. */
    missing: 'À compléter',
    fields: {
      'Aside.title': { label: 'Titre de l’encadré', example: 'Repères' },
      'PullQuote.by': { label: 'Qui le dit', example: 'Nadia, infirmière' },
      'Figure.alt': {
        label: 'Ce que montre l’image, pour qui ne la voit pas',
        example: 'Deux femmes attablées à une terrasse regardent le port en riant',
      },
      'Figure.credit': { label: 'Qui a pris la photo', example: 'Photo\u00a0: Ana Duval' },
      'KeyFigure.value': { label: 'Le nombre', example: '3 400' },
      'KeyFigure.unit': { label: 'Son unité', example: 'kilomètres' },
      'KeyFigure.year': { label: 'L’année', example: '2024' },
      'KeyFigure.source': { label: 'D’où vient ce nombre', example: 'Insee, recensement' },
      'KeyFigure.url': { label: 'L’adresse de la source', example: 'https://www.insee.fr/…' },
    },
  },
  picture: {
    /** The text where it was put is no longer there. */
    dropped: 'Vous êtes passé à un autre texte avant que l’image soit prête. Choisissez-la de nouveau.',
    /** Its bytes are not on this device. */
    absent: 'Cette image n’est pas sur cet appareil.',
    reading: 'L’image est préparée…',
    refused: {
      heic: 'Cette photo est au format HEIC, que ce navigateur ne sait pas lire. Sur un iPhone, ouvrez cette page dans Safari et choisissez-y la photo. Sur un ordinateur, ouvrez la photo, puis enregistrez-la ou exportez-la en JPEG. Pour les prochaines\u00a0: sur un iPhone, Réglages, Appareil photo, Formats, «\u202fLe plus compatible\u202f»\u202f; sur un Android, dans les réglages de l’appareil photo, refusez le format HEIC (ou «\u202fhaute efficacité\u202f»).',
      unreadable:
        'Ce fichier n’est pas une image que ce navigateur sait lire. Enregistrez-la en JPEG ou en PNG, puis choisissez-la de nouveau.',
      large: 'Cette image est trop grande pour cet appareil. Choisissez-en une version plus petite.',
    },
    /** Its file ends before it does; it is taken all the same. */
    cut: 'Le fichier d’une image s’arrête avant la fin\u00a0: le bas peut en manquer. Regardez-la\u202f; s’il en manque, copiez-la de nouveau depuis l’appareil qui l’a prise.',
    done: (count: number) =>
      count === 1
        ? 'Image ajoutée. Le lieu et la date écrits par l’appareil en ont été effacés.'
        : `${count} images ajoutées. Les lieux et les dates écrits par l’appareil en ont été effacés.`,
    group: 'C’est une photo de groupe\u00a0: nommer les personnes',
  },
  group: {
    name: 'Nommer les personnes',
    help: 'Touchez un visage, puis écrivez son nom. Les numéros suivent l’ordre de gauche à droite.',
    add: 'Ajouter une personne',
    person: (number: number) => `Personne ${number}`,
    remove: (number: number) => `Retirer la personne ${number}`,
    done: 'Tout le monde est nommé',
    added: (number: number) => `Personne ${number}\u00a0: son nom\u202f?`,
  },
  paste: {
    /** The text where it was pasted is no longer there. */
    dropped: 'Le texte collé est arrivé trop tard\u00a0: vous étiez passé à un autre texte. Collez-le de nouveau.',
    reading: 'Le texte collé est mis en forme…',
    done: 'Texte collé.',
    /** The worker did not answer. */
    plain: 'Collé sans mise en forme\u00a0: elle n’a pas pu être lue. Tous les mots sont là.',
    lost: (count: number) =>
      count === 1 ? '1 chose n’a pas pu être gardée' : `${count} choses n’ont pas pu être gardées`,
    title: (title: string) => `Le titre «\u202f${title}\u202f» est passé dans la présentation.`,
    hashtags: (hashtags: string) => `Les mots-dièse sont passés dans la présentation\u00a0: ${hashtags}.`,
    undo: 'Annuler le collage',
  },
};

export type TextWords = typeof fr;

export type ElementField = keyof TextWords['element']['fields'];
