// ` #word` after a value without quotes: YAML reads the rest of the line as a comment, and the words vanish.

import { offsetsOf } from '../../read/lines.ts';
import type { Sheet } from '../../read/manuscript.ts';
import type { YamlReading } from '../../read/yaml.ts';
import { hidingNotes, meantCuts } from '../cuts.ts';
import { enough } from '../enough.ts';
import { sheetsOf } from '../files.ts';
import type { Finding } from '../problem.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { shown, shownValue } from '../shown.ts';
import { quotedEscapes } from './quoted-escapes.ts';
import { spacedCuts } from './spaced-cuts.ts';

export const rule: Rule = {
  id: 'cut-value',
  severity: 'error',
  fr: {
    title: 'Une partie d’une valeur ne serait pas lue',
    what: 'Dans un en-tête ou une fiche, un « # » précédé d’une espace et collé à un mot, dans une valeur sans guillemets : tout ce qui suit n’est pas lu. Entre guillemets droits, « \\t » ou « \\n » perd sa lettre.',
    why: 'Le titre, le chapeau ou la présentation paraîtraient coupés, sans un mot. Entre guillemets droits, la valeur est lue jusqu’au bout.',
  },
  en: {
    title: 'A part of a value would not be read',
    what: 'In a front matter or a sheet, a “#” after a space and glued to a word, in a value without quotes: all that follows is not read. In straight quotes, “\\t” or “\\n” loses its letter.',
    why: 'The title, the summary or the biography would be published cut, without a word. In straight quotes, the value is read to its end.',
  },
  example: {
    part: 'frontMatter',
    wrong: 'places:\n  - Rennes #Bretagne',
    right: 'places:\n  - "Rennes #Bretagne"',
  },
  *find(content) {
    for (const sheet of sheetsOf(content)) {
      if (sheet.notUtf8) continue;
      for (const cut of meantCuts(sheet).slice(0, 100)) yield findingOf(sheet, cut, quoted);
      yield* enough(quotedEscapes(sheet));
      yield* enough(spacedCuts(sheet));
      for (const cut of hidingNotes(sheet).slice(0, 100)) yield findingOf(sheet, cut);
    }
  },
};

/** `quote` makes words of the whole value; without it the words after the sign are a note. */
function findingOf(
  { file, source }: Sheet<unknown>,
  cut: YamlReading['cuts'][number],
  quote?: (words: string) => string,
): Finding {
  const { start, end } = offsetsOf(source, cut);
  const typed = source.slice(start, end);
  const lost = shown(typed.slice(typed.search(/(?:^|\s)#/)).trim(), 60);
  const right = quote && shownValue(quote(typed), 120);
  return {
    file,
    position: cut.start,
    words: shown(typed, 60),
    fr: {
      message: `Tout ce qui suit le signe « # » n’est pas lu : « ${lost} ».`,
      remedy: right
        ? `Mettez la valeur entre guillemets droits : ${right}.`
        : `Retirez « ${lost} », qui cache la fin de la ligne : une note s’écrit sur sa propre ligne, après « # » et une espace.`,
    },
    en: {
      message: `What follows the sign “#” is not read: “${lost}”.`,
      remedy: right
        ? `Put straight quotes around the value: ${right}.`
        : `Remove “${lost}”, which hides the end of the line: a note has a line of its own, after “#” and a space.`,
    },
    ...(quote && { fix: { start, end, text: quote(typed) } }),
  };
}
