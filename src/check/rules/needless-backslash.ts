// A backslash before a sign that needs none is not printed: it is of LaTeX, of a path, or of nothing.
import { positionAt } from '../../read/lines.ts';
import { eatenInPaths } from '../machine-paths.ts';
import type { Bilingual } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { inTexts } from '../searches.ts';
import { spanOf, walk } from '../tree.ts';

export const rule: Rule = {
  id: 'needless-backslash',
  severity: 'advice',
  fr: {
    title: 'Une barre oblique inverse ne serait pas imprimée',
    what: 'Devant une parenthèse, une virgule, un guillemet droit ou une autre barre oblique inverse, une barre oblique inverse disparaît à la lecture. Pour l’imprimer, écrivez-en deux : \\\\( ; sinon, retirez-la.',
    why: 'Elle vient souvent d’un autre logiciel, et parfois d’un texte où elle compte.',
  },
  en: {
    title: 'A backslash would not be printed',
    what: 'Before a parenthesis, a comma, a straight quote or another backslash, a backslash disappears when the text is read. To print it, write two of them: \\\\(; if not, remove it.',
    why: 'It often comes from other software, and sometimes from a text in which it counts.',
  },
  example: { part: 'body', wrong: 'La formule \\(x + 1\\) est juste.', right: 'La formule x + 1 est juste.' },
  find: inTexts(function* ({ text: { file, source }, tree }) {
    for (const { node } of walk(tree)) {
      if (node.type !== 'text') continue;
      const { start, end } = spanOf(node);
      const typed = source.slice(start, end);
      if (!typed.includes('\\')) continue;
      const paths = eatenInPaths(source, start, end);
      for (const { 0: pair, index } of typed.matchAll(ESCAPE)) {
        const at = start + index;
        if (!isNeedless(pair, typed.slice(0, index), typed.slice(index + 2))) continue;
        if (paths.some((path) => path.start <= at && at < path.end)) continue;
        yield { file, position: positionAt(source, at), words: pair, ...wordingOf(pair) };
      }
    }
  }),
};

const ESCAPE = /\\[!-/:-@[-`{-~]/g;

/** Other signs are escaped by those who know why, and by the software that exports Markdown. */
function isNeedless(pair: string, before: string, after: string): boolean {
  if (before.endsWith('\\')) return false;
  if (pair === '\\\\') return /(?:^|[\s(«“"])$/.test(before) && /^[\p{L}\p{N}]/u.test(after);
  if (pair === '\\(') return !before.endsWith(']');
  // « 1\) » is no item of a list.
  return pair === '\\)' ? !/[\p{L}\p{N}]$/u.test(before) || before.includes('\\(') : /^\\[,;"'?]$/.test(pair);
}

function wordingOf(pair: string): Bilingual {
  const sign = pair.slice(1);
  const [fr, en] =
    sign === '\\'
      ? [
          'Pour en imprimer deux, écrivez \\\\\\\\ ; pour une seule, n’en écrivez qu’une.',
          'To print two, write \\\\\\\\; for a single one, write only one.',
        ]
      : [
          `Pour l’imprimer, écrivez \\\\${sign} ; sinon, retirez-la.`,
          `To print it, write \\\\${sign}; if not, remove it.`,
        ];
  return {
    fr: { message: `La barre oblique inverse devant « ${sign} » ne serait pas imprimée.`, remedy: fr },
    en: { message: `The backslash before “${sign}” would not be printed.`, remedy: en },
  };
}
