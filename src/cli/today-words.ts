// What `npm run today` says, in the language that is asked.
import type { Language } from '../check/problem.ts';
import type { Dated } from '../model/agenda.ts';

interface TodayWords {
  usage: string;
  title: (day: string) => string;
  nothing: string;
  /** What this day changes by itself; where it changes nothing. */
  due: string;
  notDue: string;
  sections: Record<
    'drafts' | 'reviews' | 'reactions' | 'consents' | 'ended' | 'embargoes' | 'volumes' | 'errata' | 'unanswered',
    string
  >;
  /** Beside a draft: how much the check says. */
  lacking: (errors: number) => string;
  inDays: (days: number) => string;
  kinds: Record<Dated['kind'], string>;
  since: (days: number, isLate: boolean) => string;
  noReport: (path: string) => string;
  answered: (path: string, day: string) => string;
  unknown: (option: string, value: string, known: readonly string[]) => string;
}

export const TODAY_WORDS: Record<Language, TodayWords> = {
  fr: {
    usage: `npm run today [-- options]   ce qui attend les éditeurs : brouillons, relectures, réactions, accords, embargos, errata, réponses

  --days N           jusqu’à combien de jours regarder (30 par défaut)
  --format           text (par défaut) | markdown
  --answered CHEMIN  note aujourd’hui comme jour de la réponse dans un rapport de réception
  --due              rend 0 si ce jour change ce qui est public (embargo, accord, volume), 1 sinon
  --volumes          nomme les volumes qui paraissent ce jour, un par ligne
  --lang             fr (par défaut) | en
  --help             cette aide`,
    title: (day) => `Aujourd’hui, ${day}`,
    nothing: 'Rien n’attend.',
    due: 'Ce que ce jour change pour les lecteurs',
    notDue: 'Ce jour ne change rien de ce qui est public.',
    sections: {
      drafts: 'Brouillons à compléter',
      reviews: 'Textes à relire',
      reactions: 'Réactions à lire',
      consents: 'Accords qui prennent fin',
      ended: 'Accords qui ont pris fin',
      embargoes: 'Embargos qui se lèvent',
      volumes: 'Volumes qui paraissent',
      errata: 'Errata à appliquer',
      unanswered: 'Textes reçus, sans réponse encore',
    },
    lacking: (errors) => (errors === 0 ? 'rien n’y manque' : `${errors} point${errors > 1 ? 's' : ''} à régler`),
    inDays: (days) =>
      days < 0
        ? `il y a ${-days} jour${days < -1 ? 's' : ''}`
        : days === 0
          ? 'aujourd’hui'
          : `dans ${days} jour${days > 1 ? 's' : ''}`,
    kinds: { story: 'récit', person: 'personne', volume: 'volume', reaction: 'réaction' },
    since: (days, isLate) => `depuis ${days} jour${days > 1 ? 's' : ''}${isLate ? ' : le délai promis est passé' : ''}`,
    noReport: (path) =>
      `« ${path} » n’est pas un rapport de réception. Donnez le chemin d’un réception.md, ou de son dossier.`,
    answered: (path, day) => `Noté dans ${path} : réponse donnée le ${day}.`,
    unknown: (option, value, known) => `« ${value} » n’est pas une valeur de ${option} : ${known.join(', ')}.`,
  },
  en: {
    usage: `npm run today [-- options]   what waits for the editors: drafts, reviews, reactions, consents, embargoes, errata, answers

  --days N           how many days ahead to look (30 by default)
  --format           text (the default) | markdown
  --answered PATH    notes today as the day of the answer in a report of reception
  --due              exits with 0 if this day changes what is public (embargo, consent, volume), 1 if not
  --volumes          names the volumes that appear on this day, one a line
  --lang             fr (the default) | en
  --help             this help`,
    title: (day) => `Today, ${day}`,
    nothing: 'Nothing waits.',
    due: 'What this day changes for readers',
    notDue: 'This day changes nothing of what is public.',
    sections: {
      drafts: 'Drafts to complete',
      reviews: 'Texts to read again',
      reactions: 'Reactions to read',
      consents: 'Consents that end',
      ended: 'Consents that have ended',
      embargoes: 'Embargoes that lift',
      volumes: 'Volumes that appear',
      errata: 'Errata to apply',
      unanswered: 'Texts received, without an answer yet',
    },
    lacking: (errors) => (errors === 0 ? 'nothing is missing' : `${errors} point${errors > 1 ? 's' : ''} to settle`),
    inDays: (days) =>
      days < 0
        ? `${-days} day${days < -1 ? 's' : ''} ago`
        : days === 0
          ? 'today'
          : `in ${days} day${days > 1 ? 's' : ''}`,
    kinds: { story: 'story', person: 'person', volume: 'volume', reaction: 'reaction' },
    since: (days, isLate) => `for ${days} day${days > 1 ? 's' : ''}${isLate ? ': longer than was promised' : ''}`,
    noReport: (path) => `“${path}” is no report of reception. Give the path of a réception.md, or of its folder.`,
    answered: (path, day) => `Noted in ${path}: answered on ${day}.`,
    unknown: (option, value, known) => `“${value}” is not a value of ${option}: ${known.join(', ')}.`,
  },
};
