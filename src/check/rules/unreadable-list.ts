// « * Rennes », « • Rennes », « -Rennes » or « Rennes » on the lines of a list: each begins with a hyphen and a space.
import { offsetAt, restOfLine } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import type { Bilingual, Finding } from '../problem.ts';
import { shown } from '../shown.ts';

/** One finding a list. */
export function* listFindings({ file, source, lists = [] }: Sheet<unknown>): Generator<Finding> {
  for (const { key, first, last, sign, isSure, lines } of lists) {
    const start = offsetAt(source, { line: first, column: 1 });
    const from = offsetAt(source, { line: last, column: 1 });
    const end = from + restOfLine(source, from).length;
    const typed = source.slice(start, end).split('\n');
    const wrong = Math.max(
      0,
      typed.findIndex((line, index) => line !== lines[index]),
    );
    const right = lines.map((line) => line.trim()).filter((line) => line.startsWith('-'));
    yield {
      file,
      position: { line: first + wrong, column: (typed[wrong] ?? '').search(/\S/) + 1 },
      words: shown((typed[wrong] ?? '').trim(), 60),
      ...wordings(key, sign, right),
      ...(isSure && { fix: { start, end, text: lines.join('\n') } }),
    };
  }
}

function wordings(key: string, sign: string, right: readonly string[]): Bilingual {
  const some = right.slice(0, 3).map((line) => shown(line, 60));
  const more = right.length > some.length;
  const isGlued = sign === '-';
  return {
    fr: {
      message: sign
        ? `Cette ligne de la liste « ${key} » commence par « ${sign} »${isGlued ? ' sans espace' : ''}, et non par un tiret et une espace.`
        : `Ces lignes de la liste « ${key} » ne commencent pas par un tiret et une espace.`,
      remedy: `Écrivez sous « ${key}: », chacun sur sa ligne : ${some.map((line) => `« ${line} »`).join(', ')}${more ? ', et ainsi de suite' : ''}.`,
    },
    en: {
      message: sign
        ? `This line of the list “${key}” begins with “${sign}”${isGlued ? ' without a space' : ''}, not with a hyphen and a space.`
        : `These lines of the list “${key}” do not begin with a hyphen and a space.`,
      remedy: `Write below “${key}:”, each on its own line: ${some.map((line) => `“${line}”`).join(', ')}${more ? ', and so on' : ''}.`,
    },
  };
}
