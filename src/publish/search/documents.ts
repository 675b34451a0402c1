// The library → what can be found in it: a document for each story, person, volume, place, term, series and editor's page.
import { paths, type SitePath } from '../../model/addresses.ts';
import { elsewhereOf } from '../../model/elsewhere.ts';
import {
  editorNames,
  entriesOf,
  fullTitle,
  type Library,
  type Person,
  type Series,
  storiesOf,
  type Term,
  type Volume,
} from '../../model/library.ts';
import { nameOfSeries } from '../../model/naming.ts';
import { occupationOf } from '../../model/person-names.ts';
import { toPlainText } from '../../model/prose/plain-text.ts';
import { reactionsTo } from '../../model/reaction.ts';
import { type Facet, type FacetName, facetsOf, facetWords } from '../../model/reading/facets.ts';
import type { FoundKind } from '../../model/reading/found-kinds.ts';
import type { Sponsor, Story } from '../../model/story.ts';
import { authorNames, picturesOf } from '../../model/story-facts.ts';
import { labelWords } from '../../words/labels/label-words.ts';
import { siteWords } from '../../words/site/site-words.ts';

/** By what results may be chosen: as the list of stories, by kind of page, year and volume. */
export type SearchFacet = FacetName | 'sorte' | 'volume';

/** A value of a facet, that a document has. */
export interface Choice {
  facet: SearchFacet;
  /** As addresses write it: `emploi` */
  id: string;
  label: string;
}

/** What is found, and what a result tells of it. */
export interface SearchDocument {
  kind: FoundKind;
  path: SitePath;
  title: string;
  /** Under the title of a result: who signs, then the series or the kind. */
  facts: { author?: string; kind?: string };
  /** A block a line, of which a result shows some words. */
  text: string[];
  /** Places, hashtags, names: it is found by them, and no result shows them. */
  unseen: string[];
  /** What is said of it elsewhere, its author's notice: found too, and less its own. */
  behind: string[];
  choices: Choice[];
  /** YYYY-MM-DD */
  date?: string;
}

/** One of the editors' pages. */
interface PageText {
  id: string;
  title: string;
  text: readonly string[];
}

/**
 * Everything that has a page, in the order of the library. Lists and indexes repeat others: they are not found.
 * @param library as the web may show it: what it has not, nobody finds
 */
export function documentsOf(library: Library, pages: readonly PageText[]): SearchDocument[] {
  const listed = listedChoices(library);
  const documents = [
    ...[...library.stories.values()].map((story) => ({
      ...storyDocument(story, library),
      choices: storyChoices(story, library, listed),
    })),
    ...[...library.people.values()].map((person) => personDocument(person, library)),
    ...[...library.volumes.values()].map((volume) => volumeDocument(volume, library)),
    ...[...library.series.values()].map((series) => seriesDocument(series, library)),
    ...(['place', 'network', 'theme'] as const).flatMap((kind) => termDocuments(kind, library)),
    ...pages.map(({ id, title, text }) => bare('page', { path: paths.page(id), title, text: [...text] })),
  ];
  const { kinds } = siteWords(library.site.lang).search;
  return documents.map((document) => ({ ...document, choices: [...ownChoices(document, kinds), ...document.choices] }));
}

/** Its kind and its year. */
function ownChoices({ kind, date }: SearchDocument, kinds: Readonly<Record<FoundKind, string>>): Choice[] {
  const year = date?.slice(0, 4);
  return [
    { facet: 'sorte', id: kind, label: kinds[kind] },
    ...(year === undefined ? [] : [{ facet: 'annee', id: year, label: year } as const]),
  ];
}

/** What the list of stories may be narrowed by, and each of its values by its word. */
interface ListedChoices {
  facets: readonly Facet[];
  byWord: ReadonlyMap<string, Choice>;
}

/** But for the year, which every page with a date has. */
function listedChoices(library: Library): ListedChoices {
  const facets = facetsOf(library).filter(({ name }) => name !== 'annee');
  const choices = facets.flatMap(({ name, values }) =>
    values.map(({ id, label }): Choice => ({ facet: name, id, label })),
  );
  return { facets, byWord: new Map(choices.map((choice) => [`${choice.facet}:${choice.id}`, choice])) };
}

/** Those of the list of stories, and the books that hold it. */
function storyChoices(story: Story, library: Library, { facets, byWord }: ListedChoices): Choice[] {
  const listed = facetWords(story, facets)
    .split(' ')
    .flatMap((word) => byWord.get(word) ?? []);
  const held = story.volumes.flatMap((id) => library.volumes.get(id) ?? []);
  return [...listed, ...held.map((volume) => ({ facet: 'volume' as const, id: volume.id, label: fullTitle(volume) }))];
}

type Said = Pick<SearchDocument, 'path' | 'title'> & Partial<SearchDocument>;

