// « title: Le n° # 12 »: after a sign # between spaces, YAML reads a note, and the words vanish from the title.
import { offsetsOf } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import { isCutAt, takesWords } from '../cuts.ts';
import { stringsOf } from '../fields.ts';
import type { Bilingual, Finding } from '../problem.ts';
import { quoted } from '../quoted.ts';
import { shown } from '../shown.ts';
import { schemasAt } from './schema-keys.ts';

/** Where words are expected; after an id, a date or a word of a list, it is a note, and is left alone. */
export function* spacedCuts(sheet: Sheet<unknown>): Generator<Finding> {
  const { file, source, yaml } = sheet;
  if (!/[ \t]#[ \t]/.test(source)) return;
  for (const { path } of stringsOf(yaml.value)) {
    const span = yaml.span(path);
    if (!span || !schemasAt(file, path).some(takesWords) || isCutAt(sheet, span.start)) continue;
    const { start, end } = offsetsOf(source, span);
    const typed = source.slice(start, end).trimEnd();
    const lost = /^[ \t]+#[ \t]+(\S[^\r\n]*)/.exec(source.slice(start + typed.length, start + typed.length + 500));
    if (!lost || /^["'|>]/.test(typed) || typed.includes('\n')) continue;
    const words = shown(`${typed}${lost[0].trimEnd()}`, 60);
    yield { file, position: span.start, words, ...wordingOf(lost[1] ?? '', quoted(`${typed}${lost[0].trimEnd()}`)) };
  }
}

function wordingOf(lost: string, right: string): Bilingual {
  const [note, value] = [shown(lost.trim(), 60), shown(right, 120)];
  return {
    fr: {
      message: `Ce qui suit le signe « # » n’est pas lu : « ${note} ».`,
      remedy: `S’il est de la valeur, mettez-la entre guillemets droits : ${value} ; une note s’écrit sur sa propre ligne, après « # ».`,
    },
    en: {
      message: `What follows the sign “#” is not read: “${note}”.`,
      remedy: `If it is of the value, put straight quotes around it: ${value}; a note has a line of its own, after “#”.`,
    },
  };
}
