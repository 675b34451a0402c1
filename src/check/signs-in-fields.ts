// Marks of formatting in a title, a name or a summary, where nothing is set in bold: they would be printed.
import { NO_MOUTH } from './faces.ts';
import { LETTER, type LeftSign, sign } from './sign.ts';

/**
 * Around words, as emphasis is: nothing of a word or of a sum touches them outside, and what they touch inside is no sign
 * that ends or begins. Stars between letters are of the words: « étudiant*e*s », « M*A*S*H », « m**de » ; of figures, a sum.
 */
const STARS = new RegExp(
  [
    String.raw`(?<![*\\\p{L}\p{N})\]])(\*{2,3})(?=INNER)([^*\n]*[^\s*(\[{«])\1(?!\*)`,
    String.raw`(?<![*\\])(\*{2,3})(?=[\p{L}\p{N}])([^*\s]*[\p{L}\p{N}])\3(?![*\p{L}\p{N}])`,
    // « *_* », « *o* » are faces.
    String.raw`(?<![*\\\p{L}\p{N})\]])(\*)(?![-_.^~oO]{1,3}\*)(?=INNER)([^*\n]*[^\s*(\[{«])\*(?![*\p{L}\p{N}(\[])`,
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
    new RegExp(
      String.raw`(?<![\p{L}\p{N}_\\])${NO_MOUTH.opens}(_{1,2})(?=[^\s_])([^_\n]*[^\s_])\1(?![\p{L}\p{N}_])${NO_MOUTH.closes}`,
      'gu',
    ),
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
    /^[-+*•][ \t]+\S.*\n[-+*•][ \t]+\S.*/gm,
    'field',
    [
      'Ces points seraient imprimés à la suite, sur une seule ligne : ici, rien ne fait de liste.',
      'Écrivez-les en une phrase, séparés par des virgules ou des points-virgules.',
    ],
    [
      'These items would be printed one after the other, on one line: nothing makes a list here.',
      'Write them as a sentence, with commas or semicolons between them.',
    ],
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
  sign(
    /<(b|i|em|strong|u|s|del|ins|sub|sup|small|big|mark|span|font|code|a|p|div|center|h[1-6])(?:\s[^<>]*)?>([^<>]*)<\/\1\s*>/gi,
    'sheet',
    ['Ici, cette balise serait imprimée : rien ne se met en forme.', 'Écrivez les mots sans balise.'],
    ['Here this tag would be printed: nothing is formatted.', 'Write the words without the tag.'],
    ([, tag = '', words]) => (/^su[bp]$/i.test(tag) ? undefined : words),
  ),
  sign(
    /<\/?(?:br|hr|p|div)\s*\/?>/gi,
    'sheet',
    ['Ici, cette balise serait imprimée : tout tient sur une ligne.', 'Retirez-la.'],
    ['Here this tag would be printed: all of it stands on one line.', 'Remove it.'],
  ),
  sign(
    /\[\^[^\s\]]{1,40}\]/g,
    'sheet',
    ['Ici, cet appel de note serait imprimé : aucune note n’y répond.', 'Appelez la note dans le texte.'],
    ['Here this call would be printed: no note answers it.', 'Call the note in the text.'],
  ),
  sign(
    /(?<!\S)(?!\S*(?:\\\\|:\\|¯|\\[\p{L}\p{N}]))[^\s\\]*\\[*_{}[\]#<>`~"'’«»&!()-]\S*/gu,
    'sheet',
    ['Ici, la barre oblique inverse serait imprimée : aucun signe n’en a besoin.', 'Écrivez le signe sans elle.'],
    ['Here the backslash would be printed: no sign needs one.', 'Write the sign without it.'],
    // A star or an underscore alone would be taken for one of formatting.
    ([token]) => (/\\[*_`]/.test(token) ? undefined : token.replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, '')),
  ),
  sign(
    /(?<![\p{L}\p{N}`])`([^`\n]+)`(?![\p{L}\p{N}`])|`/gu,
    'sheet',
    ['Ici, l’accent grave serait imprimé : rien ne se met en code.', 'Écrivez les mots sans lui ; l’apostrophe est ’.'],
    [
      'Here the backquote would be printed: nothing is set as code.',
      'Write the words without it; the apostrophe is ’.',
    ],
    ([, words]) => words,
  ),
];
