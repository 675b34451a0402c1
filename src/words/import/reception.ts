// What a report of reception says, and what its editor has left to do. Reports are French, as the editors of an anthology are.
import type { AnswerToRead, ReadColumn } from '../../import/arrival.ts';
import type { AGREEMENTS } from '../../import/parcel.ts';
import { lossWords } from './losses.ts';

export const RECEPTION = {
  title: (file: string) => `Réception de « ${file} »`,
  facts: {
    day: 'Reçu le',
    digest: 'Empreinte du fichier (SHA-256)',
    text: 'Empreinte du texte',
    draft: 'Brouillon',
    sender: 'Envoyé par',
    sent: 'Envoyé le',
    subject: 'Objet',
    receipt: 'Accusé de réception',
    allowed: 'Ce que la personne dit permettre, à confirmer par écrit',
    line: 'Ligne du tableau',
    signature: 'Signature tirée de la réponse',
    answered: 'Répondu le',
    incomplete: 'Incomplet',
  },
  isIncomplete: 'une partie n’a pas été reçue ; relancer la commande ne prend que celle-là',
  todo: 'Ce qui reste à compléter',
  columns: 'Colonnes lues ainsi',
  column: (title: string, { as, by }: ReadColumn) => `« ${title} » → ${COLUMNS[as]}${by ? ` (ajoutée par ${by})` : ''}`,
  toRead: (answer: AnswerToRead) =>
    `À LIRE avant de ${answer.about === 'signature' || answer.about === 'byline' ? 'signer' : 'publier'} : ${toReadWords(answer)}`,
  losses: 'Ce qui n’a pas été gardé tel quel',
  noLoss: 'Rien : tous les mots, et leur mise en forme, sont dans le brouillon.',
  refused: 'Ce qui n’a pas été reçu',
  people: 'Les personnes',
  newSheet: (id: string) =>
    `\`people/${id}.yaml\` est nouvelle, et ne porte aucun accord : complétez le nom et demandez l’accord avant de publier.`,
  unsure: (name: string, ids: readonly string[]) =>
    `« ${name} » est peut-être ${ids.map((id) => `\`${id}\``).join(' ou ')} : écrivez dans l’en-tête la fiche qui est la sienne.`,
  namesake: (name: string, id: string) =>
    `« ${name} » a déjà signé d’une autre adresse : c’est peut-être quelqu’un d’autre, et sa fiche est \`people/${id}.yaml\`. Si c’est la même personne, ne gardez que l’une des deux.`,
  agreement: (id: string, said: (typeof AGREEMENTS)[number]) => `\`people/${id}.yaml\` : ${SAID[said]}`,
  unknown: (name: string) => `« ${name} » est citée ou cité, et n’a pas de fiche.`,
  notice:
    'Ce dossier contient des noms, des adresses et des messages privés. Il n’est pas dans le dépôt et ne doit pas y entrer.',
  twice: (day: string) => `Ce texte a déjà été reçu le ${day}.`,
  earlier: (day: string, draft: string) =>
    `Nouvelle version, sous le même numéro, d’un texte reçu le ${day} : \`${draft}\`. Comparez les deux brouillons, et n’en gardez qu’un.`,
  places: {
    title: 'titre',
    authors: 'compte qui signe',
    summary: 'chapeau',
    themes: 'thème',
    networks: 'réseau',
    places: 'lieu',
  } as Record<string, string>,
} as const;

function toReadWords({ about, words, isAnswered, sheet, count }: AnswerToRead): string {
  if (about === 'answer')
    return `« ${words} » renvoie à une autre réponse et n’est pas dans le brouillon : écrivez-la avec sa question, si elle y manque.`;
  if (about === 'home')
    return `« ${words} » dit peut-être où quelqu’un habite : retirez le numéro et la rue si une personne s’y reconnaît.`;
  if (about === 'withdrawal')
    return `« ${words} » : un autre message, de la même adresse ou qui cite ce titre, retire ce texte.`;
  if (about === 'taken-back')
    return `\`${words}\` est venu de la même adresse, et c’est peut-être le texte que ce message retire : ne le publiez pas sans l’avoir demandé.`;
  if (about === 'birth')
    return `« ${words} » dit peut-être le jour où quelqu’un est né : retirez-le si la personne vit, et qu’on l’y reconnaît.`;
  if (about === 'age')
    return `« ${words} » : si la personne est mineure, demandez aussi l’accord de ses parents, et ne publiez pas son nom entier.`;
  if (about === 'alike')
    return `\`${words}\` a les mêmes phrases : c’est peut-être le même texte, envoyé deux fois. Comparez les deux, et n’en gardez qu’un.`;
  if (about === 'questions' && count)
    return `${count.found} question${count.found > 1 ? 's' : ''} sur ${count.all} reconnue${count.found > 1 ? 's' : ''} : « ${words} » ${count.all - count.found > 1 ? 'ne sont pas trouvées' : 'n’est pas trouvée'}. La réponse est peut-être dans une autre, ou n’a pas été donnée.`;
  if (about === 'reply')
    return `le message cité plus bas contient des questions de la collection suivies de mots (« ${words} ») : des réponses y sont peut-être.`;
  if (about === 'letters')
    return `« ${words} » : des lettres se sont perdues avant que ce fichier n’arrive. Demandez le texte de nouveau, ou corrigez-les avec la personne.`;
  if (about === 'byline')
    return `« ${words} » dit peut-être qui signe. Si c’est le cas, écrivez ${sheet ? `\`${sheet}\`` : 'sa fiche'} dans \`authors\`, et retirez cette ligne du texte si elle y est encore.`;
  if (about === 'several')
    return `« ${words} » : ce fichier tient peut-être plusieurs textes. Faites un brouillon de chacun : ni la signature de l’un ni ce qu’il souhaite ne valent pour un autre.`;
  return `« ${words} »${isAnswered ? '' : ' est resté sans réponse'}.`;
}

