// A no-break space where YAML waits for a space: it is named, since nothing of it can be seen.

import { offsetAt } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import type { Bilingual, Finding } from '../problem.ts';
import { codeOf, shown } from '../shown.ts';

/** One finding a line. */
export function* spaceFindings({ file, source, spaces = [] }: Sheet<unknown>): Generator<Finding> {
  const lines = Map.groupBy(spaces, ({ line }) => line);
  for (const [line, [position]] of lines) {
    if (!position) continue;
    const offsets = (lines.get(line) ?? []).map((space) => offsetAt(source, space));
    const [start, end] = [Math.min(...offsets), Math.max(...offsets) + 1];
    const from = offsetAt(source, { line, column: 1 });
    const typed = /^[^\r\n]*/.exec(source.slice(from))?.[0] ?? '';
    const mended = offsets.reduce((words, at) => `${words.slice(0, at - from)} ${words.slice(at - from + 1)}`, typed);
    yield {
      file,
      position,
      words: shown(typed.slice(position.column - 1), 60),
      ...wordings(source[start] ?? '', shown(mended, 60)),
      fix: { start, end, text: mended.slice(start - from, end - from) },
    };
  }
}

function wordings(space: string, line: string): Bilingual {
  const code = codeOf(space);
  const isNoBreak = '\u00A0\u2007\u202F'.includes(space);
  return {
    fr: {
      message: `Une espace ${isNoBreak ? 'insécable' : 'd’une largeur à part'} (${code}) tient ici la place d’une espace ordinaire.`,
      remedy: `Effacez-la et tapez une espace à la barre d’espacement : ${line}`,
    },
    en: {
      message: `A ${isNoBreak ? 'no-break space' : 'space of another width'} (${code}) stands here for an ordinary one.`,
      remedy: `Delete it and type a space with the space bar: ${line}`,
    },
  };
}
