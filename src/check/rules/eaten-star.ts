// Stars inside words are emphasis to Markdown: « les étudiant*es et les auteur*rices » loses both, and leans in between.
import type { Emphasis } from 'mdast';
import { enough } from '../enough.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { positionOf, readableTexts, spanOf, walk } from '../tree.ts';

export const rule: Rule = {
  id: 'eaten-star',
  severity: 'error',
  fr: {
    title: 'Les étoiles d’un mot disparaîtraient',
    what: 'Deux étoiles prises chacune dans un mot (« étudiant*e*s », « M*A*S*H », « les ami*es et les auteur*rices ») se lisent comme de l’italique.',
    why: 'Les étoiles ne seraient pas imprimées, et ce qui est entre elles serait penché. Une étoile qui s’imprime s’écrit \\*.',
  },
  en: {
    title: 'The stars of a word would disappear',
    what: 'Two stars that stand each inside a word (“étudiant*e*s”, “M*A*S*H”) are read as italics.',
    why: 'The stars would not be printed, and what is between them would be set in italics. A star that is printed is written \\*.',
  },
  example: {
    part: 'body',
    wrong: 'Les étudiant*es et les auteur*rices racontent.',
    right: 'Les étudiant\\*es et les auteur\\*rices racontent.',
  },
  *find(content) {
    for (const { text, tree } of readableTexts(content)) {
      const found: Finding[] = [];
      for (const { node } of walk(tree)) {
        if (node.type !== 'emphasis' || !isOfWords(node, text.source)) continue;
        const { start, end } = spanOf(node);
        const right = text.source.slice(start + 1, end - 1);
        found.push({
          file: text.file,
          position: positionOf(node),
          words: shown(text.source.slice(start, end), 60),
          ...wordingOf(`\\*${shown(right, 60)}\\*`),
          fix: { start, end, text: `\\*${right}\\*` },
        });
      }
      yield* enough(found);
    }
  },
};

/** « in*cro*yable » is italics; an ending, a capital, or words that start in one and end in another are not. */
function isOfWords(node: Emphasis, source: string): boolean {
  const { start, end } = spanOf(node);
  const words = source.slice(start, end);
  if (!/^\*[^*\n]+\*$/.test(words)) return false;
  const [before, after] = [source.slice(Math.max(0, start - 2), start), source.slice(end, end + 2)];
  if (!/\p{L}$/u.test(before) || !/^\p{L}/u.test(after)) return false;
  const inner = words.slice(1, -1);
  return /\s/.test(inner) || /^\p{Lu}$/u.test(inner) || (/^\p{Ll}{0,5}e$/u.test(inner) && /^s(?!\p{L})/u.test(after));
}

function wordingOf(right: string): Pick<Finding, 'fr' | 'en'> {
  return {
    fr: {
      message: 'Ces étoiles, prises dans des mots, se lisent comme de l’italique : elles ne seraient pas imprimées.',
      remedy: `Mettez une barre oblique inverse devant chacune : ${right}.`,
    },
    en: {
      message: 'These stars, inside words, are read as italics: they would not be printed.',
      remedy: `Put a backslash before each of them: ${right}.`,
    },
  };
}
