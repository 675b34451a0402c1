// œuvre, cœur, sœur: the words that French writes with a ligature. Never coexister, moelle, poésie nor goéland.
import type { Bilingual, Finding } from '../problem.ts';
import { adviceOn, type ProsePassage } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';
import { inFrench } from '../searches.ts';

export const rule: Rule = {
  id: 'ligature',
  severity: 'advice',
  fr: {
    title: 'Il manque un œ',
    what: 'Œuvre, cœur, sœur, nœud, vœu, œil, œuf, bœuf, mœurs, œdème, fœtus et leurs familles s’écrivent avec un œ.',
    why: 'En français, œ est une lettre de ces mots, pas un ornement : « oeuvre » est une faute d’orthographe.',
  },
  en: {
    title: 'An œ is missing',
    what: 'Œuvre, cœur, sœur, nœud, vœu, œil, œuf, bœuf, mœurs, œdème, fœtus and their families are written with œ.',
    why: 'In French, œ is a letter of these words, not an ornament: “oeuvre” is a spelling mistake.',
  },
  example: { part: 'body', wrong: 'Sa soeur avait bon coeur.', right: 'Sa sœur avait bon cœur.' },
  find: inFrench(findingsOf),
};

function* findingsOf(passage: ProsePassage): Generator<Finding | undefined> {
  if (!/oe/i.test(passage.words)) return;
  for (const { 0: word, index } of passage.words.matchAll(/(?<!\p{L})\p{L}*?oe\p{L}*/giu)) {
    if (!FAMILIES.test(word.toLowerCase())) continue;
    const mended = word.replace(/oe/, 'œ').replace(/o[eE]|O[eE]/, 'Œ');
    yield adviceOn(passage, { start: index, end: index + word.length }, wordingOf(word, mended), mended);
  }
}

/** Whole words or long beginnings: « Oeuvrard » may be how a family writes its name. */
const FAMILIES = new RegExp(
  `^(?:${[
    '(?:dés|man)?oeuvr(?:es?$|é|er|ait|ant|aient|ez|ons|i)',
    '(?:ran)?coeurs?$|écoeur|choeurs?$|(?:con)?soeurs?$|soeurette',
    'noeuds?$|voeux?$|oeil$|oeill(?:et|ad|èr|er)|oeufs?$|boeufs?$|moeurs$',
    'oesophag|oestrog|oedèm|oedémat|oedip|oecumén|oenolog|oenophil|foetus$|foeta(?:l|le|les|ux)$',
    'coelacanth|coeliaque|coelioscop|stoechio',
  ].join('|')})`,
);

function wordingOf(word: string, mended: string): Bilingual {
  return {
    fr: { message: `« ${word} » s’écrit avec un œ.`, remedy: `Écrivez « ${mended} ».` },
    en: { message: `“${word}” is written with œ in French.`, remedy: `Write “${mended}”.` },
  };
}
