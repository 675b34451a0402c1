// An address that cannot be made → what it is of: a story, a person, a book… or a page of the site's own.
import { pageSubject, type Subject, type SubjectKind, subjectIn } from './fault.ts';
import type { Library } from './library.ts';

interface Route {
  params: Record<string, string | undefined>;
  props: Record<string, unknown>;
  url: URL;
}

export function routeSubject({ params, props, url }: Route, library: Library): Subject {
  for (const [name, kind] of Object.entries(LISTS)) {
    const id = params[name];
    if (id !== undefined) return subjectIn(library, kind, id);
  }
  const card = props.card as { kind: string; id: string } | undefined;
  const kind = card && CARDS[card.kind];
  return card && kind ? subjectIn(library, kind, card.id) : pageSubject(url.pathname);
}

/** The parameter of an address → the list that it comes from. */
const LISTS: Record<string, SubjectKind> = {
  story: 'stories',
  person: 'people',
  series: 'series',
  volume: 'volumes',
  network: 'networks',
  theme: 'themes',
  place: 'places',
};

const CARDS: Record<string, SubjectKind> = {
  recits: 'stories',
  personnes: 'people',
  collections: 'series',
  volumes: 'volumes',
  reseaux: 'networks',
  themes: 'themes',
  lieux: 'places',
};
