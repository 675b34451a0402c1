// Checked manuscripts → the Library: published stories of the day, and every way from one to another.
import { identityOf } from '../../design/identity.ts';
import type { Mark } from '../../design/mark.ts';
import type { Checked } from '../../read/checked.ts';
import type { SiteSheet } from '../../read/schema/site.ts';
import type { TermSheet } from '../../read/schema/vocabulary.ts';
import { ownAddress } from '../addresses.ts';
import { blaming, subjectOf } from '../fault.ts';
import { collatorOf } from '../filing/alphabet.ts';
import { shortSlug } from '../letters/slug.ts';
import type { Library, Place, Series, Site, Term } from '../library.ts';
import { entriesOf, fullTitle } from '../library.ts';
import { isOnTheSite, onTheDay, stageOf } from '../lifecycle.ts';
import { bestSpelling } from '../place-spelling.ts';
import { leadsToPage, standingPages } from '../standing-pages.ts';
import type { Story } from '../story.ts';
import { typesetTyped } from '../typography/typeset.ts';
import { buildPeople } from './build-people.ts';
import { buildReactions } from './build-reactions.ts';
import { type Around, buildStory } from './build-story.ts';
import { buildVolume } from './build-volume.ts';

/**
 * Builds the model of a content without errors.
 * @param today YYYY-MM-DD: embargoes and consents are read against it.
 * @param base the folder under which the site is served, `/` or `/florilege/`; that of the site's address by default
 */
export function buildLibrary(content: Checked, today: string, base?: string): Library {
  const site = buildSite(content.site.value as SiteSheet, content.mark, base);
  const { compare } = collatorOf(site.lang);
  const day = onTheDay(content, today);
  const manuscripts = day.stories.shown;
  const pages = standingPages(content, day);
  const around: Around = {
    siteLang: site.lang,
    site: content.site.value,
    names: new Map(
      content.people.flatMap(({ id, value }) => (value ? [[id, typesetTyped(value.displayName, site.lang)]] : [])),
    ),
    linkOf: (written) => {
      const url = ownAddress(written, site.url);
      return leadsToPage(url, pages) ? url : undefined;
    },
  };
  const told = manuscripts.map((manuscript) => buildTold(manuscript, around)).sort(latestFirst(compare));
  const stories = new Map(told.map((story) => [story.id, story]));
  const gone = { stories: new Set(day.stories.ended.map(({ id }) => id)), people: day.silent };
  const made = (sheet: Checked['volumes'][number]) =>
    blaming(subjectOf('volumes', sheet.id, sheet.value?.title ?? sheet.id), () =>
      buildVolume(sheet, site, stories, gone),
    );
  const volumes = new Map(
    day.volumes.shown
      .map(made)
      .sort((a, b) => compare(a.title, b.title) || (a.tome ?? 0) - (b.tome ?? 0))
      .map((volume) => [volume.id, volume]),
  );
  for (const volume of volumes.values()) {
    for (const { story } of entriesOf(volume)) stories.get(story)?.volumes.push(volume.id);
  }
  return {
    site,
    today,
    stories,
    withdrawn: [
      ...content.stories.filter(({ frontMatter: { value } }) => value && stageOf(value, today) === 'withdrawn'),
      ...day.stories.ended,
    ].flatMap(({ id, frontMatter: { value } }) => (value && isOnTheSite(value) ? [id] : [])),
    ended: {
      stories: day.stories.ended.map(({ id, frontMatter: { value } }) =>
        value ? typesetTyped(value.title, value.lang ?? site.lang) : id,
      ),
      volumes: day.volumes.ended.map(made).map(fullTitle),
    },
    people: buildPeople(content.people, told, volumes.values(), site.lang, today),
    series: buildSeries(content, told, site, day.silent),
    volumes,
    networks: buildTerms(content.networks.value ?? [], told, (story) => story.networks, site.lang),
    themes: buildTerms(content.themes.value ?? [], told, (story) => story.themes, site.lang),
    places: buildPlaces(manuscripts, told, site.lang),
    networkNames: new Map((content.networks.value ?? []).map(({ id, label }) => [id, label])),
    encounters: told.flatMap((story) => story.encounters),
    reactions: buildReactions(content, {
      ...{ siteLang: site.lang, linkOf: around.linkOf, today, shown: manuscripts, stories },
    }),
  };
}

