// The finished pages → accessibility metadata that says what they hold, and no more (EPUB Accessibility 1.1, section 2).
import type { Element } from 'xast';
import { meta } from './metadata.ts';
import type { Book } from './pages.ts';

/** How often each element stands in the pages, and how many informative pictures have or lack a description. */
export interface Census {
  elements: ReadonlyMap<string, number>;
  described: number;
  undescribed: number;
}

/** Counts what the pages hold. */
export function takeCensus(documents: readonly Element[]): Census {
  const elements = new Map<string, number>();
  let described = 0;
  let undescribed = 0;
  const visit = (element: Element): void => {
    elements.set(element.name, (elements.get(element.name) ?? 0) + 1);
    // A cover is no informative picture (W3C, Schema.org Accessibility Properties, accessMode « visual »).
    const { role, alt } = element.attributes;
    if (element.name === 'img' && role !== 'doc-cover') {
      if (alt?.trim()) described += 1;
      else undescribed += 1;
    }
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  documents.forEach(visit);
  return { elements, described, undescribed };
}

/** Nothing here claims a conformance: that needs a person's evaluation. */
export function accessibilityOf(book: Book, census: Census): Element[] {
  const { described, undescribed } = census;
  const visual = described + undescribed > 0;
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    'ARIA',
    ...(visual && undescribed === 0 ? ['alternativeText'] : []),
    ...(book.persons.length + book.networks.length > 0 ? ['index'] : []),
  ];
  return [
    ...['textual', ...(visual ? ['visual'] : [])].map((mode) => meta('schema:accessMode', mode)),
    meta('schema:accessModeSufficient', undescribed === 0 ? 'textual' : 'textual,visual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', summary(book, census)),
  ];
}

function summary({ say }: Book, { described, undescribed, elements }: Census): string {
  const { access } = say;
  const pictures =
    undescribed > 0 ? access.undescribed : described > 0 ? access.described(described) : access.noPictures;
  return [access.text, pictures, ...(elements.has('svg') ? [access.decoration] : []), access.unclaimed].join(' ');
}
