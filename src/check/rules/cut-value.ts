// ` #word` after a value without quotes: YAML reads the rest of the line as a comment, and the words vanish.
import { meantCuts } from '../cuts.ts';
import { sheetsOf } from '../files.ts';
import { offsetAt } from '../lines.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';

export const rule: Rule = {
  id: 'cut-value',
  severity: 'error',
  fr: {
    title: 'Un mot-dièse efface la fin d’une ligne',
    what: 'Dans un en-tête ou une fiche, un « # » précédé d’une espace et collé à un mot, dans une valeur sans guillemets : tout ce qui suit n’est pas lu.',
    why: 'Le titre, le chapeau ou la présentation paraîtraient coupés, sans un mot. Entre guillemets droits, la valeur est lue jusqu’au bout.',
  },
  en: {
    title: 'A hashtag erases the end of a line',
    what: 'In a front matter or a sheet, a “#” after a space and glued to a word, in a value without quotes: all that follows is not read.',
    why: 'The title, the summary or the biography would be published cut, without a word. In straight quotes, the value is read to its end.',
  },
  example: {
    part: 'frontMatter',
    wrong: 'places:\n  - Rennes #Bretagne',
    right: 'places:\n  - "Rennes #Bretagne"',
  },
  *find(content) {
    for (const sheet of sheetsOf(content)) {
      const { file, source, notUtf8 } = sheet;
      if (notUtf8) continue;
      for (const { start, end } of meantCuts(sheet).slice(0, 100)) {
        const [from, to] = [offsetAt(source, start), offsetAt(source, end)];
        const typed = source.slice(from, to);
        const lost = typed.slice(typed.search(/(?:^|\s)#[^\s#]/)).trim();
        const right = shown(quoted(typed), 120);
        yield {
          file,
          position: start,
          words: shown(typed, 60),
          fr: {
            message: `Tout ce qui suit le signe « # » n’est pas lu : « ${shown(lost, 60)} ».`,
            remedy: `Mettez la valeur entre guillemets droits : ${right}.`,
          },
          en: {
            message: `What follows the sign “#” is not read: “${shown(lost, 60)}”.`,
            remedy: `Put straight quotes around the value: ${right}.`,
          },
          fix: { start: from, end: to, text: quoted(typed) },
        };
      }
    }
  },
};
