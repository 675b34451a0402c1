// Letters that social networks use as false bold or false italics: no font, search or voice reads them as letters.

import type { Span } from '../../model/letters/spans.ts';
import { enough } from '../enough.ts';
import type { Passage } from '../passages.ts';
import { namesOf } from '../printed.ts';
import { adviceOn, isWanted, proseOf } from '../prose-passages.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'fancy-letters',
  severity: 'advice',
  fr: {
    title: 'De fausses lettres imitent le gras ou l’italique',
    what: 'Certains réseaux proposent des signes mathématiques qui imitent des lettres grasses, italiques ou cerclées ; un texte copié d’un PDF garde les siens, où deux lettres n’en font qu’une (« \uFB01 », « \uFB02 »).',
    why: 'Les lecteurs d’écran les épellent ou les sautent, la recherche ne les trouve pas, et peu de polices les dessinent.',
  },
  en: {
    title: 'False letters imitate bold or italics',
    what: 'Some networks offer mathematical signs that imitate bold, italic or circled letters; a text copied from a PDF keeps those of it, where two letters are one (“\uFB01”, “\uFB02”).',
    why: 'Screen readers spell or skip them, the search does not find them, and few fonts draw them.',
  },
  example: {
    part: 'body',
    wrong: 'Une \u{1D5FF}\u{1D5F2}\u{1D5FB}\u{1D5F0}\u{1D5FC}\u{1D5FB}\u{1D601}\u{1D5FF}\u{1D5F2}.',
    right: 'Une **rencontre**.',
  },
  *find(content) {
    yield* enough(
      [...proseOf(content), ...namesOf(content)].flatMap((passage) =>
        falseLettersIn(passage).map(({ start, end }) => {
          const found = passage.words.slice(start, end);
          const plain = found.normalize('NFKC');
          return adviceOn(
            passage,
            { start, end },
            isJoined(found) ? ofPdf(found, plain) : wordingOf(found, plain),
            plain,
          );
        }),
      ),
    );
  },
};

/** Where a passage has false letters that its writer does not want so: this rule tells them, and no other one. */
export function falseLettersIn(passage: Passage): Span[] {
  if (!FANCY.test(passage.words)) return [];
  return [...passage.words.matchAll(RUN)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter((span) => !isWanted(passage, span));
}

const FANCY = /[\u24B6-\u24E9\uFF21-\uFF5A\uFB00-\uFB06\uD835]/;
const RUN =
  /[\uFB00-\uFB06]|[\u24B6-\u24E9\uFF21-\uFF5A\u{1D400}-\u{1D7FF}]+(?: +[\u24B6-\u24E9\uFF21-\uFF5A\u{1D400}-\u{1D7FF}]+)*/gu;

function wordingOf(found: string, plain: string) {
  const short = [...found].slice(0, 40).join('');
  return {
    fr: {
      message: `« ${short} » n’est pas écrit avec des lettres ordinaires.`,
      remedy: `Écrivez « ${plain.slice(0, 40)} », entre deux étoiles pour l’italique, quatre pour le gras.`,
    },
    en: {
      message: `“${short}” is not written with ordinary letters.`,
      remedy: `Write “${plain.slice(0, 40)}”, between two stars for italics, four for bold.`,
    },
  };
}

function isJoined(found: string): boolean {
  return /[\uFB00-\uFB06]/.test(found);
}

function ofPdf(found: string, plain: string) {
  return {
    fr: {
      message: `« ${found} » est un seul signe, venu d’un PDF, qui imite plusieurs lettres.`,
      remedy: `Écrivez « ${plain} ».`,
    },
    en: {
      message: `“${found}” is one sign, come from a PDF, that imitates several letters.`,
      remedy: `Write “${plain}”.`,
    },
  };
}
