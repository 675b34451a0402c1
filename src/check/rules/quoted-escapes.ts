// `"C:\temp"` in double quotes: YAML reads `\t` as a tab, `\n` as a line break, and the letters vanish.
import { offsetAt } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { stringsOf } from '../fields.ts';
import type { Bilingual, Finding } from '../problem.ts';
import { shown } from '../shown.ts';

export function* quotedEscapes({ file, source, yaml }: Sheet<unknown>): Generator<Finding> {
  if (!source.includes('\\')) return;
  for (const { path, words } of stringsOf(yaml.value)) {
    if (!/[\t\n\r\u0085\u00A0]/.test(words)) continue;
    const position = yaml.locate(path);
    const start = offsetAt(source, position);
    const typed = /^"(?:[^"\\]|\\[\s\S])*"/.exec(source.slice(start, start + 5000))?.[0];
    const lost = typed && ESCAPE.exec(typed)?.[1];
    if (!typed || !lost) continue;
    const right = typed.replaceAll(/\\([\s\S])/g, (pair, sign: string) =>
      /["\\\n]/.test(sign) ? pair : `\\\\${sign}`,
    );
    const isPath = /(?<!\p{L})\p{Lu}:\\|^"\\\\/u.test(typed);
    yield {
      ...{ file, position, words: shown(typed, 60) },
      ...wordingOf(lost, shown(right, 80)),
      ...(isPath && { fix: { start, end: start + typed.length, text: right } }),
    };
  }
}

/** After an even number of backslashes. https://yaml.org/spec/1.2.2/#57-escaped-characters */
const ESCAPE = /(?<!\\)(?:\\\\)*(\\[tnrN_])/;

function wordingOf(lost: string, right: string): Bilingual {
  return {
    fr: {
      message: `Entre guillemets droits, « ${lost} » n’est pas imprimé : il se lit comme ${NAMES[lost]?.[0] ?? 'un autre signe'}.`,
      remedy: `Pour imprimer une barre oblique inverse, écrivez-en deux : ${right} ; sinon, retirez-la.`,
    },
    en: {
      message: `In straight quotes, “${lost}” is not printed: it is read as ${NAMES[lost]?.[1] ?? 'another sign'}.`,
      remedy: `To print a backslash, write two: ${right}; if not, remove it.`,
    },
  };
}

const NAMES: Record<string, readonly [fr: string, en: string]> = {
  '\\t': ['une tabulation', 'a tab'],
  '\\n': ['un retour à la ligne', 'a line break'],
  '\\r': ['un retour à la ligne', 'a line break'],
  '\\N': ['un retour à la ligne', 'a line break'],
  '\\_': ['une espace', 'a space'],
};
