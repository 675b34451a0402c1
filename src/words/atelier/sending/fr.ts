// Consent, and handing over.
// Le français de l’envoi. Espace fine insécable (\u202f) devant ; ! ? et dans les guillemets, insécable (\u00a0) devant deux-points.
import type { LicenceId, Output } from '../../../model/rights.ts';

export const fr = {
  intro:
    'Vous avez écrit votre texte\u202f; il vous reste à dire ce que vous permettez d’en faire, puis à le remettre. Rien n’est coché d’avance.',
  contact: {
    label: 'Comment vous répondre',
    hint: 'Une adresse électronique, ou un numéro. Les éditeurs seuls la voient\u00a0: elle n’est ni dans le texte, ni sur le site.',
  },
  outputs: {
    label: 'Où votre texte peut paraître',
    hint: 'Cochez ce que vous permettez, et cela seulement. Vous pourrez changer d’avis.',
    choices: {
      web: {
        label: 'Sur le site',
        hint: 'Une page que tout le monde peut lire, et que trouvent les moteurs de recherche.',
      },
      pdf: { label: 'Dans un livre PDF', hint: 'Un volume de textes choisis, à lire à l’écran.' },
      epub: { label: 'Dans un livre numérique', hint: 'Le même volume, pour liseuse et téléphone.' },
      print: {
        label: 'Dans un livre imprimé',
        hint: 'Le même volume, sur papier\u202f; un livre vendu ne se rappelle pas.',
      },
      social: {
        label: 'Sur les réseaux sociaux',
        hint: 'Le titre, une image et une phrase du texte, avec un lien vers la page.',
      },
    } satisfies Record<Output, { label: string; hint: string }>,
  },
  licence: {
    label: 'Ce que les lecteurs peuvent en faire',
    hint: 'Vous restez l’auteur dans tous les cas. Si vous hésitez, gardez tous vos droits\u00a0: vous pourrez toujours en donner plus tard.',
    choices: {
      'all-rights-reserved': {
        label: 'Le lire, et c’est tout',
        hint: 'Pour le reprendre ailleurs, il faut vous le demander.',
      },
      'CC-BY-NC-ND-4.0': {
        label: 'Le repartager tel quel, sans en tirer d’argent',
        hint: 'En vous nommant\u202f; sans le traduire ni le raccourcir.',
      },
      'CC-BY-ND-4.0': {
        label: 'Le repartager tel quel',
        hint: 'En vous nommant, même dans ce qui se vend\u202f; sans le traduire ni le raccourcir.',
      },
      'CC-BY-NC-SA-4.0': {
        label: 'Le repartager et l’adapter, sans en tirer d’argent, aux mêmes conditions',
        hint: 'En vous nommant\u202f; une traduction, par exemple, doit être permise à tous de la même façon.',
      },
      'CC-BY-NC-4.0': {
        label: 'Le repartager et l’adapter, sans en tirer d’argent',
        hint: 'En vous nommant, et en disant ce qui a été changé.',
      },
      'CC-BY-SA-4.0': {
        label: 'Le repartager et l’adapter, aux mêmes conditions',
        hint: 'En vous nommant, même dans ce qui se vend\u202f; ce que l’on en tire doit être permis à tous de la même façon.',
      },
      'CC-BY-4.0': {
        label: 'Le repartager et l’adapter librement',
        hint: 'En vous nommant, et en disant ce qui a été changé\u202f; même dans ce qui se vend.',
      },
      'CC0-1.0': {
        label: 'En faire ce qu’ils veulent',
        hint: 'Même sans vous nommer\u00a0: vous renoncez à vos droits autant que la loi le permet, et pour toujours.',
      },
    } satisfies Record<LicenceId, { label: string; hint: string }>,
    /** Under which the site itself stands. */
    usual: (name: string) => `Le site, lui, paraît sous\u00a0: ${name}. Vous n’êtes pas tenu de faire de même.`,
    deed: (name: string) => `Lire ce que dit ${name}`,
  },
  statement: {
    title: 'Ce que vous dites en le remettant',
    intro: 'Remettre votre texte, c’est dire ceci\u00a0:',
    author: (name: string) =>
      `Ce texte est de moi, ou j’ai le droit de le donner. Il sera signé «\u202f${name}\u202f».`,
    pseudonym:
      'Un pseudonyme convient\u00a0: c’est le seul nom qui paraîtra. Votre vrai nom, si vous le dites aux éditeurs, reste entre eux et vous.',
    change: 'Changer ce nom',
    outputs: (places: string) => `Il peut paraître\u00a0: ${places}. Nulle part ailleurs.`,
    /** @param name of the licence, '' where none was chosen */
    licence: (label: string, name: string) => `Les lecteurs peuvent\u00a0: ${label}${name && ` (${name})`}.`,
    people:
      'Pour les personnes que l’on y reconnaît, j’ai dit ce que je sais de leur accord\u202f; les éditeurs attendront celui de chacune.',
    withdrawal: 'Je peux demander son retrait à tout moment, sans donner de raison.',
    /** What stays after a withdrawal, under an open licence. */
    copies:
      'Une licence donnée ne se reprend pas\u00a0: après un retrait, ceux qui ont déjà repris le texte pourront continuer.',
    register:
      'Les éditeurs vous demanderont de le confirmer par écrit avant de publier, et le noteront dans leur registre\u00a0: rien ne paraît avant.',
    /** Where something of it has not been said yet. */
    unsaid: 'à dire ci-dessus',
  },
  state: {
    title: 'Avant l’envoi',
    checking: 'Dernière relecture…',
    unchecked:
      'La relecture n’a pas pu se faire\u00a0: il y faut le réseau, une fois. Votre texte est sur cet appareil, et vous pouvez déjà le copier.',
    again: 'Réessayer',
    blocked: (count: number) =>
      count === 1 ? 'Il reste un point à régler avant l’envoi.' : `Il reste ${count} points à régler avant l’envoi.`,
    ready: 'Tout ce qui dépend de vous y est. Votre texte peut partir.',
    draft: (answers: string) =>
      `Votre texte peut partir, comme brouillon à compléter. Les éditeurs verront avec vous\u00a0: ${answers}. Vous pouvez aussi le dire maintenant.`,
    goTo: 'Y aller',
    complete: 'Le dire maintenant',
    answers: {
      text: 'Le texte est vide.',
      title: 'Le titre n’est pas dit.',
      author: 'Le nom qui signe n’est pas dit.',
      contact: 'Il manque une façon de vous répondre.',
      outputs: 'Vous n’avez pas dit où le texte peut paraître.',
      licence: 'Vous n’avez pas dit ce que les lecteurs peuvent en faire.',
      summary: 'le chapeau',
      themes: 'le thème',
      encounters: 'qui a rencontré qui, et comment',
      people: 'le nom d’une personne, à changer dans le texte puisqu’elle ne veut pas y être nommée',
    },
  },
  handOver: {
    title: 'Remettre votre texte',
    waiting: 'Les moyens de l’envoyer seront ici dès que les points ci-dessus seront réglés.',
    preparing: 'Préparation du fichier…',
    failed: 'Le fichier n’a pas pu être préparé.',
    /** Before it. */
    receipt: 'Votre numéro\u00a0:',
    receiptHint: 'Il est dans le fichier et dans le message. Donnez-le pour reparler de ce texte.',
    share: 'Envoyer le fichier…',
    shareHint: (address: string | undefined) =>
      address
        ? `Votre appareil vous demande avec quoi\u00a0: choisissez votre messagerie, et écrivez à ${address}.`
        : 'Votre appareil vous demande avec quoi\u00a0: choisissez comment le donner aux éditeurs.',
    notShared:
      'Votre appareil n’a pas voulu partager ce fichier\u00a0: il l’a téléchargé. Joignez-le au message, avec le bouton suivant.',
    download: 'Télécharger le fichier',
    downloadAgain: 'Télécharger le fichier de nouveau',
    downloaded: (file: string) => `«\u202f${file}\u202f» est dans vos téléchargements.`,
    mail: 'Écrire le message',
    mailHint: (address: string) =>
      `Le message à ${address} est prêt. Joignez-y le fichier, qui est dans vos téléchargements, puis envoyez.`,
    form: 'Ouvrir le formulaire',
    noWay:
      'Ce site n’indique pas encore d’adresse\u00a0: gardez le fichier, et donnez-le à qui vous a invité à écrire.',
    sent: 'C’est envoyé',
    sentHint: 'Touchez ceci une fois le message parti\u00a0: cette page ne peut pas le voir.',
  },
  mailbox: {
    give: 'Remettre le texte aux éditeurs',
    hint: 'Il part d’ici, sans messagerie. Les éditeurs le relisent avant toute publication.',
    going: 'Envoi en cours… Gardez cette page ouverte.',
    again: 'Essayer de nouveau',
    unreached:
      'La boîte du site ne répond pas. Votre texte reste sur cet appareil\u00a0: essayez de nouveau plus tard, ou envoyez-le par un des moyens qui suivent.',
  },
  copy: {
    title: 'Sans pièce jointe\u00a0: copier le texte',
    intro: 'Copiez, collez dans votre message, envoyez. Les images ne suivent pas.',
    text: 'Copier le texte',
    story: 'Copier story.mdx',
    storyHint:
      '«\u202fstory.mdx\u202f» est le même texte avec ses intertitres, ses notes et vos réponses, pour qui prépare la page.',
    copied: 'C’est copié\u00a0: collez-le dans votre message.',
    /** The words are selected in a box instead. */
    byHand: 'Votre navigateur ne copie pas tout seul\u00a0: le texte est sélectionné ci-dessous, copiez-le.',
    box: 'Le texte à copier',
    /** By the share sheet. */
    share: 'Envoyer ce texte par une autre application…',
    mail: 'Écrire le message où coller',
    /** At the end of the text that is copied. */
    fact: (name: string, value: string) => `${name}\u00a0: ${value}`,
    facts: {
      author: 'Signature',
      contact: 'Pour me répondre',
      outputs: 'Peut paraître',
      licence: 'Licence',
      receipt: 'Numéro',
    },
  },
  mail: {
    subject: (subject: string, receipt: string) => `${subject} (${receipt})`,
    text: ({ name, title, receipt, file, author }: Posted) =>
      `Bonjour,\n\nVoici un texte pour ${name}\u00a0: «\u202f${title}\u202f».\nNuméro\u00a0: ${receipt}\n\nLe fichier «\u202f${file}\u202f» est à joindre à ce message avant de l’envoyer.\n\n${author}`,
    pasted: ({ name, title, receipt, author }: Omit<Posted, 'file'>) =>
      `Bonjour,\n\nVoici un texte pour ${name}\u00a0: «\u202f${title}\u202f».\nNuméro\u00a0: ${receipt}\n\n${author}\n\n[Collez ici le texte que vous avez copié]\n`,
  },
  repository: {
    title: 'Avec un compte GitHub',
    public:
      'Ce dépôt se lit de partout\u00a0: votre texte, votre nom et ceux des personnes citées y seront visibles aussitôt. Votre adresse n’y va pas.',
    refused: (names: string) =>
      `Cette façon d’envoyer attend\u00a0: vous avez dit que ces personnes ne veulent pas être nommées, et tout le monde lirait leur nom (${names}). Changez-le dans le texte, puis dans la liste des personnes\u202f; ou passez par les éditeurs.`,
    awaited: (names: string) =>
      `Vous n’avez pas dit que ces personnes sont d’accord\u00a0: ${names}. Attendez leur réponse avant de proposer ici un texte qui les nomme, ou passez par les éditeurs.`,
    signIn: 'Connectez-vous d’abord à ce dépôt, dans ce navigateur.',
    open: 'Ouvrir la page du nouveau fichier',
    filled: 'Le texte y est déjà. Ne changez pas le nom du fichier.',
    paste: 'Copiez story.mdx, et collez-le dans la grande zone de cette page.',
    propose:
      'Touchez «\u202fCommit changes…\u202f», puis «\u202fPropose changes\u202f», puis «\u202fCreate pull request\u202f».',
    people: 'De même pour la fiche de chaque personne qui n’en a pas encore\u00a0:',
    personPage: (name: string) => `Fiche de ${name}`,
    pictures: (count: number) => (count === 1 ? 'Ajoutez l’image.' : `Ajoutez les ${count} images.`),
    picturesSave: 'Télécharger les images',
    upload: 'Ouvrir la page d’ajout',
    uploadHint: 'Déposez-y les images, puis «\u202fPropose changes\u202f».',
    uploadElsewhere:
      'Si GitHub répond que l’ajout est fermé, allez dans votre copie du dépôt, sur la branche qu’il a faite, ouvrez le dossier du texte, puis «\u202fAdd file\u202f» et «\u202fUpload files\u202f».',
    request: (receipt: string) => `Dans la proposition, écrivez votre numéro\u00a0: ${receipt}.`,
  },
  after: {
    title: 'Votre texte est remis',
    lead: (day: string) => `Vous l’avez envoyé le ${day}.`,
    changed: (day: string) =>
      `Vous l’avez changé depuis l’envoi du ${day}\u00a0: cette version-là n’est pas partie. Remettez-la ci-dessous, sous le même numéro.`,
    correct:
      'Pour corriger\u00a0: reprenez-le ici, puis remettez-le de nouveau. Il garde son numéro, et les éditeurs voient que c’est le même.',
    withdraw: 'Pour le retirer, à tout moment et sans raison à donner\u00a0: écrivez aux éditeurs, avec votre numéro.',
    withdrawMail: (address: string) => `Écrire à ${address}`,
    withdrawSubject: (receipt: string) => `Retrait du texte ${receipt}`,
    kept: 'Votre brouillon reste sur cet appareil, marqué comme remis.',
  },
};

export type SendingWords = typeof fr;

/** What only the writer can say before the text may go, or what the editors may complete. */
export type Answer = keyof SendingWords['state']['answers'];

interface Posted {
  name: string;
  title: string;
  receipt: string;
  file: string;
  author: string;
}
