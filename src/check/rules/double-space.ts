// One space between two words.
import type { Bilingual, Finding } from '../problem.ts';
import { adviceOn, type ProsePassage } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';
import { inProse } from '../searches.ts';

export const rule: Rule = {
  id: 'double-space',
  severity: 'advice',
  fr: {
    title: 'Deux espaces se suivent',
    what: 'Une seule espace sépare deux mots ou deux phrases.',
    why: 'La seconde est une faute de frappe ; dans un livre justifié, elle fait un trou.',
  },
  en: {
    title: 'Two spaces follow each other',
    what: 'A single space separates two words or two sentences.',
    why: 'The second is a typing mistake; in a justified book, it makes a hole.',
  },
  example: { part: 'body', wrong: 'Un  café.', right: 'Un café.' },
  find: inProse(findingsOf),
};

function* findingsOf(passage: ProsePassage): Generator<Finding | undefined> {
  const { words } = passage;
  if (!SPACES.test(words)) return;
  for (const { 0: found, index } of words.matchAll(RUN)) {
    const end = index + found.length;
    const isInside = index > 0 && end < words.length && words[index - 1] !== '\n' && words[end] !== '\n';
    if (isInside) yield adviceOn(passage, { start: index, end }, WORDING, /[\u00A0\u202F]/.exec(found)?.[0] ?? ' ');
  }
}

const SPACES = /[ \t\u00A0\u202F]{2}/;
const RUN = /[ \t\u00A0\u202F]{2,}/g;

const WORDING: Bilingual = {
  fr: { message: 'Deux espaces se suivent.', remedy: 'Gardez-en une.' },
  en: { message: 'Two spaces follow each other.', remedy: 'Keep one.' },
};
