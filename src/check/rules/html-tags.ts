// HTML that people write by habit, and words that they put between « < » and « > »: what to write instead.
import { ELEMENTS } from '../../read/elements.ts';
import { isHtmlTag } from '../../read/html-names.ts';
import type { Bilingual } from '../problem.ts';
import { shown } from '../shown.ts';

/** The remedy for a tag that is no element of ours; nothing where its name may be one, written wrong. */
export function foreignTag(name: string, typed = `<${name}>`, isInRow = false): Bilingual | undefined {
  const element = Object.keys(ELEMENTS).find((known) => known.toLowerCase() === name.toLowerCase());
  if (element) return otherCase(name, element);
  if (isHtmlTag(name)) return html(name.toLowerCase(), isInRow);
  return /^\p{Ll}/u.test(name) ? placeholder(typed) : undefined;
}

/** Words between « < » and « > », as in a form to fill in. */
export function placeholder(typed: string): Bilingual {
  const tag = shown(typed, 60);
  return {
    fr: {
      message: `« ${tag} » se lit comme une balise.`,
      remedy: `Pour montrer ces signes, mettez une barre oblique inverse devant, « \\${tag} » ; sinon, remplacez-les par des mots.`,
    },
    en: {
      message: `“${tag}” is read as a tag.`,
      remedy: `To show these signs, put a backslash before them, “\\${tag}”; otherwise, write words in their place.`,
    },
  };
}

function otherCase(name: string, element: string): Bilingual {
  return {
    fr: { message: `L’élément <${name}> n’existe pas.`, remedy: `Écrivez <${element}>, majuscules comprises.` },
    en: { message: `The element <${name}> does not exist.`, remedy: `Write <${element}>, with these capitals.` },
  };
}

/** Whether a place of a file is in a row of a table, as it is typed. */
export function isInRowAt(source: string, offset: number): boolean {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t>]*\|.|\S[ \t]\|[ \t]\S/.test(source.slice(start, offset + 200).split('\n', 1)[0] ?? '');
}

function html(name: string, isInRow: boolean): Bilingual {
  const instead = ((isInRow && name === 'br' && IN_ROW) || INSTEAD.find(({ tags }) => tags.includes(name))) ?? MARKDOWN;
  return {
    fr: { message: `<${name}> est du HTML, qui n’est pas accepté dans un récit.`, remedy: instead.fr },
    en: { message: `<${name}> is HTML, which is not accepted in a story.`, remedy: instead.en },
  };
}

const IN_ROW = {
  fr: 'Une case de tableau tient sur une ligne : séparez ces mots par une virgule ou « / », ou écrivez une rangée de plus.',
  en: 'A cell of a table is one line: separate these words with a comma or “/”, or write one more row.',
};

const INSTEAD: readonly { tags: readonly string[]; fr: string; en: string }[] = [
  {
    tags: ['br', 'wbr'],
    fr: 'Pour aller à la ligne, terminez la ligne par une barre oblique inverse (\\) et continuez sur la suivante ; pour un nouveau paragraphe, laissez une ligne vide.',
    en: 'To break a line, end it with a backslash (\\) and go on on the next one; for a new paragraph, leave an empty line.',
  },
  {
    tags: ['hr'],
    fr: 'Pour une séparation, écrivez « *** » seul sur sa ligne, entre deux lignes vides.',
    en: 'For a break, write “***” alone on its line, between two empty lines.',
  },
  {
    tags: ['b', 'strong'],
    fr: 'Écrivez le gras **entre deux astérisques**.',
    en: 'Write bold **between two asterisks**.',
  },
  {
    tags: ['i', 'em', 'cite'],
    fr: 'Écrivez l’italique *entre astérisques*.',
    en: 'Write italics *between asterisks*.',
  },
  {
    tags: ['s', 'del', 'strike'],
    fr: 'Barrez un texte ~~entre deux tildes~~.',
    en: 'Strike text ~~between two tildes~~.',
  },
  {
    tags: ['u', 'ins', 'mark'],
    fr: 'Un texte souligné se confond avec un lien : écrivez-le *en italique* ou **en gras**.',
    en: 'Underlined text looks like a link: write it *in italics* or **in bold**.',
  },
  {
    tags: ['sup', 'sub'],
    fr: 'Écrivez les signes eux-mêmes : m², CO₂, XIXe, 1er ; un appel de note s’écrit [^1].',
    en: 'Write the signs themselves: m², CO₂; the call of a note is written [^1].',
  },
  {
    tags: ['code', 'pre', 'kbd', 'samp', 'tt', 'var'],
    fr: 'Écrivez ces signes `entre accents graves`.',
    en: 'Write these signs `between backquotes`.',
  },
  {
    tags: ['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'],
    fr: 'Écrivez un tableau avec des barres : « | Un | Deux | », puis « |---|---| », puis une ligne par rangée.',
    en: 'Write a table with bars: “| One | Two |”, then “|---|---|”, then one line a row.',
  },
  {
    tags: ['iframe', 'video', 'audio', 'embed', 'object', 'source', 'track', 'canvas'],
    fr: 'Rien d’un autre site n’est montré dans une page : écrivez un lien, [la vidéo](https://…).',
    en: 'Nothing of another site is shown in a page: write a link, [the video](https://…).',
  },
  {
    tags: ['script', 'style', 'link', 'meta', 'base', 'noscript', 'template'],
    fr: 'Retirez ce passage jusqu’à la balise qui le ferme : rien n’est exécuté, et le site fait la mise en page.',
    en: 'Remove this passage up to the tag that closes it: nothing is run, and the site does the layout.',
  },
  { tags: ['a'], fr: 'Écrivez un lien ainsi : [texte](https://…).', en: 'Write a link as [text](https://…).' },
  {
    tags: ['img', 'picture', 'figure', 'figcaption'],
    fr: 'Mettez l’image dans le dossier du récit et écrivez ![ce qu’elle montre](./image.jpg), ou l’élément <Figure>.',
    en: 'Put the picture in the story’s folder and write ![what it shows](./picture.jpg), or the element <Figure>.',
  },
  {
    tags: ['ul', 'ol', 'li'],
    fr: 'Écrivez une liste avec « - » ou « 1. » au début de chaque ligne.',
    en: 'Write a list with “- ” or “1. ” at the start of each line.',
  },
  {
    tags: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    fr: 'Écrivez un intertitre avec « ## » et une espace au début de sa ligne.',
    en: 'Write a heading with “##” and a space at the start of its line.',
  },
  {
    tags: ['blockquote', 'q'],
    fr: 'Écrivez une citation avec « > » au début de chaque ligne, ou entre guillemets.',
    en: 'Write a quotation with “>” at the start of each line, or in quotation marks.',
  },
  {
    tags: ['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'center', 'span', 'font', 'big', 'small'],
    fr: 'Retirez la balise et sa fin : une ligne vide sépare deux paragraphes, et la mise en page est faite par le site.',
    en: 'Remove the tag and its end: an empty line separates two paragraphs, and the site does the layout.',
  },
];

const MARKDOWN = {
  fr: `Écrivez en Markdown, ou avec l’un de ces éléments : ${Object.keys(ELEMENTS).join(', ')}.`,
  en: `Write Markdown, or one of these elements: ${Object.keys(ELEMENTS).join(', ')}.`,
};
