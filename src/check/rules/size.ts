// How much a text may hold, so that each of them fits a page, a chapter and a minute of checking.
import type { Nodes } from 'mdast';
import { bodyStartOf } from '../../read/front-matter.ts';
import { positionAt } from '../../read/lines.ts';
import type { Text } from '../../read/manuscript.ts';
import type { Flaw } from '../../read/position.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isElement, positionOf, type Step, walk, wordsOf } from '../tree.ts';

const MAX_CHARACTERS = 60_000;
const MAX_PICTURES = 40;
const MAX_DEPTH = 12;
const MAX_COLUMNS = 12;

export const rule: Rule = {
  id: 'size',
  severity: 'error',
  fr: {
    title: 'Un texte est trop long ou trop emboîté',
    what: 'Un texte compte au plus 60 000 caractères et 40 images. On n’y emboîte pas plus de 12 listes, citations ou éléments ; un tableau a au plus 12 colonnes.',
    why: 'Au-delà, la page devient illisible sur un téléphone et dans un livre, et la vérification de tous les récits trop lente.',
  },
  en: {
    title: 'A text is too long or too deeply nested',
    what: 'A text has at most 60,000 characters and 40 pictures. No more than 12 lists, quotes or elements stand inside each other; a table has at most 12 columns.',
    why: 'Beyond that, the page cannot be read on a phone nor in a book, and checking all stories becomes too slow.',
  },
  example: {
    part: 'body',
    wrong: '> > > > > > > > > > > > > Une citation de citation.',
    right: '> > Une citation de citation.',
  },
  *find(content) {
    for (const { body, condensed } of content.stories) {
      for (const text of [body, condensed]) if (text) yield* findingsOf(text);
    }
    for (const { body } of content.pages) yield* flawFindings(body);
    // The front matter of a text and the sheet of a person weigh less still: that rule is `yaml-feature`.
    const { site, networks, themes, series, volumes } = content;
    for (const { file, source, yaml } of [site, networks, themes, ...series, ...volumes]) {
      if (yaml.tooLong) yield { file, words: '', ...sheetTooLong(source.length, yaml.tooLong) };
    }
  },
};

function* flawFindings({ file, flaws }: Text): Generator<Finding> {
  for (const { code, position } of flaws) {
    const wording = FLAWS.get(code);
    if (wording) yield { file, ...(!code.endsWith('too-long') && { position }), words: '', ...wording };
  }
}

function* findingsOf(text: Text): Generator<Finding> {
  const { file, source, tree, flaws } = text;
  yield* flawFindings(text);
  const start = bodyStartOf(source);
  const body = source.slice(start).trimEnd();
  if (body.length > MAX_CHARACTERS && flaws.every(({ code }) => code !== 'too-long')) {
    const length = [...body.trimStart()].length;
    if (length > MAX_CHARACTERS)
      yield { file, position: positionAt(source, start + body.search(/\S/)), words: '', ...tooLong(length) };
  }
  if (!tree) return;
  let pictures = 0;
  let isDeep = false;
  for (const step of walk(tree)) {
    const { node } = step;
    const at = () => ({ file, position: positionOf(node), words: wordsOf(node, text) });
    if (isPicture(node) && ++pictures === MAX_PICTURES + 1) yield { ...at(), ...tooManyPictures };
    if (!isDeep && nests(node) && depthOf(step) > MAX_DEPTH) {
      isDeep = true;
      yield { ...at(), ...tooDeep };
    }
    if (node.type === 'tableRow' && node.children.length > MAX_COLUMNS) {
      yield { ...at(), ...tooWide(node.children.length) };
    }
  }
}

/** Tells whether a text could not even be parsed because of its size. */
export function isSizeFlaw({ code }: Flaw): boolean {
  return FLAWS.has(code);
}

function isPicture(node: Nodes): boolean {
  return node.type === 'image' || (isElement(node) && (node.name === 'Figure' || node.name === 'GroupPhoto'));
}

/** What the writer puts inside each other; an item belongs to its list, a cell to its table. */
function nests(node: Nodes): boolean {
  return isElement(node) || NESTING.has(node.type);
}

