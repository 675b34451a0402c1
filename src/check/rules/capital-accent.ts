// Capitals keep their accents: À, É, Ç. A list of words, never a guess.
import type { Bilingual, Finding } from '../problem.ts';
import { adviceOn, type ProsePassage } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';
import { inFrench } from '../searches.ts';

export const rule: Rule = {
  id: 'capital-accent',
  severity: 'advice',
  fr: {
    title: 'Une capitale a perdu son accent',
    what: 'Les capitales gardent leur accent et leur cédille : « À bientôt », « État », « École », « Être », « Ça ».',
    why: 'L’accent fait partie de l’orthographe, en capitale aussi : sans lui, « UN INTERNE TUE » dit deux choses.',
  },
  en: {
    title: 'A capital has lost its accent',
    what: 'In French, capitals keep their accent and cedilla: “À bientôt”, “État”, “École”, “Être”, “Ça”.',
    why: 'The accent is part of the spelling, on capitals too: without it, “UN INTERNE TUE” says two things.',
  },
  example: { part: 'body', wrong: 'A bientôt, devant l’Ecole.', right: 'À bientôt, devant l’École.' },
  find: inFrench(findingsOf),
};

function* findingsOf(passage: ProsePassage): Generator<Finding | undefined> {
  const { words } = passage;
  for (const { 0: word, index } of words.matchAll(WORD)) {
    const right = ACCENTED.get(word);
    if (right && !/[\p{L}\p{N}]/u.test(words[index - 1] ?? ''))
      yield adviceOn(passage, { start: index, end: index + word.length }, wordingOf(word, right));
  }
  if (!/\bA[\s\u00A0]/.test(words)) return;
  for (const { 1: before = '', index } of words.matchAll(LONE_A)) {
    const start = index + before.length;
    yield adviceOn(passage, { start, end: start + 1 }, wordingOf('A', 'À'));
  }
}

/** A capital that may have lost its accent, and the small letters after it. */
const WORD = /[AEIOC][a-zß-öø-ÿœ]+/g;

/**
 * « A » opens a sentence and a preposition is expected: what follows is no verb’s (« A publié trois livres ») and no
 * list’s (« A, B »).
 */
const LONE_A = new RegExp(
  String.raw`((?:^|[.!?…:][»”]?\s+|[«“—–][\s\u00A0\u202F]*|\n))A(?=[\s\u00A0](?:l[’']|(?:` +
    [
      'la|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|quel|quelle|quels|quelles',
      'bientôt|demain|quoi|qui|part|partir|côté|peine|force|propos|travers|cause|table|midi|minuit|chaque|plusieurs',
      'tous|toute|toutes|moins|nouveau|présent|savoir|suivre|vrai|mesure|pied|vélo|droite|gauche|terme|défaut|bas',
      'noter|condition|jamais|vous|toi|moi|lui|elle|elles|eux|nous|un moment|une époque|une table',
      String.raw`mi-\p{Ll}+|[A-ZÀÂÉÈÊÎÔŒ]\p{Ll}+|\d{1,2}[\s\u00A0]?(?:h|heures?|ans)`,
    ].join('|') +
    String.raw`)(?!\p{Ll})))`,
  'gu',
);

/** Words that are written so in no other sense, names of people left out. */
const ACCENTED = new Map(
  `À Âge Âges Âme Âmes Écart Échange Échanges Échanger Échec Échecs École Écoles Écologie Économie Économique Écoute
  Écouter Écoutez Écran Écrans Écrire Écrit Écrits Écriture Écrivain Écrivaine Écrivains Écrivez Édition Éditions Éditeur
  Éditeurs Éditorial Éditrice Éducation Église Églises Égalité Également Électricité Élections Élève Élèves Élysée Émission
  Émotion Émotions Énergie Énergies Énorme Époque Épouse Épreuve Équilibre Équipe Équipes Équipement Étage Étape Étapes
  État États Étais Était Étaient Étant Étiez Étions Éteindre Étoile Étoiles Étrange Étranger Étrangère Être Êtes Étude
  Études Étudiant Étudiante Étudiants Été Étés Évaluation Événement Événements Évidemment Éviter Évolution Évoquer Évreux
  Épinal Étretat Égypte Écosse Éthiopie Équateur Émirats Île Îles Ôter Ça Çà`
    .split(/\s+/)
    .filter((word) => word.length > 1)
    .flatMap((word) => [word, ...(word.startsWith('Été') ? [`Ete${word.slice(3)}`] : [])])
    .flatMap((word): [string, string][] => {
      const right = word.startsWith('Ete') ? `Été${word.slice(3)}` : word;
      const first = word.normalize('NFD')[0] ?? '';
      const bare = `${first}${word.slice(1)}`;
      return bare === right ? [] : [[bare, right]];
    }),
);

function wordingOf(word: string, right: string): Bilingual {
  return {
    fr: { message: `La capitale de « ${word} » a perdu son accent.`, remedy: `Écrivez « ${right} ».` },
    en: { message: `The capital of “${word}” has lost its accent.`, remedy: `Write “${right}”.` },
  };
}
