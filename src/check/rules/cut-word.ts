// A word that a mail program cut at its hyphen: « si possible en centre-⏎ville » is printed « centre- ville ».
import { positionAt } from '../../read/lines.ts';
import { linesOf } from '../paragraph-lines.ts';
import type { Bilingual } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { inTexts } from '../searches.ts';
import { walk } from '../tree.ts';

export const rule: Rule = {
  id: 'cut-word',
  severity: 'error',
  fr: {
    title: 'Un mot est coupé à la fin d’une ligne',
    what: 'Une ligne finit par un trait d’union et la suivante continue le mot (« en centre- » puis « ville ») : un retour à la ligne vaut une espace, et on lirait « centre- ville ».',
    why: 'Le site et les livres coupent les mots eux-mêmes, selon la largeur de la page. Un mot s’écrit entier, sur une seule ligne.',
  },
  en: {
    title: 'A word is cut at the end of a line',
    what: 'A line ends with a hyphen and the next one goes on with the word (“well-” then “known”): a line break is a space, and “well- known” would be read.',
    why: 'The site and the books break words by themselves, for the width of the page. A word is written whole, on one line.',
  },
  example: {
    part: 'body',
    wrong: 'Je cherche un local pour mon atelier, en centre-\nville si possible.',
    right: 'Je cherche un local pour mon atelier, en centre-ville si possible.',
  },
  find: inTexts(function* ({ text: { file, source }, tree }) {
    if (!CUT.test(source)) return;
    for (const { node } of walk(tree)) {
      if (node.type !== 'paragraph') continue;
      const lines = linesOf(node, source);
      for (const [index, { words, start }] of lines.entries()) {
        const below = lines[index + 1];
        const head = HEAD.exec(words)?.[1];
        const rest = below?.isJoined ? REST.exec(below.words)?.[0] : undefined;
        if (head === undefined || rest === undefined) continue;
        const position = positionAt(source, start + words.length - head.length - 1);
        yield { file, position, words: `${head}- ${rest}`, ...wording(head, rest) };
      }
    }
  }),
};

const CUT = /[\p{L}\p{N}]-[ \t]*\r?\n/u;
/** Not a dash, which has a space before it, nor the hyphen of « pré- et post-scolaire », whose next word stands apart. */
const HEAD = /([\p{L}\p{N}’'-]*[\p{L}\p{N}])-$/u;
const REST = /^(?!(?:et|ou|and|or)\s)[\p{Ll}\p{N}][\p{L}\p{N}]*/u;

function wording(head: string, rest: string): Bilingual {
  return {
    fr: {
      message: 'Ce mot est coupé à la fin de la ligne : il serait imprimé en deux.',
      remedy: `Écrivez-le entier sur une seule ligne : « ${head}-${rest} », ou « ${head}${rest} ».`,
    },
    en: {
      message: 'This word is cut at the end of the line: it would be printed in two.',
      remedy: `Write it whole on one line: “${head}-${rest}”, or “${head}${rest}”.`,
    },
  };
}
