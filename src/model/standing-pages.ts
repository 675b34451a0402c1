// The stories of a day → the pages that stand on the site that day, as far as they depend on them: where a link may lead.
import type { StoryFrontMatter } from '../read/schema/story.ts';
import type { TermSheet } from '../read/schema/vocabulary.ts';
import type { VolumeSheet } from '../read/schema/volume.ts';
import { hiddenPeople } from './build-credits.ts';
import { peopleNamedIn, type Told } from './lifecycle.ts';
import { shortSlug } from './slug.ts';

/** The first folder of an address → the ids that may follow it: `personnes` → `camille-oeuvrard` */
export type StandingPages = ReadonlyMap<string, ReadonlySet<string>>;

/** What consents that have ended take away. */
export interface Gone {
  /** Ids of stories. Their address stays, and says so. */
  stories: ReadonlySet<string>;
  /** Ids of those whom nothing may name any more. */
  people: ReadonlySet<string>;
}

interface Sheets {
  people: readonly { id: string }[];
  series: readonly { id: string }[];
  volumes: readonly { id: string; value?: VolumeSheet | undefined }[];
  networks: { value?: readonly TermSheet[] | undefined };
  themes: { value?: readonly TermSheet[] | undefined };
}

const NOTHING: Gone = { stories: new Set(), people: new Set() };

/** @param stories those that can be read */
export function standingPages(content: Sheets, stories: readonly Told[], gone = NOTHING): StandingPages {
  const told = stories.flatMap(({ frontMatter: { value } }) => value ?? []);
  const read = new Set(stories.map(({ id }) => id));
  const volumes = content.volumes.filter(({ value }) => value && isLeft(value, read, gone.stories));
  const editors = volumes.flatMap(({ value }) => value?.editors ?? []).filter((editor) => !gone.people.has(editor));
  const named = new Set([...told.flatMap(peopleShownBy), ...editors]);
  const used = (terms: readonly TermSheet[] = [], ids: readonly string[]) =>
    among(
      terms.map(({ id }) => id),
      new Set(ids),
    );
  return new Map([
    ['recits', new Set([...read, ...gone.stories])],
    ['personnes', among(idsOf(content.people), named)],
    ['collections', new Set(idsOf(content.series))],
    ['volumes', new Set(idsOf(volumes))],
    [
      'themes',
      used(
        content.themes.value,
        told.flatMap(({ themes }) => themes),
      ),
    ],
    [
      'reseaux',
      used(
        content.networks.value,
        told.flatMap(({ networks }) => networks),
      ),
    ],
    ['lieux', new Set(told.flatMap(({ places }) => places.map(shortSlug)))],
  ]);
}

/** Whether an address of the site, `/personnes/nour/`, leads to a page; where the stories do not decide of it, it does. */
export function leadsToPage(url: string, pages: StandingPages): boolean {
  const { folder, id } = pageNamedBy(url);
  const known = pages.get(folder);
  return id === '' || !known || known.has(id) || known.has(id.replace(/\.[a-z]+$/, ''));
}

/** `/recits/un-cafe/#note` → `recits`, `un-cafe` */
export function pageNamedBy(url: string): { folder: string; id: string } {
  const [, folder = '', id = ''] = /^\/([a-z]+)\/([^/?#]+)/.exec(url) ?? [];
  return { folder, id };
}

/** A volume is published while it has a text, or has lost none. */
function isLeft({ front, parts, back }: VolumeSheet, read: ReadonlySet<string>, ended: ReadonlySet<string>): boolean {
  const entries = [...front, ...parts.flatMap((part) => part.stories), ...back];
  const ids = entries.map((entry) => (typeof entry === 'string' ? entry : entry.story));
  return ids.some((id) => read.has(id)) || !ids.some((id) => ended.has(id));
}

/** Whoever signs a text under another name has no page for it. */
function peopleShownBy(value: StoryFrontMatter): string[] {
  const hidden = hiddenPeople(value.authors);
  return [...peopleNamedIn(value)].filter((id) => !hidden.has(id));
}

function idsOf(sheets: readonly { id: string }[]): string[] {
  return sheets.map(({ id }) => id);
}

function among(ids: readonly string[], wanted: ReadonlySet<string>): Set<string> {
  return new Set(ids.filter((id) => wanted.has(id)));
}
