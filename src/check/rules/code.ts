// A contributor's text is data: everything in MDX that could run is refused.
import type { Nodes } from 'mdast';
import type { Text } from '../../read/manuscript.ts';
import type { Edit, Wording } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isElement, positionOf, readableTexts, spanOf, walk, wordsOf } from '../tree.ts';

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
        const fix = escaped(node, text);
        const at = { file: text.file, position: positionOf(node), words: wordsOf(node, text) };
        yield { ...at, ...wording, ...(fix && { fix }) };
      }
    }
  },
};

/** Words in braces are shown as words; anything longer is for the writer to judge. */
function escaped(node: Nodes, { source }: Text): Edit | undefined {
  if (node.type !== ('mdxTextExpression' as string)) return undefined;
  const { start, end } = spanOf(node);
  const words = /^\{([\p{L}\p{N} ’'.-]{1,60})\}$/u.exec(source.slice(start, end))?.[1];
  return words === undefined ? undefined : { start, end, text: `\\{${words}\\}` };
}

type Bilingual = { fr: Wording; en: Wording };

function wordingOf(node: Nodes): Bilingual | undefined {
  const type: string = node.type;
  if (type === 'mdxjsEsm') return esm;
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') return expression;
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
