// The site or one of its series → what its feeds say of themselves, and the texts they carry.
import { absolute, paths } from '../../model/addresses.ts';
import type { Library } from '../../model/library.ts';
import type { Story } from '../../model/story.ts';

/** Older stories have left the feeds, not the site: readers of feeds fetch the whole file each time. */
const MOST_ENTRIES = 30;

interface Channel {
  title: string;
  description?: string | undefined;
  /** The page that it follows, with a slash at the end; the feeds stand in its folder. */
  home: string;
  /** Latest first. */
  stories: Story[];
}

/** @param series a series' id: its own channel; the whole site's without it */
export function channelOf(library: Library, series?: string): Channel {
  const { site, stories } = library;
  const own = series === undefined ? undefined : library.series.get(series);
  const texts = [...stories.values()].filter((story) => !own || story.series === own.id).slice(0, MOST_ENTRIES);
  if (!own)
    return { title: site.name, description: site.description, home: absolute(site, paths.home), stories: texts };
  const title = `${own.title} — ${site.name}`;
  return { title, description: own.description, home: absolute(site, paths.oneSeries(own.id)), stories: texts };
}

/** A day as the start of it in universal time, RFC 3339: the model holds no hour. */
export function timestamp(day: string): string {
  return `${day}T00:00:00Z`;
}
