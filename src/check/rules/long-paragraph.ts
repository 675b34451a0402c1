// A paragraph that fits a telephone’s screen, or two.
import { placeOf } from '../passages.ts';
import { proseOf } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';

const MAX = 1500;

export const rule: Rule = {
  id: 'long-paragraph',
  severity: 'advice',
  fr: {
    title: 'Un paragraphe est très long',
    what: 'Un paragraphe d’au plus 1 500 caractères, environ 250 mots, se lit sans perdre sa ligne.',
    why: 'Sur un téléphone, un paragraphe plus long remplit trois écrans sans un blanc où poser les yeux.',
  },
  en: {
    title: 'A paragraph is very long',
    what: 'A paragraph of at most 1,500 characters, about 250 words, is read without losing one’s line.',
    why: 'On a telephone, a longer paragraph fills three screens without a blank where the eyes may rest.',
  },
  example: {
    part: 'body',
    wrong: 'Nous avons marché. '.repeat(90).trim(),
    right: 'Nous avons marché.\n\nPuis nous avons ri.',
  },
  *find(content) {
    for (const passage of proseOf(content)) {
      const { file, role, words } = passage;
      if (role !== 'paragraph' || words.length <= MAX) continue;
      yield { file, position: placeOf(passage, 0), words: shown(words, 60), ...wordingOf(words.length) };
    }
  },
};

function wordingOf(length: number) {
  return {
    fr: {
      message: `Ce paragraphe compte ${length.toLocaleString('fr-FR')} caractères.`,
      remedy: 'Coupez-le là où l’idée change : une ligne vide ouvre un nouveau paragraphe.',
    },
    en: {
      message: `This paragraph has ${length.toLocaleString('en-GB')} characters.`,
      remedy: 'Cut it where the idea changes: an empty line opens a new paragraph.',
    },
  };
}
