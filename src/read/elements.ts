// The closed list of elements that a story may use besides Markdown. All else of MDX is refused.

/** What an attribute's value must look like. */
type AttributeKind = 'text' | 'language' | 'picture' | 'url' | 'year';

export interface AttributeSpec {
  kind: AttributeKind;
  required: boolean;
}

export interface ElementSpec {
  /** `block` stands on its own lines; `inline` stands among words. */
  form: 'block' | 'inline';
  attributes: Readonly<Record<string, AttributeSpec>>;
  /** What the element is, in the writer's words. */
  what: string;
}

const text = (required: boolean): AttributeSpec => ({ kind: 'text', required });

export const ELEMENTS = {
  Question: { form: 'block', attributes: {}, what: 'une question d’entretien' },
  PullQuote: { form: 'block', attributes: { by: text(false) }, what: 'une phrase mise en exergue' },
  Aside: { form: 'block', attributes: { title: text(true) }, what: 'un encadré' },
  Figure: {
    form: 'block',
    attributes: { src: { kind: 'picture', required: true }, alt: text(true), credit: text(false) },
    what: 'une image et sa légende',
  },
  GroupPhoto: {
    form: 'block',
    attributes: { src: { kind: 'picture', required: true }, alt: text(true), credit: text(false) },
    what: 'une photo de groupe et les noms de gauche à droite',
  },
  KeyFigure: {
    form: 'block',
    attributes: {
      value: text(true),
      unit: text(false),
      year: { kind: 'year', required: true },
      source: text(true),
      url: { kind: 'url', required: false },
    },
    what: 'un chiffre et sa source',
  },
  Dialogue: { form: 'block', attributes: {}, what: 'un dialogue, une réplique par paragraphe' },
  Postscript: { form: 'block', attributes: {}, what: 'un post-scriptum' },
  Foreign: {
    form: 'inline',
    attributes: { lang: { kind: 'language', required: true } },
    what: 'des mots dans une autre langue',
  },
} as const satisfies Record<string, ElementSpec>;

type ElementName = keyof typeof ELEMENTS;

/** Tells whether a name stands in the closed list. Names are case-sensitive. */
export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(ELEMENTS, name);
}
