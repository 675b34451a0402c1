// Signs that mean something in a forum, a wiki or another Markdown, and nothing here: they would be printed.
import { type LeftSign, sign } from './sign.ts';

/** Each goes over a text once, however it fails. */
export const SIGNS_OF_SOFTWARE: readonly LeftSign[] = [
  sign(
    /^\[!\w+\]/gm,
    'body',
    [
      'Cette marque d’encadré serait imprimée.',
      'Dans un récit, écrivez l’encadré ainsi : <Aside title="…">, son texte, </Aside>.',
    ],
    [
      'This mark of a callout would be printed.',
      'In a story, write the aside so: <Aside title="…">, its text, </Aside>.',
    ],
  ),
  sign(
    /^:::.*$/gm,
    'body',
    [
      'Ces deux-points seraient imprimés.',
      'Retirez-les ; dans un récit, un encadré s’écrit <Aside title="…">, son texte, </Aside>.',
    ],
    [
      'These colons would be printed.',
      'Remove them; in a story, an aside is written <Aside title="…">, its text, </Aside>.',
    ],
  ),
  sign(
    /^(?:!{3}|\?{3}\+?)[ \t]+(?:note|abstract|info|tip|success|question|warning|failure|danger|bug|example|quote|attention|important|hint|caution)(?:[ \t]+"[^"\n]*")?[ \t]*$/gm,
    'body',
    [
      'Cette marque d’encadré serait imprimée.',
      'Retirez-la ; dans un récit, un encadré s’écrit <Aside title="…">, son texte, </Aside>.',
    ],
    [
      'This mark of a callout would be printed.',
      'Remove it; in a story, an aside is written <Aside title="…">, its text, </Aside>.',
    ],
  ),
  sign(
    /\[toc\]/gi,
    'body',
    ['Cette marque de sommaire serait imprimée.', 'Retirez-la : les intertitres forment le sommaire d’eux-mêmes.'],
    ['This mark of a table of contents would be printed.', 'Remove it: the headings make the table by themselves.'],
  ),
  sign(
    /\[\/(?:b|i|u|s|quote|url|img|color|size|center|list)\]/gi,
    'both',
    [
      'Ce code de forum serait imprimé.',
      'Retirez-le, et celui qui l’ouvre : le gras s’écrit **ainsi**, l’italique *ainsi*, un lien [les mots](https://…).',
    ],
    [
      'This forum code would be printed.',
      'Remove it, and the one that opens it: bold is written **so**, italics *so*, a link [the words](https://…).',
    ],
  ),
  sign(
    /\^\[[^\]\n]+\]/g,
    'body',
    [
      'Cette note serait imprimée au milieu du texte.',
      'Écrivez [^1] à sa place, et à la fin du texte, après une ligne vide, [^1]: la note.',
    ],
    [
      'This note would be printed in the middle of the text.',
      'Write [^1] in its place, and at the end of the text, after an empty line, [^1]: the note.',
    ],
  ),
  sign(
    /\[\^[^\]\n]*\s[^\]\n]*\]/g,
    'body',
    ['Cet appel de note serait imprimé : son nom contient une espace.', 'Écrivez-le d’un seul mot : [^nom].'],
    ['This call of a note would be printed: its name holds a space.', 'Write it in one word: [^name].'],
  ),
  sign(
    /\[[ \t]+\^[^\]\n]+\]/g,
    'body',
    ['Cet appel de note serait imprimé : une espace suit le crochet.', 'Écrivez-le sans elle : [^1].'],
    ['This call of a note would be printed: a space follows the bracket.', 'Write it without: [^1].'],
  ),
  sign(
    /[ \t]+\^(?=[a-z\d-]*\d)(?=[a-z\d-]*[a-z])[a-z\d-]{5,}$/gm,
    'body',
    ['Cette marque d’Obsidian serait imprimée.', 'Retirez-la.'],
    ['This mark of Obsidian would be printed.', 'Remove it.'],
    () => '',
  ),
  sign(
    // The norm of a vector, ||v||, is no word.
    /\|\|(?=[^\s|])(?!.{1,2}\|)[^|\n]*[^\s|]\|\|/g,
    'both',
    [
      'Ces barres seraient imprimées : rien ne cache de mots ici.',
      'Écrivez les mots sans elles ; une barre qui s’imprime s’écrit \\|.',
    ],
    [
      'These bars would be printed: nothing hides words here.',
      'Write the words without them; a bar that is printed is written \\|.',
    ],
  ),
  sign(
    /~~/g,
    'both',
    [
      'Ces tildes seraient imprimés.',
      'Pour barrer des mots, écrivez ~~les mots~~, sans espace à l’intérieur ; ou retirez-les.',
    ],
    [
      'These tildes would be printed.',
      'To strike words through, write ~~the words~~, without a space inside; or remove them.',
    ],
  ),
  sign(
    /(?<![\p{L}\p{N}+])\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?!\+)/gu,
    'both',
    ['Ces signes plus seraient imprimés : rien ne souligne ici.', 'Pour insister, écrivez *les mots* ou **les mots**.'],
    [
      'These plus signs would be printed: nothing is underlined here.',
      'To insist, write *the words* or **the words**.',
    ],
  ),
  sign(
    /(?<=\p{L})`(?=\p{L})/gu,
    'both',
    ['Cet accent grave tient lieu d’apostrophe, et serait imprimé tel quel.', 'Écrivez une apostrophe : ’.'],
    ['This backtick stands for an apostrophe, and would be printed as it is.', 'Write an apostrophe: ’.'],
    () => '’',
  ),
  sign(
    /`+/g,
    'both',
    [
      'Cet accent grave serait imprimé : rien ne l’ouvre ou ne le ferme.',
      'Entourez le code de deux accents graves, ou écrivez \\` pour en imprimer un.',
    ],
    [
      'This backtick would be printed: nothing opens or closes it.',
      'Put the code between two backticks, or write \\` to print one.',
    ],
  ),
  sign(
    /(?<=[^\s*][ \t\u00a0])\*(?=\p{L})(?![^*\n]*\*)/gu,
    'body',
    [
      'Cette étoile serait imprimée : aucune autre ne la ferme.',
      'Écrivez *les mots*, ou \\* pour imprimer une étoile.',
    ],
    ['This star would be printed: no other closes it.', 'Write *the words*, or \\* to print a star.'],
  ),
  sign(
    /^(?:=+|\+{2,}|-{1,2}|_{1,2}|~{1,2})[ \t]*$/gm,
    'paragraph',
    [
      'Ces signes seuls sur leur ligne seraient imprimés.',
      'Pour séparer deux passages, écrivez « --- » entre deux lignes vides ; sinon, retirez-les. S’ils doivent être imprimés, mettez une barre oblique inverse devant le premier : \\--.',
    ],
    [
      'These signs alone on their line would be printed.',
      'To separate two passages, write “---” between two empty lines; if not, remove them. If they are to be printed, put a backslash before the first: \\--.',
    ],
    // Of one or two signs, nobody can tell.
    (match) => (match[0].length > 2 && match[0] === match.input ? '---' : undefined),
  ),
];
