// The library → what can be found in it: a document for each story, person, volume and editor's page.
import { paths, type SitePath } from '../../model/addresses.ts';
import { elsewhereOf } from '../../model/elsewhere.ts';
import { editorNames, fullTitle, type Library, type Person, type Volume } from '../../model/library.ts';
import { occupationOf } from '../../model/person-names.ts';
import { toPlainText } from '../../model/prose/plain-text.ts';
import { reactionsTo } from '../../model/reaction.ts';
import type { Sponsor, Story } from '../../model/story.ts';
import { authorNames, picturesOf } from '../../model/story-facts.ts';
import { labelWords } from '../../words/labels/label-words.ts';
import { siteWords } from '../../words/site/site-words.ts';

/** What is found, and what a result tells of it. */
export interface SearchDocument {
  path: SitePath;
  title: string;
  /** Under the title of a result: who signs, then the series or the kind. */
  facts: { author?: string; kind?: string };
  /** A block a line, of which a result shows some words. */
  text: string[];
  /** Places and hashtags: it is found by them, and no result shows them. */
  unseen: string[];
  /** By which results may be chosen. */
  filters: Record<string, string[]>;
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
 * Everything that has a page of its own text, in the order of the library. Lists and indexes repeat others: they are not
 * found.
 * @param library as the web may show it: what it has not, nobody finds
 */
export function documentsOf(library: Library, pages: readonly PageText[]): SearchDocument[] {
  return [
    ...[...library.stories.values()].map((story) => storyDocument(story, library)),
    ...[...library.people.values()].map((person) => personDocument(person, library)),
    ...[...library.volumes.values()].map((volume) => volumeDocument(volume, library)),
    ...pages.map(({ id, title, text }) => ({ ...BARE, path: paths.page(id), title, text: [title, ...text] })),
  ];
}

const BARE: Pick<SearchDocument, 'facts' | 'unseen' | 'filters'> = { facts: {}, unseen: [], filters: {} };

function storyDocument(story: Story, library: Library): SearchDocument {
  const labels = (ids: readonly string[], terms: ReadonlyMap<string, { label: string }>) =>
    ids.flatMap((id) => terms.get(id)?.label ?? []);
  const { title, summary, sponsor, body, hashtags, published } = story;
  const series = story.series === undefined ? undefined : library.series.get(story.series)?.title;
  const authors = authorNames(story);
  const places = [...labels(story.places, library.places), ...story.encounters.flatMap(({ irl }) => irl?.place ?? [])];
  const said = reactionsTo(story.id, library.reactions).flatMap((one) => [
    one.name,
    ...toPlainText(one.text).split('\n\n'),
  ]);
  const credits = picturesOf(story).flatMap(({ credit }) => credit ?? []);
  return {
    path: paths.story(story.id),
    title,
    facts: { author: authors.join(', '), kind: series ?? labelWords(library.site.lang).kinds[story.kind] },
    text: [title, summary, ...sponsorLines(sponsor), ...toPlainText(body).split('\n\n'), ...new Set(credits), ...said],
    unseen: [...new Set([...places, ...hashtags])],
    filters: {
      author: authors,
      network: labels(story.networks, library.networks),
      theme: labels(story.themes, library.themes),
      series: series === undefined ? [] : [series],
    },
    date: published,
  };
}

function personDocument(person: Person, { networkNames, site }: Library): SearchDocument {
  const { id, displayName, bio } = person;
  const elsewhere = elsewhereOf(person).flatMap(({ kind, handle }) =>
    [networkNames.get(kind) ?? [], handle ?? []].flat(),
  );
  return {
    ...BARE,
    path: paths.person(id),
    title: displayName,
    facts: { kind: siteWords(site.lang).sections.people },
    text: [displayName, occupationOf(person), bio ?? '', elsewhere.join(' ')].filter(Boolean),
  };
}

function volumeDocument(volume: Volume, library: Library): SearchDocument {
  const editors = editorNames(volume, library).join(', ');
  const title = fullTitle(volume);
  return {
    ...BARE,
    path: paths.volume(volume.id),
    title,
    facts: { kind: siteWords(library.site.lang).sections.volumes },
    text: [title, volume.subtitle ?? '', editors, ...sponsorLines(volume.sponsor)].filter(Boolean),
  };
}

function sponsorLines(sponsor: Sponsor | undefined): string[] {
  return sponsor ? [sponsor.name, sponsor.disclosure] : [];
}
