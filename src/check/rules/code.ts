// A contributor's text is data: everything in MDX that could run is refused.
import type { Nodes } from 'mdast';
import type { Text } from '../../read/manuscript.ts';
import type { Bilingual, Edit } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { shown } from '../shown.ts';
import { foundAt, isElement, readableTexts, spanOf, walk } from '../tree.ts';
import { codeAt } from './brace-codes.ts';
import { attributesAt } from './braces.ts';

export const rule: Rule = {
  id: 'code',
  severity: 'error',
  fr: {
    title: 'Un passage est du code',
    what: 'Un récit est un texte. Les lignes qui commencent par « import » ou « export », les passages entre accolades et le HTML sont refusés.',
    why: 'Rien de ce qu’une contributrice ou un contributeur envoie n’est exécuté : c’est ce qui permet d’accueillir des textes de tout le monde.',
  },
  en: {
    title: 'A passage is code',
    what: 'A story is a text. Lines that start with “import” or “export”, passages in braces and HTML are refused.',
    why: 'Nothing that a contributor sends is ever run: this is what lets us welcome texts from everyone.',
  },
  example: { part: 'body', wrong: 'Bonjour {prenom}, et merci.', right: 'Bonjour \\{prenom\\}, et merci.' },
  *find(content) {
    for (const { text, tree } of readableTexts(content)) {
      for (const { node } of walk(tree)) {
        const wording = wordingOf(node);
        if (!wording) continue;
        const at = foundAt(node, text);
        yield { ...at, ...wording, ...(isExpression(node) && wordsInBraces(node, text)) };
      }
    }
  },
};

/** What happens to be code and is meant as words is shown as words; what hides a note is for the writer to judge. */
function wordsInBraces(node: Nodes, { source }: Text): Partial<Bilingual & { fix: Edit }> {
  const { start, end } = spanOf(node);
  const given = attributesAt(source, start);
  if (given) return given;
  const code = codeAt(source, start);
  if (code) return code.said;
  const typed = source.slice(start, end);
  if (typed.length > 80 || /[\r\n"`]|\/[*/]/.test(typed)) return {};
  const text = typed.replace(/[{}]/g, '\\$&');
  const { fr, en } = expression;
  return {
    fr: { ...fr, remedy: `Retirez les accolades, ou mettez une barre oblique inverse devant : « ${shown(text)} ».` },
    en: { ...en, remedy: `Remove the braces, or put a backslash before them: “${shown(text)}”.` },
    ...(WORDS.test(typed) && { fix: { start, end, text } }),
  };
}

/** A sum or a call is not what anyone would print; « {prénom/nom} » is. */
const WORDS = /^\{[\p{L}\p{N} ’'.,;/-]+\}$/u;

function isExpression({ type }: { type: string }): boolean {
  return type === 'mdxFlowExpression' || type === 'mdxTextExpression';
}

function wordingOf(node: Nodes): Bilingual | undefined {
  const type: string = node.type;
  if (type === 'mdxjsEsm') return esm;
  if (isExpression(node)) return expression;
  if (type === 'html') return html;
  if (isElement(node) && node.attributes.some(isCode)) return attribute;
  return undefined;
}

function isCode(attribute: { type: string; value?: unknown }): boolean {
  return attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null);
}

const esm: Bilingual = {
  fr: {
    message: 'Une ligne qui commence par « import » ou « export » est du code.',
    remedy: 'Retirez-la ; si c’est une phrase, commencez-la par un autre mot ou une majuscule.',
  },
  en: {
    message: 'A line that starts with “import” or “export” is code.',
    remedy: 'Remove it; if it is a sentence, start it with another word or a capital.',
  },
};
const expression: Bilingual = {
  fr: {
    message: 'Un passage entre accolades est du code.',
    remedy: 'Retirez les accolades, ou écrivez \\{ pour montrer une accolade.',
  },
  en: { message: 'A passage in braces is code.', remedy: 'Remove the braces, or write \\{ to show a brace.' },
};
const html: Bilingual = {
  fr: {
    message: 'Le HTML n’est pas accepté dans un récit.',
    remedy: 'Écrivez en Markdown : *italique*, **gras**, [lien](https://…).',
  },
  en: { message: 'HTML is not accepted in a story.', remedy: 'Write Markdown: *italic*, **bold**, [link](https://…).' },
};
const attribute: Bilingual = {
  fr: {
    message: 'La valeur d’un attribut est du code.',
    remedy: 'Écrivez-la entre guillemets droits : title="Mon encadré".',
  },
  en: { message: 'An attribute’s value is code.', remedy: 'Write it in straight quotes: title="My box".' },
};
