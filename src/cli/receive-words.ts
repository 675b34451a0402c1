// What `npm run receive` says, in the language of its messages.
import type { Language } from '../check/problem.ts';
import { STORY_KINDS } from '../read/schema/story.ts';

interface ReceiveWords {
  usage: string;
  nothing: string;
  absent: (path: string) => string;
  unknown: (option: string, value: string, known: readonly string[]) => string;
  start: (files: number) => string;
  known: (file: string, day: string) => string;
  received: (file: string, drafts: readonly string[], report: string | undefined) => string;
  textKnown: (title: string, day: string) => string;
  newVersion: (title: string, day: string, draft: string) => string;
  changed: (report: string) => string;
  cautions: Record<'refusal' | 'anonymity', (title: string) => string>;
  toRead: (title: string, count: number) => string;
  unfaithful: (title: string, missing: readonly string[], added: readonly string[]) => string;
  failed: (file: string, sentences: readonly string[]) => string;
  interrupted: (done: number, total: number) => string;
  summary: (counts: { received: number; known: number; failed: number; isTrial: boolean }) => string;
  whose: (name: string, file: string) => string;
  newPerson: string;
  later: string;
  next: string;
}

const shown = (words: readonly string[], quote: (word: string) => string) =>
  words.slice(0, 12).map(quote).join(', ') + (words.length > 12 ? '…' : '');
const french = (word: string) => `« ${word} »`;
const english = (word: string) => `“${word}”`;
const many = (count: number) => (count > 1 ? 's' : '');

