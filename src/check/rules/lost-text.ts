// What stands where no page prints it: text that would disappear without a word.

import type { Nodes } from 'mdast';
import { isElementName } from '../../read/elements.ts';
import { bodyStartOf } from '../../read/front-matter.ts';
import type { Text } from '../../read/manuscript.ts';
import { isPrivateNote } from '../private-notes.ts';
import type { Bilingual } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { atSteps } from '../searches.ts';
import { shown } from '../shown.ts';
import { foundAt, isElement, type Step } from '../tree.ts';

export const rule: Rule = {
  id: 'lost-text',
  severity: 'error',
  fr: {
    title: 'Un passage ne serait imprimé nulle part',
    what: 'Un élément s’écrit sur sa propre ligne, avec une ligne vide autour de son texte. Un dialogue contient des paragraphes, une liste de noms contient des noms, un tableau a autant de cases à chaque ligne, un lien n’a pas de titre.',
    why: 'Tout ce que vous écrivez doit se lire sur le site, dans l’EPUB et dans le PDF. Un passage mal placé disparaîtrait sans prévenir.',
  },
  en: {
    title: 'A passage would be printed nowhere',
    what: 'An element is written on its own line, with an empty line around its text. A dialogue holds paragraphs, a list of names holds names, a table has as many cells in each row, a link has no title.',
    why: 'All that you write must be read on the site, in the EPUB and in the PDF. A misplaced passage would disappear without warning.',
  },
  example: {
    part: 'body',
    wrong: '<Dialogue>\n\n- Tu restes ?\n- Je reste.\n\n</Dialogue>',
    right: '<Dialogue>\n\n— Tu restes ?\n\n— Je reste.\n\n</Dialogue>',
  },
  find: atSteps((step, { text }) => {
    const wording = wordingOf(step, text);
    return wording && { ...foundAt(step.node, text), ...wording };
  }),
};

function wordingOf({ node, parent }: Step, { file, source }: Text): Bilingual | undefined {
  const type: string = node.type;
  if (!parent) return file.endsWith('condensed.mdx') && bodyStartOf(source) > 0 ? data : undefined;
  const above = parent.node;
  if ((node.type === 'link' || node.type === 'definition') && node.title && !isPrivateNote(node))
    return linkTitle(node.title);
  // An element that does not exist has its own problem.
  if (isFlow(above) && !isElementName(above.name ?? '')) return undefined;
  if (isFlow(above) && isFirstLoose(node, above)) return onTagLine(above.name ?? '');
  if (isFlow(above) && above.name === 'Foreign' && type !== 'paragraph' && !PHRASING.has(type)) return inForeign;
  if (isFlow(above) && above.name === 'Dialogue' && type !== 'paragraph') return inDialogue;
  if (above.type === 'listItem' && type !== 'paragraph' && isNamesList(parent)) return inNames;
  if (above.type === 'tableRow' && isBeyondHeader(node, parent)) return extraCell;
  return undefined;
}

/** What a paragraph holds; a picture has its own rule. */
const PHRASING = new Set<string>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'footnoteReference',
  'mdxJsxTextElement',
]);

function isFlow(node: Nodes): node is Extract<Nodes, { type: 'mdxJsxFlowElement' }> {
  return node.type === 'mdxJsxFlowElement';
}

/** The first words that no paragraph holds. `<Aside title="…">Un mot</Aside>` loses nothing. */
function isFirstLoose(node: Nodes, above: Extract<Nodes, { type: 'mdxJsxFlowElement' }>): boolean {
  if (above.name === 'Foreign' || (above.children.length === 1 && node.type === 'text')) return false;
  return (above.children as Nodes[]).find(({ type }) => PHRASING.has(type)) === node;
}