function bare(kind: FoundKind, said: Said): SearchDocument {
  return { kind, facts: {}, text: [], unseen: [], behind: [], choices: [], ...said };
}

/** A story, without what it is chosen by. */
export function storyDocument(story: Story, library: Library): SearchDocument {
  const { title, summary, sponsor, body, published } = story;
  const series = story.series === undefined ? undefined : library.series.get(story.series);
  const credits = picturesOf(story).flatMap(({ credit }) => credit ?? []);
  const said = reactionsTo(story.id, library.reactions).flatMap((one) => [
    one.name,
    ...toPlainText(one.text).split('\n\n'),
  ]);
  const notices = story.credits.flatMap(({ person }) => library.people.get(person ?? '')?.bio ?? []);
  return bare('story', {
    path: paths.story(story.id),
    title,
    facts: {
      author: authorNames(story).join(', '),
      kind: series ? nameOfSeries(series, library) : labelWords(library.site.lang).kinds[story.kind],
    },
    text: [summary, ...sponsorLines(sponsor), ...toPlainText(body).split('\n\n'), ...new Set(credits), ...said],
    unseen: labelsOf(story, library),
    behind: notices,
    date: published,
  });
}

/** What a story is filed under, and who is in it. */
function labelsOf(story: Story, { places, themes, networks, people, series }: Library): string[] {
  const labels = (ids: readonly string[], terms: ReadonlyMap<string, { label: string }>) =>
    ids.flatMap((id) => terms.get(id)?.label ?? []);
  const told = story.encounters.flatMap((encounter) => encounter.with);
  const names = [...story.people, ...told].flatMap((id) => people.get(id)?.displayName ?? []);
  const held = [
    ...authorNames(story),
    ...labels(story.places, places),
    ...story.encounters.flatMap(({ irl }) => irl?.place ?? []),
    ...story.hashtags,
    ...names,
    ...labels(story.themes, themes),
    ...labels(story.networks, networks),
    ...(story.series === undefined ? [] : [series.get(story.series)?.title ?? '']),
  ];
  return [...new Set(held.filter(Boolean))];
}

function personDocument(person: Person, { networkNames, site, stories }: Library): SearchDocument {
  const { id, displayName, bio } = person;
  const elsewhere = elsewhereOf(person).flatMap(({ kind, handle }) =>
    [networkNames.get(kind) ?? [], handle ?? []].flat(),
  );
  return bare('person', {
    path: paths.person(id),
    title: displayName,
    facts: { kind: siteWords(site.lang).sections.people },
    text: [occupationOf(person), bio ?? '', elsewhere.join(' ')].filter(Boolean),
    behind: titlesOf(storiesOf(person), stories),
  });
}

function volumeDocument(volume: Volume, library: Library): SearchDocument {
  const editors = editorNames(volume, library).join(', ');
  return bare('volume', {
    path: paths.volume(volume.id),
    title: fullTitle(volume),
    facts: { kind: siteWords(library.site.lang).sections.volumes },
    text: [volume.subtitle ?? '', editors, ...sponsorLines(volume.sponsor)].filter(Boolean),
    behind: titlesOf(
      entriesOf(volume).map(({ story }) => story),
      library.stories,
    ),
    date: volume.published,
  });
}

function seriesDocument(series: Series, { site, stories }: Library): SearchDocument {
  return bare('series', {
    path: paths.oneSeries(series.id),
    title: series.title,
    facts: { kind: siteWords(site.lang).sections.series },
    text: [series.description, ...series.questions],
    unseen: series.hashtag === undefined ? [] : [series.hashtag],
    behind: titlesOf(series.stories, stories),
  });
}

const TERMS = {
  place: { held: 'places', pathOf: paths.place },
  network: { held: 'networks', pathOf: paths.network },
  theme: { held: 'themes', pathOf: paths.theme },
} as const;

/** A place has no other names. */
type FiledTerm = Pick<Term, 'id' | 'label' | 'stories'> & Partial<Pick<Term, 'altLabels'>>;

function termDocuments(kind: keyof typeof TERMS, library: Library): SearchDocument[] {
  const { held, pathOf } = TERMS[kind];
  const terms: Iterable<FiledTerm> = library[held].values();
  return [...terms].map((term) =>
    bare(kind, {
      path: pathOf(term.id),
      title: term.label,
      facts: { kind: siteWords(library.site.lang).sections[held] },
      text: titlesOf(term.stories, library.stories),
      unseen: term.altLabels ?? [],
    }),
  );
}

function titlesOf(ids: readonly string[], stories: Library['stories']): string[] {
  return ids.flatMap((id) => stories.get(id)?.title ?? []);
}

function sponsorLines(sponsor: Sponsor | undefined): string[] {
  return sponsor ? [sponsor.name, sponsor.disclosure] : [];
}
