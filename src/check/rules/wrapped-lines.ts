// Short lines that may be verse, or one sentence: Markdown prints one sentence, and only their writer knows.
import { positionAt } from '../../read/lines.ts';
import { apartIn } from '../line-kinds.ts';
import type { Bilingual } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { atSteps } from '../searches.ts';
import { shown } from '../shown.ts';

export const rule: Rule = {
  id: 'wrapped-lines',
  severity: 'advice',
  fr: {
    title: 'Des lignes courtes seraient imprimées à la suite',
    what: 'Trois lignes ou plus, trop courtes pour une phrase que l’on coupe, ou qui commencent chacune par une majuscule, ne finissent pas une phrase (« Il y avait Paul, » puis « Nour et Camille, ») : elles seraient imprimées comme une seule phrase.',
    why: 'Un simple retour à la ligne vaut une espace. Une phrase s’écrit sur une seule ligne ; dans un poème ou une adresse, une barre oblique inverse (\\) à la fin de la ligne va à la ligne.',
  },
  en: {
    title: 'Short lines would be printed one after the other',
    what: 'Three lines or more that are too short to be wrapped, or that each begin with a capital, end no sentence (“There were Paul,” then “Nour and Camille,”): they would be printed as one sentence.',
    why: 'A line break alone is a space. A sentence is written on one line; in a poem or an address, a backslash (\\) at the end of a line breaks it.',
  },
  example: {
    part: 'body',
    wrong: 'Il y avait Paul,\nNour et Camille,\nAnne et les autres.',
    right: 'Il y avait Paul, Nour et Camille, Anne et les autres.',
  },
  find: atSteps((step, { text: { file, source } }) => {
    const marked = apartIn(step, source);
    const first = marked?.lines[0];
    if (marked?.kind !== 'wrapped' || !first) return undefined;
    return { file, position: positionAt(source, first.start), words: shown(first.words, 60), ...wording };
  }),
};

const wording: Bilingual = {
  fr: {
    message: 'Ces lignes courtes seraient imprimées à la suite, comme une seule phrase.',
    remedy:
      'Si c’est une phrase, écrivez-la sur une seule ligne ; si chaque ligne compte, terminez-la par une barre oblique inverse (\\).',
  },
  en: {
    message: 'These short lines would be printed one after the other, as one sentence.',
    remedy: 'If it is a sentence, write it on one line; if each line counts, end it with a backslash (\\).',
  },
};
