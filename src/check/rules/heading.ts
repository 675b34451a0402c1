// Headings are the plan of a text: they start under its title, at ##, and go down one level at a time.
import type { Heading, Root } from 'mdast';
import { lineEnding } from '../../read/lines.ts';
import type { Bilingual, Edit } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { inTexts } from '../searches.ts';
import { foundAt, spanOf, walk } from '../tree.ts';

export const rule: Rule = {
  id: 'heading',
  severity: 'error',
  fr: {
    title: 'Un intertitre n’est pas à sa place',
    what: 'Dans un texte, le premier intertitre commence par ##, celui qui est dessous par ###, sans sauter de niveau. Une ligne « --- » collée sous des mots en fait un intertitre : mettez une ligne vide entre les deux. Le titre du récit, ou de la page, lui, s’écrit dans l’en-tête.',
    why: 'Les intertitres font la table des matières, et c’est par eux que se déplacent les personnes qui écoutent la page.',
  },
  en: {
    title: 'A heading is not in its place',
    what: 'In a text, the first heading starts with ##, one below it with ###, without skipping a level. A line “---” right under words makes a heading of them: put an empty line between. The title of the story, or of the page, is written in the front matter.',
    why: 'Headings make the table of contents, and people who listen to the page move by them.',
  },
  example: { part: 'body', wrong: '# Le rendez-vous\n\nUn texte.', right: '## Le rendez-vous\n\nUn texte.' },
  find: inTexts(function* ({ text, tree }) {
    let above = 1;
    for (const { node, parent } of walk(tree)) {
      if (node.type !== 'heading') continue;
      const wording = wordingOf(node, above, text.source) ?? (isOfNotes(node, tree, text.source) ? ofNotes : undefined);
      const fix = wording === underlined && parent?.node.type === 'root' ? breakBelow(node, text.source) : undefined;
      if (wording) yield { ...foundAt(node, text), ...wording, ...(fix && { fix }) };
      above = Math.max(2, node.depth);
    }
  }),
};

function wordingOf(heading: Heading, above: number, source: string): Bilingual | undefined {
  const { start, end } = spanOf(heading);
  const { words, line } = underlinedIn(source.slice(start, end));
  // A front matter that is not read as one has its own problem.
  if (line && !words.startsWith('---') && (line.startsWith('-') || isParagraph(words)) && !isTitle(words, line))
    return underlined;
  if (!walk(heading).some(({ node }) => 'value' in node && /\S/.test(String(node.value)))) return empty;
  if (heading.depth === 1) return line ? titleUnderlined : title;
  return heading.depth > above + 1 ? skipped(heading.depth, above + 1) : undefined;
}

/** « ## Notes » above the notes alone: they are printed elsewhere, and the heading would have nothing below it. */
function isOfNotes(heading: Heading, { children }: Root, source: string): boolean {
  const index = children.indexOf(heading);
  if (index < 0 || children[index + 1]?.type !== 'footnoteDefinition') return false;
  if (!/^#+[ \t*_]+(?:foot)?notes?(?!\p{L})/iu.test(source.slice(spanOf(heading).start, spanOf(heading).end)))
    return false;
  const below = children.slice(index + 1).find(({ type }) => type !== 'footnoteDefinition');
  return below === undefined || (below.type === 'heading' && below.depth <= heading.depth);
}

/** The words of a heading, and the line of signs under them where they are what makes it one. */
function underlinedIn(written: string): { words: string; line?: string } {
  const at = written.lastIndexOf('\n');
  const [, line] = /^[ \t>]*(-+|=+)[ \t]*$/.exec(written.slice(at + 1)) ?? [];
  return at >= 0 && line !== undefined ? { words: written.slice(0, at).trimEnd(), line } : { words: written };
}

/**
 * Words that someone underlined, and did not set above a break: as many dashes as they are long. « Paul » or « Et après ? »
 * over three dashes may be the end of a letter.
 */
function isTitle(words: string, line: string): boolean {
  const difference = Math.abs(words.length - line.length);
  return line.length > 1 && difference <= (line.length > 4 ? 1 : 0) && !isParagraph(words);
}

/** Several lines, or words that end as a sentence does. */
function isParagraph(words: string): boolean {
  return words.includes('\n') || SENTENCE_END.test(words);
}

const SENTENCE_END = /(?<!\.)\.\s?[»”)*_]*$/;