const NESTING = new Set([
  'blockquote',
  'list',
  'table',
  'footnoteDefinition',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

function depthOf(step: Step): number {
  let depth = 0;
  for (let at: Step | undefined = step; at; at = at.parent) if (nests(at.node)) depth++;
  return depth;
}

function tooLong(length: number): Bilingual {
  const [fr, en] = [length.toLocaleString('fr-FR'), length.toLocaleString('en-GB')];
  return {
    fr: {
      message: `Ce texte compte ${fr} caractères ; il peut en compter 60 000.`,
      remedy: 'Coupez-le, ou divisez-le en deux récits.',
    },
    en: {
      message: `This text has ${en} characters; it may have 60,000.`,
      remedy: 'Cut it, or split it into two stories.',
    },
  };
}

function sheetTooLong(length: number, limit: number): Bilingual {
  const said = (locale: string) => [length, limit].map((count) => count.toLocaleString(locale)) as [string, string];
  const [[fr, frLimit], [en, enLimit]] = [said('fr-FR'), said('en-GB')];
  return {
    fr: {
      message: `Ce fichier compte ${fr} caractères, et n’a pas été lu : au plus ${frLimit} sont lus.`,
      remedy: 'Raccourcissez-le, ou divisez-le en plusieurs : un livre en deux tomes, par exemple.',
    },
    en: {
      message: `This file has ${en} characters, and was not read: at most ${enLimit} are read.`,
      remedy: 'Make it shorter, or split it into several: a book into two volumes, for example.',
    },
  };
}

const tooManyPictures: Bilingual = {
  fr: { message: 'Cette image est la quarante et unième.', remedy: 'Un texte montre au plus 40 images : choisissez.' },
  en: { message: 'This picture is the forty-first.', remedy: 'A text shows at most 40 pictures: choose.' },
};

const tooDeep: Bilingual = {
  fr: {
    message: 'Trop de listes, de citations ou d’éléments sont emboîtés ici.',
    remedy: 'Sortez ce passage de ce qui l’entoure : douze niveaux sont permis, deux suffisent d’ordinaire.',
  },
  en: {
    message: 'Too many lists, quotes or elements stand inside each other here.',
    remedy: 'Take this passage out of what is around it: twelve levels are allowed, two are usually enough.',
  },
};

const tooWide = (columns: number): Bilingual => ({
  fr: {
    message: `Ce tableau a ${columns} colonnes ; il peut en avoir 12.`,
    remedy: 'Partagez-le en deux tableaux, ou échangez lignes et colonnes.',
  },
  en: {
    message: `This table has ${columns} columns; it may have 12.`,
    remedy: 'Share it between two tables, or exchange rows and columns.',
  },
});

/** What the parser says of a text that it did not read for its size. */
const FLAWS: ReadonlyMap<string, Bilingual> = new Map([
  [
    'too-long',
    {
      fr: {
        message: 'Ce fichier est bien trop long pour être lu : un texte compte au plus 60 000 caractères.',
        remedy: 'Coupez-le, ou divisez-le en plusieurs récits.',
      },
      en: {
        message: 'This file is far too long to be read: a text has at most 60,000 characters.',
        remedy: 'Cut it, or split it into several stories.',
      },
    },
  ],
  ['too-deep', tooDeep],
  [
    'too-deep-code',
    {
      fr: {
        message: 'Trop de crochets, de parenthèses ou d’accolades sont ouverts les uns dans les autres ici.',
        remedy: 'Retirez ce passage, ou écrivez-le plus simplement : rien de ce qui le suit n’a été lu.',
      },
      en: {
        message: 'Too many brackets, parentheses or braces are opened inside each other here.',
        remedy: 'Remove this passage, or write it more simply: nothing of what follows was read.',
      },
    },
  ],
  [
    'page-too-long',
    {
      fr: {
        message: 'Cette page est bien trop longue pour être lue : elle compte au plus 100 000 caractères.',
        remedy: 'Coupez-la, ou divisez-la en plusieurs pages.',
      },
      en: {
        message: 'This page is far too long to be read: it has at most 100,000 characters.',
        remedy: 'Cut it, or split it into several pages.',
      },
    },
  ],
]);
