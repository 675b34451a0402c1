// The stories → what their list can be narrowed by: each facet, its values, and how many stories have each.

import { labelWords } from '../../words/labels/label-words.ts';
import { collatorOf } from '../filing/alphabet.ts';
import { nameInIndex } from '../filing/filed-name.ts';
import { capitalised } from '../letters/capitalised.ts';
import type { Library } from '../library.ts';
import { signatories } from '../signatories.ts';
import type { Story } from '../story.ts';
import { yearOf } from './listing.ts';

/** Facets are named as the site's addresses are: /recits/?theme=emploi&lieu=rennes */
const FACETS = ['rubrique', 'reseau', 'theme', 'lieu', 'collection', 'langue', 'annee', 'auteur'] as const;
export type FacetName = (typeof FACETS)[number];

export interface Facet {
  name: FacetName;
  /** In the order of the reader's dictionary; years, the newest first. */
  values: FacetValue[];
}

interface FacetValue {
  /** Lowercase ASCII letters, digits and hyphens. */
  id: string;
  label: string;
  /** How many stories have it; at least one. */
  count: number;
}

/** The facets between whose values a reader can choose: those with several. Each page of the list asks for them. */
export function facetsOf(library: Library): readonly Facet[] {
  const before = known.get(library);
  if (before) return before;
  const facets = offeredIn(library);
  known.set(library, facets);
  return facets;
}

const known = new WeakMap<Library, readonly Facet[]>();

function offeredIn(library: Library): Facet[] {
  const stories = [...library.stories.values()];
  return FACETS.map((name) => ({ name, values: valuesOf(name, stories, library) })).filter(
    ({ values }) => values.length > 1,
  );
}

/** What a story answers to, as words of one attribute: `theme:emploi lieu:rennes`. */
export function facetWords(story: Story, facets: readonly Facet[]): string {
  return facets.flatMap(({ name }) => idsOf[name](story).map((id) => `${name}:${id}`)).join(' ');
}

const idsOf: Record<FacetName, (story: Story) => readonly string[]> = {
  rubrique: ({ kind }) => [kind],
  reseau: ({ networks }) => networks,
  theme: ({ themes }) => themes,
  lieu: ({ places }) => places,
  collection: ({ series }) => (series === undefined ? [] : [series]),
  // A reader chooses a language, not a country: fr-FR and fr-CA are both French.
  langue: ({ lang }) => [lang.toLowerCase().split('-', 1)[0]!],
  annee: (story) => [yearOf(story)],
  // A name that was chosen for one text leads to nobody.
  auteur: (story) => signatories(story).flatMap(({ person }) => person ?? []),
};

function valuesOf(name: FacetName, stories: readonly Story[], library: Library): FacetValue[] {
  const counts = new Map<string, number>();
  for (const story of stories) for (const id of idsOf[name](story)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { lang } = library.site;
  const label = labelOf(name, library);
  return [...counts]
    .map(([id, count]) => ({ id, label: label(id) ?? id, count }))
    .sort((a, b) => collatorOf(lang).compare(a.label, b.label) * (name === 'annee' ? -1 : 1));
}

function labelOf(name: FacetName, library: Library): (id: string) => string | undefined {
  const { lang } = library.site;
  const kinds: Partial<Record<string, string>> = labelWords(lang).kinds;
  const languages = new Intl.DisplayNames(lang, { type: 'language' });
  return {
    rubrique: (id: string) => kinds[id],
    reseau: (id: string) => library.networks.get(id)?.label,
    theme: (id: string) => library.themes.get(id)?.label,
    lieu: (id: string) => library.places.get(id)?.label,
    collection: (id: string) => library.series.get(id)?.title,
    langue: (id: string) => capitalised(languages.of(id) ?? id, lang),
    annee: (id: string) => id,
    auteur: (id: string) => nameOf(id, library),
  }[name];
}

function nameOf(id: string, { people, site }: Library): string | undefined {
  const person = people.get(id);
  return person && nameInIndex(person, site.lang);
}
