// Braces that other software takes for a note, a code or a correction: shown as letters, they would publish it.
import type { Bilingual } from '../problem.ts';
import { shown } from '../shown.ts';

interface CodeSaid {
  /** Where it ends in the file: what stops the reading within is of it. */
  end: number;
  said: Bilingual;
}

/** The code that starts at an offset. Nothing mends it: a note is nobody’s to publish, nor words that were struck out. */
export function codeAt(source: string, start: number): CodeSaid | undefined {
  const rest = source.slice(start, start + LONGEST);
  for (const { open, close, wording } of CODES) {
    const sign = open.exec(rest)?.[0];
    const index = sign === undefined ? -1 : rest.indexOf(close, sign.length);
    if (index < 0) continue;
    const end = index + close.length;
    const line = /^[^\r\n]*/.exec(rest.slice(0, end))?.[0] ?? '';
    return { end: start + end, said: wording(shown(line, 60)) };
  }
  return undefined;
}

/** No note is longer. */
const LONGEST = 5000;

/** In this order: the first that is opened and closed is told. CriticMarkup, Jinja and Twig, Handlebars, Hugo, HTML, EJS. */
const CODES: readonly { open: RegExp; close: string; wording: (typed: string) => Bilingual }[] = [
  { open: /^\{>>/, close: '<<}', wording: note },
  { open: /^\{#/, close: '#}', wording: note },
  { open: /^\{\{(?:!|-?\s{0,9}\/\*)/, close: '}}', wording: note },
  { open: /^\{\s{0,9}<!--/, close: '-->', wording: note },
  { open: /^\{\+\+/, close: '++}', wording: correction },
  { open: /^\{--/, close: '--}', wording: correction },
  { open: /^\{~~/, close: '~~}', wording: correction },
  { open: /^\{==/, close: '==}', wording: correction },
  { open: /^\{%/, close: '%}', wording: code },
  { open: /^\{\{/, close: '}}', wording: code },
  { open: /^<%/, close: '%>', wording: code },
];

function note(typed: string): Bilingual {
  return {
    fr: {
      message: `« ${typed} » est une note privée, et tout ce qui est écrit dans un récit est publié.`,
      remedy: 'Retirez la note et les signes qui l’entourent ; gardez-la dans un autre fichier.',
    },
    en: {
      message: `“${typed}” is a private note, and all that is written in a story is published.`,
      remedy: 'Remove the note and the signs around it; keep it in another file.',
    },
  };
}

function correction(typed: string): Bilingual {
  return {
    fr: {
      message: `« ${typed} » est une correction de relecture, que rien n’applique ici.`,
      remedy: 'Acceptez ou refusez la correction : gardez seulement les mots à publier, sans ces signes.',
    },
    en: {
      message: `“${typed}” is a correction from a proofreading, which nothing applies here.`,
      remedy: 'Accept or reject the correction: keep only the words to publish, without these signs.',
    },
  };
}

function code(typed: string): Bilingual {
  return {
    fr: {
      message: `« ${typed} » est un code d’un autre logiciel, que rien ne remplace ici.`,
      remedy:
        'Retirez-le, ou écrivez à sa place ce qu’il donnait ; s’il est à montrer, mettez-le entre deux accents graves.',
    },
    en: {
      message: `“${typed}” is a code of other software, which nothing replaces here.`,
      remedy: 'Remove it, or write what it gave in its place; if it is to be shown, put it between two backticks.',
    },
  };
}