export const RECEIVE_WORDS: Record<Language, ReceiveWords> = {
  fr: {
    usage: `npm run receive -- fichiers, dossiers ou archives [options]

Met en brouillon les textes reçus : Word (.docx), pages enregistrées, WordPress (.xml), courriels (.eml, mbox), réponses
à un formulaire (.csv), texte (.txt, .md), et les archives .zip qui en contiennent.

  --series   la collection où ils entrent ; ses questions sont celles des réponses
  --kind     ${STORY_KINDS.join(' | ')}
  --dry-run  dit ce qui serait écrit, et n’écrit rien
  --yes      ne demande rien : ce qui n’est pas sûr est laissé à compléter
  --again    reçoit de nouveau ce qui l’a déjà été
  --lang     fr (par défaut) | en : la langue des messages
  --help     cette aide

Chaque fichier a son rapport dans received/, avec les mots de ce qui n’a pas été gardé. Ce dossier contient des données
personnelles : il n’entre pas dans le dépôt. RECEIVED_DIR le met ailleurs.
Rend 0 si tout est reçu, 1 si un fichier ne l’est pas, 2 pour une commande mal écrite.`,
    nothing: 'Aucun fichier à recevoir.',
    absent: (path) => `« ${path} » n’existe pas.`,
    unknown: (option, value, known) => `« ${value} » n’est pas une valeur de ${option} : ${known.join(', ')}.`,
    start: (files) => `${files} fichier${many(files)} à recevoir…`,
    known: (file, day) => `Déjà reçu le ${day} : ${file}`,
    received: (file, drafts, report) =>
      `Reçu : ${file}${drafts.map((draft) => `\n  ${draft}`).join('')}${report ? `\n  rapport : ${report}` : ''}`,
    textKnown: (title, day) => `« ${title} » a déjà été reçu le ${day}.`,
    newVersion: (title, day, draft) =>
      `« ${title} » est une nouvelle version d’un texte reçu le ${day} : ${draft}. Gardez-en une.`,
    cautions: {
      refusal: (title) => `  ATTENTION, « ${title} » : un accord est refusé, ou le texte est retiré.`,
      anonymity: (title) => `  ATTENTION, « ${title} » : la personne demande à ne pas être nommée.`,
    },
    toRead: (title, count) =>
      `  « ${title} » : ${count} réponse${many(count)} ou souhait${many(count)} à lire, sous « À LIRE » du rapport.`,
    changed: (report) => `  mais il vient avec un refus ou une réserve, qui est à lire : ${report}`,
    unfaithful: (title, missing, added) =>
      `« ${title} » : le brouillon n’a pas les mots du texte, il n’a pas été écrit.` +
      (missing.length > 0 ? ` Il y manque ${shown(missing, french)}.` : '') +
      (added.length > 0 ? ` Il y a en trop ${shown(added, french)}.` : '') +
      ' Cherchez ces mots dans le fichier, tapez-les de nouveau sans mise en forme, ou enregistrez le texte en .txt ; puis recevez-le.',
    failed: (file, sentences) => `Non reçu : ${file}${sentences.map((sentence) => `\n  ${sentence}`).join('')}`,
    interrupted: (done, total) =>
      `Interrompu : ${done} fichier${many(done)} sur ${total}. Ce qui est reçu l’est en entier.`,
    summary: ({ received, known, failed, isTrial }) =>
      `${received} fichier${many(received)} ${isTrial ? 'à recevoir' : `reçu${many(received)}`}, ${known} déjà reçu${many(known)}, ${failed} en échec.` +
      (isTrial ? ' Rien n’a été écrit.' : ''),
    whose: (name, file) => `Qui est « ${name} » (${file}) ?`,
    newPerson: 'une autre personne, sans fiche',
    later: 'je ne sais pas : à compléter plus tard',
    next: 'Complétez les brouillons, puis vérifiez-les : npm run check',
  },
  en: {
    usage: `npm run receive -- files, folders or archives [options]

Makes drafts of the texts that were received: Word (.docx), saved pages, WordPress (.xml), mails (.eml, mbox), answers to
a form (.csv), text (.txt, .md), and .zip archives that hold some.

  --series   the series they go into; its questions are those that are answered
  --kind     ${STORY_KINDS.join(' | ')}
  --dry-run  says what would be written, and writes nothing
  --yes      asks nothing: what is unsure is left to be completed
  --again    receives again what has been received
  --lang     fr (the default) | en: the language of the messages
  --help     this help

Each file has its report in received/, in French, with the words of what was not kept. This folder holds personal data: it
does not go into the repository. RECEIVED_DIR puts it elsewhere.
Exits with 0 if all is received, 1 if a file is not, 2 for a command that is not well written.`,
    nothing: 'No file to receive.',
    absent: (path) => `“${path}” does not exist.`,
    unknown: (option, value, known) => `“${value}” is not a value of ${option}: ${known.join(', ')}.`,
    start: (files) => `${files} file${many(files)} to receive…`,
    known: (file, day) => `Already received on ${day}: ${file}`,
    received: (file, drafts, report) =>
      `Received: ${file}${drafts.map((draft) => `\n  ${draft}`).join('')}${report ? `\n  report: ${report}` : ''}`,
    textKnown: (title, day) => `“${title}” had already been received on ${day}.`,
    newVersion: (title, day, draft) =>
      `“${title}” is a new version of a text received on ${day}: ${draft}. Keep one of them.`,
    cautions: {
      refusal: (title) => `  WARNING, “${title}”: an agreement is refused, or the text is withdrawn.`,
      anonymity: (title) => `  WARNING, “${title}”: its author asks not to be named.`,
    },
    toRead: (title, count) =>
      `  “${title}”: ${count} answer${many(count)} or wish${count > 1 ? 'es' : ''} to be read, under “À LIRE” in the report.`,
    changed: (report) => `  but it comes with a refusal or a reserve, to be read in ${report}`,
    unfaithful: (title, missing, added) =>
      `“${title}”: the draft does not have the words of the text, it was not written.` +
      (missing.length > 0 ? ` It lacks ${shown(missing, english)}.` : '') +
      (added.length > 0 ? ` It adds ${shown(added, english)}.` : '') +
      ' Look for these words in the file, type them again without formatting, or save the text as .txt; then receive it.',
    failed: (file, sentences) => `Not received: ${file}${sentences.map((sentence) => `\n  ${sentence}`).join('')}`,
    interrupted: (done, total) => `Interrupted: ${done} of ${total} files. What is received is whole.`,
    summary: ({ received, known, failed, isTrial }) =>
      `${received} file${many(received)} ${isTrial ? 'to receive' : 'received'}, ${known} received before, ${failed} failed.` +
      (isTrial ? ' Nothing was written.' : ''),
    whose: (name, file) => `Who is “${name}” (${file})?`,
    newPerson: 'somebody else, without a sheet',
    later: 'I do not know: to be completed later',
    next: 'Complete the drafts, then check them: npm run check',
  },
};