function buildTold(manuscript: Checked['stories'][number], around: Around): Story {
  const { id, frontMatter } = manuscript;
  return blaming(subjectOf('stories', id, frontMatter.value?.title ?? id), () => buildStory(manuscript, around));
}

function latestFirst(compare: Intl.Collator['compare']): (a: Story, b: Story) => number {
  return (a, b) => b.published.localeCompare(a.published) || compare(a.title, b.title);
}

function buildSite(sheet: SiteSheet, mark: Mark | undefined, base?: string): Site {
  const { origin, pathname } = new URL(sheet.url);
  const set = (text: string) => typesetTyped(text, sheet.lang);
  return {
    ...sheet,
    identity: identityOf(sheet.identity, mark),
    name: set(sheet.name),
    ...(sheet.tagline && { tagline: set(sheet.tagline) }),
    description: set(sheet.description),
    publisher: { ...sheet.publisher, name: set(sheet.publisher.name), address: set(sheet.publisher.address) },
    legal: {
      ...sheet.legal,
      director: set(sheet.legal.director),
      host: { name: set(sheet.legal.host.name), address: set(sheet.legal.host.address) },
    },
    url: `${origin}${base ?? pathname}`.replace(/\/+$/, ''),
  } as Site;
}

function buildSeries(
  content: Checked,
  stories: readonly Story[],
  { lang: siteLang, identity }: Site,
  silent: ReadonlySet<string>,
): Map<string, Series> {
  const accent = identity.roles.accent.day;
  const series = content.series.flatMap(({ id, value }): Series[] =>
    value
      ? [
          {
            id,
            title: typesetTyped(value.title, siteLang),
            description: typesetTyped(value.description, siteLang),
            accent: value.accent ?? accent,
            ...(value.hashtag && { hashtag: value.hashtag }),
            questions: (value.questions ?? []).map((question) => typesetTyped(question, siteLang)),
            editors: value.editors.filter((editor) => !silent.has(editor)),
            stories: stories
              .filter((story) => story.series === id)
              .map((story) => story.id)
              .toReversed(),
          },
        ]
      : [],
  );
  return new Map(series.sort((a, b) => collatorOf(siteLang).compare(a.title, b.title)).map((one) => [one.id, one]));
}

function buildTerms(
  terms: readonly TermSheet[],
  stories: readonly Story[],
  idsOf: (story: Story) => string[],
  siteLang: string,
): Map<string, Term> {
  const used = terms
    .map(
      (term): Term => ({
        ...term,
        label: typesetTyped(term.label, siteLang),
        altLabels: term.altLabels.map((label) => typesetTyped(label, siteLang)),
        stories: stories.filter((story) => idsOf(story).includes(term.id)).map(({ id }) => id),
      }),
    )
    .filter((term) => term.stories.length > 0)
    .sort((a, b) => collatorOf(siteLang).compare(a.label, b.label));
  return new Map(used.map((term) => [term.id, term]));
}

/**
 * What a draft or a withdrawn text writes is nobody's to read: the public stories name their places, those of the site before
 * those of the books.
 */
function buildPlaces(manuscripts: Checked['stories'], stories: readonly Story[], siteLang: string): Map<string, Place> {
  const written = manuscripts.flatMap(({ frontMatter: { value } }) =>
    (value?.places ?? []).map((label) => ({ label, isOnTheSite: value !== undefined && isOnTheSite(value) })),
  );
  const labels = [...Map.groupBy(written, ({ label }) => shortSlug(label))].map(([id, spellings]) => {
    const shown = spellings.filter((one) => one.isOnTheSite);
    const all = (shown.length > 0 ? shown : spellings).map(({ label }) => label);
    return [id, typesetTyped(bestSpelling(all), siteLang)] as const;
  });
  const places = labels
    .map(
      ([id, label]): Place => ({
        id,
        label,
        stories: stories.filter((story) => story.places.includes(id)).map((story) => story.id),
      }),
    )
    .filter((place) => place.stories.length > 0)
    .sort((a, b) => collatorOf(siteLang).compare(a.label, b.label));
  return new Map(places.map((place) => [place.id, place]));
}
