// Headings are the plan of a text: they start under its title, at ##, and go down one level at a time.
import type { Heading } from 'mdast';
import { enough } from '../enough.ts';
import { lineEnding } from '../lines.ts';
import type { Edit, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { positionOf, readableTexts, spanOf, walk, wordsOf } from '../tree.ts';

export const rule: Rule = {
  id: 'heading',
  severity: 'error',
  fr: {
    title: 'Un intertitre n’est pas à sa place',
    what: 'Dans un texte, le premier intertitre commence par ##, celui qui est dessous par ###, sans sauter de niveau. Le titre du récit, lui, s’écrit dans l’en-tête.',
    why: 'Les intertitres font la table des matières, et c’est par eux que se déplacent les personnes qui écoutent la page.',
  },
  en: {
    title: 'A heading is not in its place',
    what: 'In a text, the first heading starts with ##, one below it with ###, without skipping a level. The title of the story is written in the front matter.',
    why: 'Headings make the table of contents, and people who listen to the page move by them.',
  },
  example: { part: 'body', wrong: '# Le rendez-vous\n\nUn texte.', right: '## Le rendez-vous\n\nUn texte.' },
  *find(content) {
    for (const { text, tree } of readableTexts(content)) {
      const found: Finding[] = [];
      let above = 1;
      for (const { node, parent } of walk(tree)) {
        if (node.type !== 'heading') continue;
        const wording = wordingOf(node, above, text.source);
        const fix = wording === underlined && parent?.node.type === 'root' ? breakBelow(node, text.source) : undefined;
        if (wording)
          found.push({
            ...{ file: text.file, position: positionOf(node), words: wordsOf(node, text) },
            ...wording,
            ...(fix && { fix }),
          });
        above = Math.max(2, node.depth);
      }
      yield* enough(found);
    }
  },
};

type Bilingual = Pick<Finding, 'fr' | 'en'>;

function wordingOf(heading: Heading, above: number, source: string): Bilingual | undefined {
  const { start, end } = spanOf(heading);
  const isUnderlined = source.slice(start, end).includes('\n');
  if (isUnderlined && (end - start > LONG || isSentence(source.slice(start, end)))) return underlined;
  if (!walk(heading).some(({ node }) => 'value' in node && /\S/.test(String(node.value)))) return empty;
  if (heading.depth === 1) return isUnderlined ? titleUnderlined : title;
  return heading.depth > above + 1 ? skipped(heading.depth, above + 1) : undefined;
}

/** A line of dashes under a paragraph makes a heading of the whole paragraph. */
const LONG = 160;

/** Four words that end with a full stop: « Et après ? » may be a heading. */
function isSentence(lines: string): boolean {
  const [words = ''] = lines.split(/\r?\n[ \t]*-+[ \t]*$/);
  return words !== lines && /[.…!?]\s?[»”)*_]*\s*$/.test(words) && words.trim().split(/\s+/).length >= 4;
}

/** What ends with a full stop is no heading, and the line under it a break between two passages; a question may be one. */
function breakBelow(heading: Heading, source: string): Edit | undefined {
  const { start, end } = spanOf(heading);
  const lines = source.slice(start, end);
  if (!isSentence(lines) || !/(?<!\.)\.\s?[»”)*_]*\s*\n[^\n]*$/.test(lines)) return undefined;
  const newline = lineEnding(source);
  return { start, end, text: `${lines.replace(/[ \t]*\r?\n[^\n]*$/, '')}${newline}${newline}---${newline}` };
}

const title: Bilingual = {
  fr: {
    message: 'Un seul « # » annonce le titre du récit, qui s’écrit dans l’en-tête.',
    remedy: 'Commencez cet intertitre par ##.',
  },
  en: {
    message: 'A single “#” announces the title of the story, which is written in the front matter.',
    remedy: 'Start this heading with ##.',
  },
};

const titleUnderlined: Bilingual = {
  fr: {
    message: 'Une ligne de signes « = » fait de ces mots le titre du récit, qui s’écrit dans l’en-tête.',
    remedy: 'Retirez cette ligne et commencez l’intertitre par ##.',
  },
  en: {
    message: 'A line of “=” makes these words the title of the story, which is written in the front matter.',
    remedy: 'Remove this line and start the heading with ##.',
  },
};

const underlined: Bilingual = {
  fr: {
    message: 'La ligne de tirets fait de tout ce paragraphe un intertitre.',
    remedy: 'Laissez une ligne vide au-dessus des tirets ; un vrai intertitre commence par ##.',
  },
  en: {
    message: 'The line of dashes makes a heading of this whole paragraph.',
    remedy: 'Leave an empty line above the dashes; a real heading starts with ##.',
  },
};

const empty: Bilingual = {
  fr: { message: 'Cet intertitre est vide.', remedy: 'Écrivez ses mots après les signes #, ou retirez la ligne.' },
  en: { message: 'This heading is empty.', remedy: 'Write its words after the # signs, or remove the line.' },
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
