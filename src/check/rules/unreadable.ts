// A file that no parser can read: broken YAML, a tag that is not closed, a lone brace.

import { offsetAt } from '../../read/lines.ts';
import type { Sheet, Text } from '../../read/manuscript.ts';
import type { Flaw } from '../../read/position.ts';
import { enough } from '../enough.ts';
import { sheetsOf } from '../files.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { codeAt } from './brace-codes.ts';
import { isSizeFlaw } from './size.ts';
import { indentFor } from './tab-indent.ts';
import { slipFinding } from './unreadable-front-matter.ts';
import { listFindings } from './unreadable-list.ts';
import { pageFindings } from './unreadable-page.ts';
import { spaceFindings } from './unreadable-space.ts';
import { textFinding } from './unreadable-text.ts';
import { valueFindings } from './unreadable-value.ts';

export const rule: Rule = {
  id: 'unreadable',
  severity: 'error',
  fr: {
    title: 'Un passage ne peut pas être lu',
    what: 'Le programme ne comprend pas l’écriture du fichier à cet endroit : une balise qui n’est pas refermée, une accolade seule, un signe « < » au milieu d’une phrase, un en-tête mal décalé.',
    why: 'Ce qui ne peut pas être lu ne peut être ni vérifié ni publié. Le reste du fichier est vérifié quand même, autant qu’il se lit sans ce passage.',
  },
  en: {
    title: 'A passage cannot be read',
    what: 'The program does not understand how the file is written here: a tag that is not closed, a lone brace, a “<” inside a sentence, a badly indented front matter.',
    why: 'What cannot be read can be neither checked nor published. The rest of the file is checked all the same, as far as it can be read without this passage.',
  },
  example: { part: 'body', wrong: 'Je vous envoie un <3 amical.', right: 'Je vous envoie un \\<3 amical.' },
  *find(content) {
    for (const sheet of sheetsOf(content)) {
      if (sheet.notUtf8) continue;
      for (const slip of sheet.slips ?? []) yield slipFinding(sheet, slip);
      yield* enough(spaceFindings(sheet));
      yield* enough(listFindings(sheet));
      // One wrong sign makes the parser complain of each word after it.
      const { findings, left } = valueFindings(sheet);
      yield* findings;
      const lines = new Map(left.toReversed().map((flaw) => [flaw.position.line, flaw]));
      yield* enough([...lines.values()].map((flaw) => finding(sheet, flaw, yamlWording(sheet, flaw))));
    }
    yield* pageFindings(content);
    for (const { body, condensed } of content.stories) {
      for (const text of [body, condensed]) {
        if (text && !text.notUtf8) yield* flawsIn(text);
      }
    }
  },
};

/** One problem for each code of other software, whatever signs in it stop the reading. */
function* flawsIn(text: Text): Generator<Finding> {
  let told = 0;
  const flaws = text.flaws.filter((flaw) => !isSizeFlaw(flaw));
  for (const flaw of flaws.toSorted(
    (a, b) => a.position.line - b.position.line || a.position.column - b.position.column,
  )) {
    const start = offsetAt(text.source, flaw.position);
    if (start < told) continue;
    told = codeAt(text.source, start)?.end ?? told;
    yield textFinding(text, flaw);
  }
}

function finding({ file, source }: Sheet<unknown>, { code, position, words }: Flaw, wording: Bilingual): Finding {
  const from = offsetAt(source, { ...position, column: 1 });
  const indent = code === 'TAB_AS_INDENT' ? /^[ \t]*/.exec(source.slice(from))?.[0] : undefined;
  const fix = indent && { start: from, end: from + indent.length, text: indentFor(source, from) };
  return { file, position, words, ...wording, ...(fix && { fix }) };
}

function yamlWording({ file }: Sheet<unknown>, flaw: Flaw): Bilingual {
  const { words } = flaw;
  if (flaw.code === 'DUPLICATE_KEY') {
    return {
      fr: { message: 'Ce mot-clé est écrit deux fois.', remedy: 'Gardez une seule des deux lignes.' },
      en: { message: 'This key is written twice.', remedy: 'Keep only one of the two lines.' },
    };
  }
  if (flaw.code === 'TAB_AS_INDENT') {
    return {
      fr: { message: 'Une tabulation décale cette ligne.', remedy: 'Remplacez-la par deux espaces.' },
      en: { message: 'A tab indents this line.', remedy: 'Replace it by two spaces.' },
    };
  }
  const [, value] = /(?:[:[{,]|^-)\s*([@`][^\s,\]}]*)/.exec(words) ?? [];
  if (value !== undefined) {
    const [sign, right] = [value[0], shown(`"${value}"`, 60)];
    return {
      fr: {
        message: `Le signe « ${sign} » ne peut pas commencer une valeur.`,
        remedy: `Mettez la valeur entre guillemets droits : ${right}.`,
      },
      en: {
        message: `The sign “${sign}” cannot begin a value.`,
        remedy: `Put straight quotes around the value: ${right}.`,
      },
    };
  }
  const isText = file.endsWith('.mdx');
  return {
    fr: {
      message: `${isText ? 'L’en-tête ne peut pas être lu' : 'Cette fiche ne peut pas être lue'} à partir d’ici.`,
      remedy:
        'Écrivez « mot-clé: valeur », une information par ligne ; mettez entre guillemets droits un texte qui contient « : » ou « # ».',
    },
    en: {
      message: `${isText ? 'The front matter' : 'This sheet'} cannot be read from here.`,
      remedy: 'Write “key: value”, one a line; put straight quotes around a text that holds a colon or a hash.',
    },
  };
}
