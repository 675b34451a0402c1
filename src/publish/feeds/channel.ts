// The site or one of its series → what its feeds say of themselves, and the texts they carry.
import { absolute, paths } from '../../model/addresses.ts';
import type { Library } from '../../model/library.ts';
import type { Reaction } from '../../model/reaction.ts';
import type { Story } from '../../model/story.ts';
import { reactionWords } from '../../words/reactions/reaction-words.ts';

/** Older stories have left the feeds, not the site: readers of feeds fetch the whole file each time. */
const MOST_ENTRIES = 30;

export interface Channel<Entry> {
  title: string;
  /** Under the title, where a feed has such a line. */
  subtitle?: string | undefined;
  description?: string | undefined;
  /** The page that it follows. */
  home: string;
  /** Its own address, whatever its format. */
  self: (format: 'xml' | 'json') => string;
  /** Latest first. */
  entries: Entry[];
}

/** @param series a series' id: its own channel; the whole site's without it */
export function channelOf(library: Library, series?: string): Channel<Story> {
  const { site, stories } = library;
  const { tagline, description } = site;
  const own = series === undefined ? undefined : library.series.get(series);
  const texts = [...stories.values()].filter((story) => !own || story.series === own.id).slice(0, MOST_ENTRIES);
  if (!own) {
    const self = (format: 'xml' | 'json') => absolute(site, format === 'xml' ? paths.feed : paths.jsonFeed);
    return {
      ...{ title: site.name, subtitle: tagline, description, self },
      ...{ home: absolute(site, paths.home), entries: texts },
    };
  }
  return {
    title: `${own.title} — ${site.name}`,
    ...{ subtitle: own.description, description: own.description },
    home: absolute(site, paths.oneSeries(own.id)),
    self: (format) => absolute(site, paths.seriesFeed(own.id, format)),
    entries: texts,
  };
}

/** @param id a story's id: what was written under it; under every story without it */
export function reactionsChannel({ site, stories, reactions }: Library, id?: string): Channel<Reaction> {
  const say = reactionWords(site.lang);
  const story = id === undefined ? undefined : stories.get(id);
  return {
    title: `${story ? say.titleOf(story.title) : say.title} — ${site.name}`,
    home: absolute(site, story ? paths.story(story.id) : paths.home),
    self: (format) => absolute(site, paths.reactionsFeed(format, id)),
    entries: reactions.filter((one) => id === undefined || one.story === id).slice(0, MOST_ENTRIES),
  };
}

/** What an entry is called: whose it is, and to what. */
export function titleOfReaction({ name, story }: Reaction, { site, stories }: Library): string {
  return reactionWords(site.lang).from(name, stories.get(story)?.title ?? story);
}

/** A day as the start of it in universal time, RFC 3339: the model holds no hour. */
export function timestamp(day: string): string {
  return `${day}T00:00:00Z`;
}
