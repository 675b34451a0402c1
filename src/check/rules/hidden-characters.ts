// Nothing in a text hides or changes the order of what is read. U+202F and U+00A0 are French spaces: they stay.

import { positionAt } from '../../read/lines.ts';
import { decodedCharacters, type Finder } from '../decoded.ts';
import { enough } from '../enough.ts';
import { type SourceFile, unusualFiles } from '../files.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { codeOf } from '../shown.ts';

export const rule: Rule = {
  id: 'hidden-characters',
  severity: 'error',
  fr: {
    title: 'Un caractère invisible se cache dans le texte',
    what: 'Un texte ne contient aucun caractère sans dessin : espaces de largeur nulle, traits d’union conditionnels, marques qui changent le sens de lecture, étiquettes. Les espaces insécables du français et les émojis restent permis.',
    why: 'Ces caractères viennent souvent d’un copier-coller. Ils coupent un mot pour la recherche, ou font lire autre chose que ce qui est écrit.',
  },
  en: {
    title: 'An invisible character hides in the text',
    what: 'A text holds no character without a drawing: zero-width spaces, soft hyphens, marks that change the reading order, tags. The no-break spaces of French and emoji stay allowed.',
    why: 'These characters often come from copy and paste. They cut a word for the search, or make one read something else than what is written.',
  },
  example: { part: 'body', wrong: 'Un mot&#8203; coupé.', right: 'Un mot coupé.' },
  *find(content) {
    yield* enough(sourceFindings(unusualFiles(content)));
    for (const { file, position, words, characters } of decodedCharacters(content, hidden)) {
      yield { file, position, words, ...wordingOf(characters) };
    }
  },
};

function* sourceFindings(files: Iterable<SourceFile>): Generator<Finding> {
  for (const { file, source } of files) {
    for (const { index, characters } of hidden(source)) {
      const fix = MEANINGLESS.test(characters)
        ? { fix: { start: index, end: index + characters.length, text: '' } }
        : {};
      const words = [...characters].slice(0, 3).map(codeOf).join(' ');
      yield { file, position: positionAt(source, index), words, ...wordingOf(characters), ...fix };
    }
  }
}

/** What can be removed without asking: no letter moves and none was hidden. */
const MEANINGLESS = /^[\u00AD\u200B-\u200F\u2060\uFEFF]+$/;

const SUSPECT =
  /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]|[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]{5}/u;
/** A flag’s tag sequence, then runs of characters without a drawing, then marks piled on a letter. */
const HIDDEN =
  /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{4,6}\u{E007F})|[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]+|(?<=[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]{4})[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]+/gu;

const hidden: Finder = (text) => {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(HIDDEN)].flatMap(({ 0: characters, 1: flag, index }) => {
    const before = [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
    const end = index + characters.length;
    const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
    return flag !== undefined || isOrdinary(before, characters, after) ? [] : [{ index, characters }];
  });
};

/** What emoji, ideographs and joined scripts are written with. */
function isOrdinary(before: string, run: string, after: string): boolean {
  if (/^[\uFE0E\uFE0F]$/.test(run))
    return /[0-9#*]/.test(before) ? after === '\u20E3' : /[\p{Emoji}\p{S}]/u.test(before);
  if (/^\uFE0F?\u200D$/.test(run)) {
    if (/[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(before) && /\p{Extended_Pictographic}/u.test(after))
      return true;
  }
  if (/^[\uFE00-\uFE0D\u{E0100}-\u{E01EF}]$/u.test(run)) return /[\p{Ideographic}\p{Sm}]/u.test(before);
  // Persian, Hindi and their neighbours spell words with joiners (RFC 5892, appendix A.1).
  return /^[\u200C\u200D]$/.test(run) && JOINED.test(before) && JOINED.test(after);
}

const JOINED =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}]/u;

type Name = readonly [fr: string, en: string];
const NAMES: Record<number, Name> = {
  173: ['trait d’union conditionnel', 'soft hyphen'],
  1564: ['marque de lettre arabe', 'Arabic letter mark'],
  8203: ['espace de largeur nulle', 'zero-width space'],
  8204: ['antiliant sans chasse', 'zero-width non-joiner'],
  8205: ['liant sans chasse', 'zero-width joiner'],
  8206: ['marque gauche-à-droite', 'left-to-right mark'],
  8207: ['marque droite-à-gauche', 'right-to-left mark'],
  8234: ['enchâssement de gauche à droite', 'left-to-right embedding'],
  8235: ['enchâssement de droite à gauche', 'right-to-left embedding'],
  8236: ['fin de sens de lecture imposé', 'pop directional formatting'],
  8237: ['sens de lecture imposé de gauche à droite', 'left-to-right override'],
  8238: ['sens de lecture imposé de droite à gauche', 'right-to-left override'],
  8288: ['gluon de mots', 'word joiner'],
  8294: ['isolat de gauche à droite', 'left-to-right isolate'],
  8295: ['isolat de droite à gauche', 'right-to-left isolate'],
  8296: ['isolat au sens du premier mot', 'first strong isolate'],
  8297: ['fin d’isolat', 'pop directional isolate'],
  65279: ['marque d’ordre des octets', 'byte-order mark'],
};

function nameOf(character: string): Name {
  const code = character.codePointAt(0) as number;
  if (code >= 0xe0000 && code <= 0xe007f) return ['étiquette', 'tag'];
  if ((code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef))
    return ['sélecteur de variante', 'variation selector'];
  return NAMES[code] ?? ['caractère sans dessin', 'character without a drawing'];
}

function wordingOf(characters: string): Bilingual {
  const first = String.fromCodePoint(characters.codePointAt(0) as number);
  if (/^\p{M}$/u.test(first) && !/\p{Default_Ignorable_Code_Point}/u.test(first)) return piled;
  const [fr, en] = nameOf(first);
  const code = codeOf(first);
  const turns = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(characters);
  return {
    fr: {
      message: `Un caractère invisible se trouve ici : ${code}, ${fr}.`,
      remedy: turns
        ? 'Il peut changer l’ordre des lettres à l’écran : effacez ces mots et retapez-les.'
        : 'Effacez les lettres qui l’entourent et retapez-les.',
    },
    en: {
      message: `An invisible character stands here: ${code}, ${en}.`,
      remedy: turns
        ? 'It can change the order of the letters on the screen: delete these words and type them again.'
        : 'Delete the letters around it and type them again.',
    },
  };
}

const piled: Bilingual = {
  fr: {
    message: 'Trop de signes sont empilés sur une lettre : ils cachent les lignes voisines.',
    remedy: 'Gardez la lettre et son accent, effacez le reste.',
  },
  en: {
    message: 'Too many signs are piled on a letter: they hide the lines around.',
    remedy: 'Keep the letter and its accent, delete the rest.',
  },
};
