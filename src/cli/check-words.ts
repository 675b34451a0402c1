// What `npm run check` says of itself, in the language of its messages.
import type { Language } from '../check/problem.ts';

interface CheckWords {
  usage: string;
  unknown: (option: string, value: string, known: readonly string[]) => string;
  absent: (path: string, root: string) => string;
  read: (stories: number, summary: string) => string;
  mended: (what: string) => string;
  ordered: string;
}

export const CHECK_WORDS: Record<Language, CheckWords> = {
  fr: {
    usage: `npm run check                       tout le contenu
npm run check -- [chemins] [options]  quelques fichiers ou dossiers

  --format   text (par défaut) | json | github | markdown
  --lang     fr (par défaut) | en : la langue des messages
  --fix      corrige ce qui peut l’être sans jugement, et dit quoi
  --quiet    les erreurs seulement, sans les conseils
  --help     cette aide

Rend 0 sans erreur, 1 avec, 2 pour une commande mal écrite.`,
    unknown: (option, value, known) => `« ${value} » n’est pas une valeur de ${option} : ${known.join(', ')}.`,
    absent: (path, root) => `« ${path} » n’est pas dans ${root}/.`,
    read: (stories, summary) => `${stories} récit${stories > 1 ? 's' : ''} lu${stories > 1 ? 's' : ''} : ${summary}.`,
    mended: (what) => `Corrigé : ${what}`,
    ordered: 'L’en-tête est dans l’ordre du modèle.',
  },
  en: {
    usage: `npm run check                       all the content
npm run check -- [paths] [options]    some files or folders

  --format   text (the default) | json | github | markdown
  --lang     fr (the default) | en: the language of the messages
  --fix      mends what needs no judgement, and says what
  --quiet    errors only, without advice
  --help     this help

Exits with 0 without errors, 1 with some, 2 for a command that is not well written.`,
    unknown: (option, value, known) => `“${value}” is not a value of ${option}: ${known.join(', ')}.`,
    absent: (path, root) => `“${path}” is not in ${root}/.`,
    read: (stories, summary) => `${stories} ${stories === 1 ? 'story' : 'stories'} read: ${summary}.`,
    mended: (what) => `Mended: ${what}`,
    ordered: 'The front matter is in the order of the model.',
  },
};
