// A word is written with the letters of one alphabet: « Раul » with two Cyrillic letters is somebody else.

import { positionAt } from '../../read/lines.ts';
import { decodedCharacters, type Finder } from '../decoded.ts';
import { enough } from '../enough.ts';
import { unusualFiles } from '../files.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { codeOf } from '../shown.ts';

export const rule: Rule = {
  id: 'look-alike',
  severity: 'error',
  fr: {
    title: 'Un mot mélange des lettres de deux alphabets',
    what: 'Un mot ne mélange pas des lettres latines avec des lettres grecques ou cyrilliques qui leur ressemblent.',
    why: 'L’œil n’y voit rien, mais la recherche ne trouve plus le mot, la synthèse vocale l’épelle, et un faux nom passe pour un vrai.',
  },
  en: {
    title: 'A word mixes the letters of two alphabets',
    what: 'A word does not mix Latin letters with Greek or Cyrillic letters that look like them.',
    why: 'The eye sees nothing, but the search no longer finds the word, screen readers spell it, and a false name passes for a true one.',
  },
  example: { part: 'body', wrong: 'J’ai écrit à P\u0430ul.', right: 'J’ai écrit à Paul.' },
  *find(content) {
    yield* enough(sourceFindings(unusualFiles(content)));
    for (const { file, position, words, characters } of decodedCharacters(content, mixed)) {
      yield { file, position, words, ...wordingOf(characters) };
    }
  },
};

function* sourceFindings(files: Iterable<{ file: string; source: string }>): Generator<Finding> {
  for (const { file, source } of files) {
    for (const { index, characters } of mixed(source)) {
      yield { file, position: positionAt(source, index), words: characters.slice(0, 60), ...wordingOf(characters) };
    }
  }
}

/** Cyrillic, Armenian, Cherokee, and the Greek capitals and the omicron that Latin letters are drawn like. */
const FOREIGN = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο\p{sc=Cyrl}\p{sc=Armn}\p{sc=Cher}]/u;
const LATIN = /\p{sc=Latn}/u;

const mixed: Finder = (text) => {
  if (!FOREIGN.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(({ 0: word }) => FOREIGN.test(word) && LATIN.test(word))
    .map(({ 0: characters, index }) => ({ index, characters }));
};

function wordingOf(word: string): Bilingual {
  const letter = FOREIGN.exec(word)?.[0] ?? '';
  const short = word.length > 40 ? `${word.slice(0, 39)}…` : word;
  const fr = /\p{sc=Cyrl}/u.test(letter)
    ? 'cyrillique'
    : /\p{sc=Grek}/u.test(letter)
      ? 'grecque'
      : 'd’un autre alphabet';
  const en = /\p{sc=Cyrl}/u.test(letter) ? 'Cyrillic' : /\p{sc=Grek}/u.test(letter) ? 'Greek' : 'foreign';
  return {
    fr: {
      message: `Dans « ${short} », la lettre « ${letter} » (${codeOf(letter)}) est ${fr}.`,
      remedy: 'Retapez le mot au clavier.',
    },
    en: {
      message: `In “${short}”, the letter “${letter}” (${codeOf(letter)}) is ${en}.`,
      remedy: 'Type the word again.',
    },
  };
}