/** What somebody said of a person whom they name: it is no consent. */
/** Of what somebody says of the consent of a person whom they name. */
export const SAID: Record<(typeof AGREEMENTS)[number], string> = {
  yes: 'd’après qui envoie, cette personne est d’accord. Demandez-le-lui par écrit.',
  asked: 'qui envoie lui a demandé son accord, et attend la réponse.',
  no: 'ATTENTION, d’après qui envoie, cette personne ne veut pas être nommée : changez son nom avant de publier.',
};

/** What a column of a table is, where it is no question. */
const COLUMNS: Record<ReadColumn['as'], string> = {
  signature: 'le nom qui signe',
  name: 'le nom de la personne',
  givenName: 'le prénom de la personne',
  familyName: 'le nom de famille de la personne',
  title: 'le titre du texte',
  summary: 'le chapeau du texte',
  sender: 'l’adresse de la personne, pour vous seuls',
  date: 'la date de la réponse',
  consent: 'un accord de publication',
  naming: 'un accord pour que le nom paraisse',
  anonymity: 'une demande de ne pas être nommé',
  'perhaps-private': 'une question ; une réponse qui contient une adresse ou un numéro est mise à part',
  home: 'une question ; une réponse qui est une adresse est mise à part',
  tool: 'une colonne de l’outil de formulaire, mise à part',
  wish: 'un souhait sur la publication, à lire',
  code: 'un code à la place d’une question : la réponse est dans le texte, écrivez la question au-dessus d’elle',
  coded: 'une question, sans le code qui la précède',
  'kept-aside': 'une réponse pour vous seuls, mise à part',
  doubtful: 'mise de côté, à relire : si c’est une question du récit, remettez-la avec ses réponses, citées plus bas',
  'doubtful-name': 'mise de côté, à relire : c’est peut-être un souhait sur le nom qui paraît',
  'doubtful-consent': 'mise de côté, à relire : c’est peut-être un accord, ou un refus',
};

/** What nobody has said, and where to write it. */
export const TODO = {
  refusal:
    'ATTENTION, un accord est refusé, ou le texte est retiré : ce que la personne a répondu ou écrit est cité ici ou plus bas. Ne publiez rien sans le lui avoir demandé.',
  anonymity:
    'ATTENTION, la personne demande à ne pas être nommée : ne signez que d’un nom qu’elle a choisi, et relisez le texte pour ce qui la ferait reconnaître.',
  private:
    'ATTENTION, ce texte était privé sur son blog : personne d’autre ne pouvait le lire. Demandez l’accord avant de publier.',
  locked: 'ATTENTION, ce texte était protégé par un mot de passe sur son blog. Demandez l’accord avant de publier.',
  'perhaps-letter':
    'ATTENTION, ce texte est peut-être une lettre à la rédaction, et rien n’a été reçu à la place où le texte était attendu. Une pièce jointe a-t-elle été oubliée ?',
  'private-data':
    'ATTENTION, un numéro ou une adresse de quelqu’un a été retiré du texte, et n’est cité plus bas qu’en partie : relisez la phrase où il était.',
  codes:
    'Les questions ne sont que des codes (« G01Q02 ») : écrivez chaque question à la place du sien, ou refaites l’exportation avec le texte complet des questions.',
  title: '`title` : le titre. Celui qui est écrit est provisoire : c’est le nom du fichier ou de la personne.',
  author: '`authors` : qui signe. Remplacez « a-completer » par le nom d’une fiche de `people/`.',
  summary: '`summary` : un chapeau de 80 à 300 caractères.',
  theme: '`themes` : un à cinq thèmes de `vocabularies/themes.yaml`, à la place de « a-completer ».',
  kind: '`kind` : la forme du texte (encounter, portrait, opinion, advice, guest, foreword). « guest » est écrit en attendant.',
  licence: '`licence` : celle que l’auteur accorde. En attendant, tous les droits sont réservés.',
  consent: '`consent` : la référence de l’accord dans votre registre, sa date et ce qu’il couvre.',
  outputs:
    '`consent.outputs` : à compléter. Ce qui est écrit n’est là qu’en attendant, car il est dit que ce texte ne paraît pas partout, ou qu’un accord est refusé : lisez ce qui est cité, et demandez.',
  evidence: '`encounters` : la rencontre, et la phrase du texte qui la dit.',
  alt: 'Les images : ce que chacune montre, en quelques mots, à la place du texte du modèle.',
} as const;

/** « Puce dessinée (paragraphe 3) » */
export function lossTitle(kind: Parameters<typeof lossWords>[0], place?: string): string {
  const words = lossWords(kind, 'fr');
  const [, others] = /^\+(\d+)$/.exec(place ?? '') ?? [];
  if (others) return `${words.charAt(0).toLocaleUpperCase('fr')}${words.slice(1)} : et ${others} autres`;
  const where = place === undefined ? '' : ` (${RECEPTION.places[place] ?? place})`;
  return `${words.charAt(0).toLocaleUpperCase('fr')}${words.slice(1)}${where}`;
}
