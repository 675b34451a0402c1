// The closed list of elements and of their attributes.
import type { AttributeSpec, ElementSpec } from '../../read/elements.ts';
import { ELEMENTS, isElementName } from '../../read/elements.ts';
import { attributeOf, type JsxElement } from '../../read/jsx-element.ts';
import type { Text } from '../../read/manuscript.ts';
import { languageTag } from '../../read/schema/common.ts';
import { suggestion } from '../nearest.ts';
import type { Bilingual, Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { foundAt, isElement, readableTexts, spanOf, walk } from '../tree.ts';
import { foreignTag, isInRowAt } from './html-tags.ts';

export const rule: Rule = {
  id: 'element',
  severity: 'error',
  fr: {
    title: 'Un élément ou un attribut n’existe pas',
    what: 'Neuf éléments complètent le Markdown : Question, PullQuote, Aside, Figure, GroupPhoto, KeyFigure, Dialogue, Postscript et Foreign, chacun avec ses attributs.',
    why: 'Chaque élément a sa mise en page sur le site, dans l’EPUB et dans le PDF ; un élément inconnu n’en aurait aucune.',
  },
  en: {
    title: 'An element or an attribute does not exist',
    what: 'Nine elements complete Markdown: Question, PullQuote, Aside, Figure, GroupPhoto, KeyFigure, Dialogue, Postscript and Foreign, each with its attributes.',
    why: 'Each element has its design on the site, in the EPUB and in the PDF; an unknown element would have none.',
  },
  example: {
    part: 'body',
    wrong: '<PulQuote>\n\nNous étions trois.\n\n</PulQuote>',
    right: '<PullQuote>\n\nNous étions trois.\n\n</PullQuote>',
  },
  *find(content) {
    for (const { text, tree } of readableTexts(content)) {
      for (const { node } of walk(tree)) if (isElement(node)) yield* findingsOf(node, text);
    }
  },
};

function* findingsOf(element: JsxElement, text: Text): Generator<Finding> {
  const at = foundAt(element, text);
  const name = element.name ?? '';
  if (!isElementName(name)) {
    yield { ...at, ...unknownElement(name, isInRowAt(text.source, spanOf(element).start)) };
    return;
  }
  const spec: ElementSpec = ELEMENTS[name];
  if (spec.form === 'block' && element.type === 'mdxJsxTextElement') yield { ...at, ...notAlone(name) };
  const known = Object.keys(spec.attributes);
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    if (!known.includes(attribute.name)) yield { ...at, ...unknownAttribute(name, attribute.name, known) };
    else if (seen.has(attribute.name)) yield { ...at, ...repeatedAttribute(name, attribute.name) };
    seen.add(attribute.name);
  }
  for (const [attribute, { required, kind }] of Object.entries(spec.attributes)) {
    const value = attributeOf(element, attribute)?.trim();
    if (required && !value) yield { ...at, ...missingAttribute(name, attribute) };
    else if (value && !hasForm(kind, value)) yield { ...at, ...wrongValue(name, attribute, kind) };
  }
  if (name === 'GroupPhoto' && !element.children.some((child) => child.type === 'list' && child.ordered))
    yield { ...at, ...noNames };
  if (HOLDS_WORDS.has(name) && element.children.length === 0) yield { ...at, ...empty(name) };
}

/** Elements that are nothing without words between their tags. */
const HOLDS_WORDS = new Set<string>(['Question', 'PullQuote', 'Aside', 'Dialogue', 'Postscript', 'Foreign']);

/** Links and pictures have rules of their own. */
function hasForm(kind: AttributeSpec['kind'], value: string): boolean {
  if (kind === 'year') return /^\d{4}$/.test(value);
  if (kind === 'language') return languageTag.safeParse(value).success;
  return true;
}

function unknownElement(name: string, isInRow: boolean): Bilingual {
  const foreign = foreignTag(name, `<${name}>`, isInRow);
  if (foreign) return foreign;
  const names = Object.keys(ELEMENTS);
  const hint = suggestion(name, names);
  const isEmpty = name === '';
  return {
    fr: {
      message: isEmpty ? 'La balise vide <> n’existe pas.' : `L’élément <${name}> n’existe pas.`,
      remedy: isEmpty ? `Écrivez en Markdown, ou avec l’un de ces éléments : ${names.join(', ')}.` : hint.fr,
    },
    en: {
      message: isEmpty ? 'The empty tag <> does not exist.' : `The element <${name}> does not exist.`,
      remedy: isEmpty ? `Write Markdown, or one of these elements: ${names.join(', ')}.` : hint.en,
    },
  };
}

function notAlone(name: string): Bilingual {
  return {
    fr: {
      message: `<${name}> se trouve au milieu d’une phrase.`,
      remedy: `Écrivez <${name}> et </${name}> chacun sur sa ligne, avec une ligne vide avant et après le texte.`,
    },
    en: {
      message: `<${name}> stands inside a sentence.`,
      remedy: `Write <${name}> and </${name}> each on a line of its own, with an empty line around the text.`,
    },
  };
}

function unknownAttribute(name: string, attribute: string, known: string[]): Bilingual {
  const hint = suggestion(attribute, known);
  return {
    fr: { message: `<${name}> n’a pas d’attribut « ${attribute} ».`, remedy: hint.fr },
    en: { message: `<${name}> has no attribute “${attribute}”.`, remedy: hint.en },
  };
}

function repeatedAttribute(name: string, attribute: string): Bilingual {
  return {
    fr: { message: `<${name}> porte deux fois « ${attribute} ».`, remedy: 'Gardez un seul des deux.' },
    en: { message: `<${name}> has “${attribute}” twice.`, remedy: 'Keep only one of them.' },
  };
}

function empty(name: string): Bilingual {
  return {
    fr: {
      message: `<${name}> ne contient rien.`,
      remedy: `Écrivez le texte entre <${name}> et </${name}>, ou retirez les deux.`,
    },
    en: {
      message: `<${name}> holds nothing.`,
      remedy: `Write the text between <${name}> and </${name}>, or remove both.`,
    },
  };
}

function missingAttribute(name: string, attribute: string): Bilingual {
  return {
    fr: { message: `Il manque « ${attribute} » à <${name}>.`, remedy: `Ajoutez ${attribute}="…".` },
    en: { message: `<${name}> lacks “${attribute}”.`, remedy: `Add ${attribute}="…".` },
  };
}

function wrongValue(name: string, attribute: string, kind: AttributeSpec['kind']): Bilingual {
  const form = kind === 'year' ? '"2017"' : '"en"';
  return {
    fr: {
      message: `« ${attribute} » de <${name}> n’a pas la bonne forme.`,
      remedy: `Écrivez par exemple ${attribute}=${form}.`,
    },
    en: {
      message: `“${attribute}” of <${name}> does not have the right form.`,
      remedy: `Write for example ${attribute}=${form}.`,
    },
  };
}

const noNames: Bilingual = {
  fr: {
    message: 'Cette photo de groupe ne dit pas qui s’y trouve.',
    remedy: 'Écrivez les noms de gauche à droite : 1. Nom, puis 2. Nom, un par ligne.',
  },
  en: {
    message: 'This group photo does not say who is on it.',
    remedy: 'Write the names from left to right: 1. Name, then 2. Name, one a line.',
  },
};