/** Whether the item is of the list that names the people of a group photo. */
function isNamesList(item: Step): boolean {
  const list = item.parent?.node;
  const element = item.parent?.parent?.node;
  return (
    list?.type === 'list' &&
    list.ordered === true &&
    element !== undefined &&
    isElement(element) &&
    element.name === 'GroupPhoto'
  );
}

/** GFM drops the cells of a row beyond those of the header. */
function isBeyondHeader(cell: Nodes, row: Step): boolean {
  const table = row.parent?.node;
  if (table?.type !== 'table' || row.node.type !== 'tableRow') return false;
  const columns = table.children[0]?.children.length ?? 0;
  return row.node.children.length > columns && row.node.children.indexOf(cell as never) === columns;
}

const linkTitle = (title: string): Bilingual => ({
  fr: {
    message: `Le titre de ce lien, « ${shown(title, 60)} », ne serait imprimé nulle part.`,
    remedy: 'Écrivez-le dans la phrase, ou retirez-le : [les mots](https://…).',
  },
  en: {
    message: `The title of this link, “${shown(title, 60)}”, would be printed nowhere.`,
    remedy: 'Write it in the sentence, or remove it: [the words](https://…).',
  },
});

const data: Bilingual = {
  fr: {
    message: 'Ces informations ne sont lues nulle part.',
    remedy: 'L’en-tête s’écrit dans story.mdx, entre deux lignes « --- » ; condensed.mdx ne contient que le texte.',
  },
  en: {
    message: 'These facts are read nowhere.',
    remedy: 'The front matter is written in story.mdx, between two lines “---”; condensed.mdx holds only the text.',
  },
};

const onTagLine = (name: string): Bilingual => ({
  fr: {
    message: `Ce passage est collé à la balise <${name}> : il se perdrait.`,
    remedy: `Écrivez <${name}> et </${name}> chacun sur sa ligne, avec une ligne vide avant et après le texte.`,
  },
  en: {
    message: `This passage touches the tag <${name}>: it would be lost.`,
    remedy: `Write <${name}> and </${name}> each on a line of its own, with an empty line around the text.`,
  },
});

const inForeign: Bilingual = {
  fr: {
    message: '<Foreign> ne contient que des phrases et des paragraphes : ce passage se perdrait.',
    remedy:
      'Fermez </Foreign> avant ce passage, ou mettez <Foreign lang="…"> et </Foreign> dans chacune de ses phrases.',
  },
  en: {
    message: '<Foreign> holds only sentences and paragraphs: this passage would be lost.',
    remedy: 'Close </Foreign> before this passage, or put <Foreign lang="…"> and </Foreign> in each of its sentences.',
  },
};

const inDialogue: Bilingual = {
  fr: {
    message: 'Un dialogue ne contient que des répliques : ce passage se perdrait.',
    remedy:
      'Écrivez une réplique par paragraphe, précédée de « — », avec une ligne vide entre deux ; sortez le reste du dialogue.',
  },
  en: {
    message: 'A dialogue holds only lines of speech: this passage would be lost.',
    remedy: 'Write one line of speech a paragraph, with an empty line between two; take the rest out of the dialogue.',
  },
};

const inNames: Bilingual = {
  fr: {
    message: 'La liste des noms d’une photo ne contient que des noms : ce passage se perdrait.',
    remedy: 'Écrivez un nom par ligne ; mettez le reste après la liste.',
  },
  en: {
    message: 'The list of names of a photo holds only names: this passage would be lost.',
    remedy: 'Write one name a line; put the rest after the list.',
  },
};

const extraCell: Bilingual = {
  fr: {
    message: 'Cette ligne du tableau a plus de cases que la première : la suite se perdrait.',
    remedy: 'Ajoutez une colonne à la première ligne, ou retirez une barre « | » ; dans une case, elle s’écrit \\|.',
  },
  en: {
    message: 'This row of the table has more cells than the first: the rest would be lost.',
    remedy: 'Add a column to the first row, or remove a “|”; inside a cell it is written \\|.',
  },
};