/** A line of a front matter that stands in the text. */
const KEY = /^[a-z]\w*:(?:\s|$)/im;

/** Four words that end with a full stop, or several lines, are no heading: the line under them is a break. */
function breakBelow(heading: Heading, source: string): Edit | undefined {
  const { start, end } = spanOf(heading);
  const { words } = underlinedIn(source.slice(start, end));
  const isSentence = SENTENCE_END.test(words) && words.split(/\s+/).length >= 4;
  if ((!isSentence && !words.includes('\n')) || KEY.test(words)) return undefined;
  const newline = lineEnding(source);
  return { start, end, text: `${words}${newline}${newline}---${newline}` };
}

const title: Bilingual = {
  fr: {
    message: 'Un seul « # » annonce le titre, qui s’écrit dans l’en-tête.',
    remedy: 'Commencez cet intertitre par ##.',
  },
  en: {
    message: 'A single “#” announces the title, which is written in the front matter.',
    remedy: 'Start this heading with ##.',
  },
};

const titleUnderlined: Bilingual = {
  fr: {
    message: 'Une ligne de signes « = » fait de ces mots le titre, qui s’écrit dans l’en-tête.',
    remedy:
      'Retirez cette ligne et commencez l’intertitre par ## ; pour l’imprimer, mettez devant elle une barre oblique inverse (\\).',
  },
  en: {
    message: 'A line of “=” makes these words the title, which is written in the front matter.',
    remedy: 'Remove this line and start the heading with ##; to print it, put a backslash (\\) before it.',
  },
};

const underlined: Bilingual = {
  fr: {
    message: 'La ligne de signes qui est dessous fait de ces mots un intertitre.',
    remedy:
      'Si elle sépare deux passages, laissez une ligne vide au-dessus d’elle et écrivez « --- » ; si ces mots sont un intertitre, retirez-la et commencez-les par ## ; pour imprimer la ligne elle-même, mettez devant elle une barre oblique inverse (\\).',
  },
  en: {
    message: 'The line of signs below makes a heading of these words.',
    remedy:
      'If it separates two passages, leave an empty line above it and write “---”; if these words are a heading, remove it and start them with ##; to print the line itself, put a backslash (\\) before it.',
  },
};

const empty: Bilingual = {
  fr: { message: 'Cet intertitre est vide.', remedy: 'Écrivez ses mots après les signes #, ou retirez la ligne.' },
  en: { message: 'This heading is empty.', remedy: 'Write its words after the # signs, or remove the line.' },
};

const ofNotes: Bilingual = {
  fr: {
    message: 'Sous cet intertitre, il n’y a que les notes, qui s’impriment sous un titre à elles : il resterait vide.',
    remedy: 'Retirez cette ligne ; les notes peuvent rester où elles sont.',
  },
  en: {
    message:
      'Below this heading there are only notes, which are printed under a title of their own: it would be empty.',
    remedy: 'Remove this line; the notes may stay where they are.',
  },
};

function skipped(depth: number, expected: number): Bilingual {
  const [written, right] = ['#'.repeat(depth), '#'.repeat(expected)];
  return {
    fr: {
      message: `Cet intertitre saute un niveau : ${written} ne suit pas ${'#'.repeat(expected - 1)}.`,
      remedy: `Commencez-le par ${right}.`,
    },
    en: {
      message: `This heading skips a level: ${written} does not follow ${'#'.repeat(expected - 1)}.`,
      remedy: `Start it with ${right}.`,
    },
  };
}
