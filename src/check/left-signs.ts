// The signs of other software, or of Markdown written not quite right: here they are letters, and would be printed.
import { LETTER, type LeftSign, sign } from './sign.ts';

/** Shortcodes that are words of everybody, and those that are not. */
const PLAIN_CODES = 'caption|gallery|embed|audio|video|playlist|youtube|button|more';
const OWN_CODES = String.raw`contact-form(?:-7)?|(?:vc|et_pb|su|wp)_\w+`;

/** Brackets of a transcriber hold the same words: « [audio inaudible] » has neither a value, nor an end, nor their names. */
const SHORTCODE = new RegExp(
  String.raw`\[(?:${[
    String.raw`\/(?:${PLAIN_CODES}|${OWN_CODES})`,
    String.raw`(?:${OWN_CODES})(?=[\s\]])[^[\]\n]*`,
    String.raw`(?:${PLAIN_CODES})(?=\s[^[\]\n]*(?:=|:\/\/))[^[\]\n]*`,
    String.raw`(?:${PLAIN_CODES})(?=\][^[\]\n]*\[\/)`,
    String.raw`(?:gallery|embed|playlist)(?=\])`,
  ].join('|')})\]`,
  'gi',
);

/** Stars that touch their words inside, and do not touch the words around them. CommonMark 0.31, section 6.2. */
function emphasised(match: RegExpMatchArray, after: string): string | undefined {
  const [, two, before = '', one, , inner = '', end = ''] = match;
  // Of one star before a space, nobody can tell which word it was typed for.
  if (one && end) return undefined;
  const isCut = LETTER.test(after[0] ?? '') && !/[\p{L}\p{N}.,;:!?…)»”%]$/u.test(inner);
  // « *l’*été », « *demi-*tour »: the word goes on, and takes no space.
  if (isCut) return undefined;
  const above = match.input?.[(match.index ?? 0) - 1] ?? ' ';
  const isGlued = LETTER.test(after[0] ?? '') && !LETTER.test(inner.at(-1) ?? '');
  const space = {
    // No word needs a space after what opens, or after an elision.
    before: before !== '' && !/[\s([{«“"'’‘/-]/.test(above),
    after: isGlued || (end !== '' && /^[\p{L}\p{N}]/u.test(after)),
  };
  const stars = two ?? one ?? '';
  return `${space.before ? ' ' : ''}${stars}${inner}${stars}${space.after ? ' ' : ''}`;
}

/** The first that matches at a place is told; the order matters. Each goes over a text once, however it fails. */
export const LEFT_SIGNS: readonly LeftSign[] = [
  sign(
    /!\[\[[^[\]\n]+\]\]/g,
    'both',
    ['Cette image écrite comme dans Obsidian ne serait pas montrée.', 'Écrivez ![ce que l’image montre](./image.jpg).'],
    ['This picture written as in Obsidian would not be shown.', 'Write ![what the picture shows](./picture.jpg).'],
  ),
  sign(
    /\[\[[^[\]\n]+\]\]/g,
    'both',
    [
      'Ces doubles crochets seraient imprimés.',
      'Pour un lien, écrivez [les mots](https://…) ou [les mots](/recits/…/) ; sinon, retirez-les.',
    ],
    [
      'These double brackets would be printed.',
      'For a link, write [the words](https://…) or [the words](/recits/…/); if not, remove them.',
    ],
  ),
  sign(
    SHORTCODE,
    'both',
    [
      'Ce code de WordPress serait imprimé.',
      'Retirez-le. Une image avec sa légende s’écrit <Figure src="./image.jpg" alt="…">, sa légende, </Figure>.',
    ],
    [
      'This WordPress shortcode would be printed.',
      'Remove it. A picture with its caption is written <Figure src="./picture.jpg" alt="…">, its caption, </Figure>.',
    ],
  ),
  sign(
    /\[([^[\]\n]+)\][ \t]+\(((?:https?:\/\/|mailto:|www\.|\/)[^()\s]*)\)/g,
    'body',
    ['Une espace sépare les crochets de l’adresse : le lien ne se ferait pas.', 'Collez-les : [les mots](https://…).'],
    ['A space stands between the brackets and the address: there would be no link.', 'Write [the words](https://…).'],
    ([, words, url]) => `[${words}](${url})`,
  ),
  sign(
    /\(([^()\n]+)\)\[((?:https?:\/\/|mailto:|www\.|\/)[^\]\s]*)\]/g,
    'body',
    ['Crochets et parenthèses sont inversés : le lien ne se ferait pas.', 'Écrivez [les mots](https://…).'],
    ['Brackets and parentheses are the wrong way round: there would be no link.', 'Write [the words](https://…).'],
    ([, words, url]) => `[${words}](${url})`,
  ),
  sign(
    /\[([^[\]\n]+)\]\(((?:https?:\/\/|mailto:|www\.|\/|\.\/)(?=[^()\n]*[ \t])[^()\n]*)\)/g,
    'body',
    [
      'Une espace coupe cette adresse : le lien ne se ferait pas.',
      'Recopiez l’adresse depuis la barre du navigateur, ou écrivez %20 à la place de chaque espace.',
    ],
    [
      'A space cuts this address: there would be no link.',
      'Copy the address from the browser’s bar, or write %20 for each space.',
    ],
    ([, words, url = '']) => `[${words}](${url.trim().replaceAll(/[ \t]/g, '%20')})`,
  ),
  sign(
    /^(#{2,6}(?=[^\s#])|#{1,6}(?=[\u00A0\u2000-\u200A\u202F\u205F\u3000]))[\u00A0\u2000-\u200A\u202F\u205F\u3000]*(?=\S)/gm,
    'body',
    [
      'Ces dièses seraient imprimés : rien ne les sépare du titre.',
      'Mettez une espace après les dièses, sur une ligne à part : ## Titre.',
    ],
    [
      'These signs would be printed: nothing separates them from the heading.',
      'Put a space after the signs, on a line of its own: ## Title.',
    ],
    ([, signs]) => `${signs} `,
  ),
  sign(
    /\[([^[\]\n]+)\]\((?=(?:https?:\/\/|mailto:|www\.))/g,
    'body',
    [
      'Rien ne ferme la parenthèse de cette adresse : le lien ne se ferait pas.',
      'Écrivez [les mots](https://…) ; dans une adresse, une parenthèse s’écrit %28 ou %29.',
    ],
    [
      'Nothing closes the parenthesis of this address: there would be no link.',
      'Write [the words](https://…); in an address, a parenthesis is written %28 or %29.',
    ],
  ),
  sign(
    /!\[([^[\]\n]*)\][ \t]+\(([^()\n]+\.(?:jpe?g|png|webp|gif|avif|heic))\)/gi,
    'body',
    [
      'Une espace sépare les crochets du nom du fichier : l’image ne serait pas montrée.',
      'Collez-les : ![ce que l’image montre](./image.jpg).',
    ],
    [
      'A space stands between the brackets and the file’s name: the picture would not be shown.',
      'Write ![what the picture shows](./picture.jpg).',
    ],
    ([, words, src]) => `![${words}](${src})`,
  ),
  sign(
    /(?<![\p{L}\p{N}_\\])_(?=[\p{L}«“])((?=[^_\n]*[\s’'])[^_\n]*[^\s_])_(?=\p{L})/gu,
    'body',
    [
      'Ces soulignés seraient imprimés : le second touche le mot d’à côté.',
      'Mettez une espace après lui, ou écrivez *ces mots* entre étoiles.',
    ],
    [
      'These underscores would be printed: the second one touches the word beside it.',
      'Put a space after it, or write *these words* between stars.',
    ],
  ),
  sign(
    /^\|[^\r\n]+\|[ \t]*$(?=\r?\n\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$)/gm,
    'body',
    [
      'La ligne sous les titres de ce tableau n’a pas autant de cases qu’eux : il serait imprimé comme du texte.',
      'Écrivez-y autant de « --- | » que la première ligne a de cases.',
    ],
    [
      'The line under the headings of this table has not as many cells as they: it would be printed as text.',
      'Write as many “--- |” there as the first line has cells.',
    ],
  ),
  sign(
    /(?<!\|[ \t]{0,20}\r?\n)^\|[^\r\n]+\|[ \t]*$(?=\r?\n\|)/gm,
    'body',
    [
      'Il manque à ce tableau la ligne sous ses titres : il serait imprimé comme du texte.',
      'Sous la première ligne, écrivez | --- | --- |, avec autant de cases qu’elle en a.',
    ],
    [
      'This table lacks the line under its headings: it would be printed as text.',
      'Under the first line, write | --- | --- |, with as many cells as it has.',
    ],
    ([row]) => `${row}\n|${' --- |'.repeat(Math.max(1, row.trim().split('|').length - 2))}`,
  ),
  sign(
    /==(?=[^\s=])([^=\n]*[^\s=])==/g,
    'both',
    ['Ces signes d’égalité seraient imprimés : rien ne surligne ici.', 'Pour insister, écrivez **les mots**.'],
    ['These equals signs would be printed: nothing highlights here.', 'To insist, write **the words**.'],
  ),
  sign(
    // « *.txt et *.md », « ^a.*b » are patterns of machines, whose stars are meant; « HT*/TTC* » and « un*, deux* » call
    // notes; « (*1954) et (*1956) » are births.
    /(?<![*/])(?:(\*\*)([ \t]?)|(?<!\.)(\*)()(?!\.\p{L}|[,;.:!?…)»”\]](?:\s|$)|(?<=[\p{L}\p{N}€$£%)»”]\*)[,;.:!?…)»”\]/]))((?=[^*\n]*\p{L})[^\s*](?:[^*\n]*[^\s*])?)([ \t]?)(?:\1\3)(?<![([«]\*)(?![*/]|(?<=\s\*)\.\p{L})/gu,
    'body',
    [
      'Ces étoiles seraient imprimées : elles ne touchent pas leurs mots, ou touchent ceux d’à côté.',
      'Collez-les aux mots qu’elles entourent, avec une espace de l’autre côté : **ces mots** puis la suite ; une étoile qui s’imprime s’écrit \\*.',
    ],
    [
      'These stars would be printed: they do not touch their words, or touch those beside.',
      'Put them against the words they surround, with a space on the other side: **these words** then the rest; a star that is printed is written \\*.',
    ],
    emphasised,
  ),
  sign(
    /\*\*/g,
    'body',
    [
      'Ces étoiles seraient imprimées : rien ne les ouvre ou ne les ferme.',
      'Écrivez **les mots**, les étoiles collées aux mots, ou retirez-les ; une étoile qui s’imprime s’écrit \\*.',
    ],
    [
      'These stars would be printed: nothing opens or closes them.',
      'Write **the words**, the stars against the words, or remove them; a star that is printed is written \\*.',
    ],
  ),
];
