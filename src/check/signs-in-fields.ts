// Marks of formatting in a title, a name or a summary, where nothing is set in bold: they would be printed.
import { LETTER, type LeftSign, sign } from './sign.ts';

/**
 * Around words, as emphasis is: nothing of a word or of a sum touches them outside, and what they touch inside is no sign
 * that ends or begins. Stars between letters are of the words: « étudiant*e*s », « M*A*S*H », « m**de » ; of figures, a sum.
 */
const STARS = new RegExp(
  [
    String.raw`(?<![*\\\p{L}\p{N})\]])(\*{2,3})(?=INNER)([^*\n]*[^\s*(\[{«])\1(?!\*)`,
    String.raw`(?<![*\\])(\*{2,3})(?=[\p{L}\p{N}])([^*\s]*[\p{L}\p{N}])\3(?![*\p{L}\p{N}])`,
    String.raw`(?<![*\\\p{L}\p{N})\]])(\*)(?=INNER)([^*\n]*[^\s*(\[{«])\*(?![*\p{L}\p{N}(\[])`,
  ]
    .join('|')
    .replaceAll('INNER', String.raw`[^\s*)\]}»,;:.!?…]`),
  'gu',
);

/** The words without their signs, where these can be nothing else: no letter of a sum, no name of a program (`__init__`). */
function wordsAlone(match: RegExpMatchArray, after: string): string | undefined {
  const words = match[0].replaceAll(/^[*_]+|[*_]+$/g, '');
  const before = match.input?.[(match.index ?? 0) - 1] ?? '';
  const isGlued = LETTER.test(before) || LETTER.test(after[0] ?? '');
  const isName = match[0].startsWith('__') && /^[a-z\d]+$/.test(words);
  return isGlued || isName || !/\p{L}{2}/u.test(words) ? undefined : words;
}

/** In the front matter, in the attributes of elements, and the last of them in YAML alone. */
export const SIGNS_IN_FIELDS: readonly LeftSign[] = [
  sign(
    STARS,
    'field',
    ['Ici, les étoiles seraient imprimées : rien ne se met en gras.', 'Écrivez les mots sans étoiles.'],
    ['Here the stars would be printed: nothing is set in bold.', 'Write the words without stars.'],
    wordsAlone,
  ),
  sign(
    /(?<![\p{L}\p{N}_\\])(_{1,2})(?=[^\s_])([^_\n]*[^\s_])\1(?![\p{L}\p{N}_])/gu,
    'field',
    ['Ici, les soulignés seraient imprimés : rien ne se met en italique.', 'Écrivez les mots sans eux.'],
    ['Here the underscores would be printed: nothing is set in italics.', 'Write the words without them.'],
    wordsAlone,
  ),
  sign(
    /\[([^[\]\n]+)\]\((?:https?:\/\/|mailto:|\/)[^()\s]*\)/g,
    'field',
    ['Ici, un lien serait imprimé avec ses signes.', 'Écrivez les mots seuls ; le lien a sa place dans le texte.'],
    ['Here a link would be printed with its signs.', 'Write the words alone; the link belongs in the text.'],
  ),
  sign(
    /^#{2,6} /g,
    'field',
    ['Ici, les dièses seraient imprimés.', 'Écrivez le titre sans eux.'],
    ['Here the signs # would be printed.', 'Write the title without them.'],
    () => '',
  ),
  sign(
    /&(?:nbsp|amp|lt|gt|quot|apos|laquo|raquo|hellip|[mn]dash|[rl][sd]quo|[a-z]{1,2}(?:acute|grave|circ|uml|cedil|tilde|lig)|#\d{2,6}|#x[\da-f]{2,6});/gi,
    'sheet',
    ['Ce code de page web serait imprimé.', 'Écrivez la lettre ou l’espace elle-même.'],
    ['This code of web pages would be printed.', 'Write the letter or the space itself.'],
  ),
];
