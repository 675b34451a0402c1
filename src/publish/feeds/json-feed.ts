// The latest stories → JSON Feed 1.1, full text: https://www.jsonfeed.org/version/1.1/
import type { Library } from '../../model/library.ts';
import type { Story } from '../../model/story.ts';
import { toWideSpaces } from '../../model/typography/wide-spaces.ts';

/** As many as the Atom feed. */
const MOST_ENTRIES = 30;

/**
 * @param fullText a story's text as HTML whose addresses are absolute
 * @param series a series' id: its own feed, or the whole site's without it
 */
export function jsonFeed(library: Library, fullText: (story: Story) => string, series?: string): string {
  const { site } = library;
  const own = series === undefined ? undefined : library.series.get(series);
  const stories = [...library.stories.values()]
    .filter((story) => !own || story.series === own.id)
    .slice(0, MOST_ENTRIES);
  const home = own ? `${site.url}/collections/${own.id}/` : `${site.url}/`;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: own ? `${own.title} — ${site.name}` : site.name,
    description: own?.description ?? site.description,
    home_page_url: home,
    feed_url: own ? `${home}flux.json` : `${site.url}/flux.json`,
    language: site.lang,
    authors: [{ name: site.publisher.name, url: `${site.url}/` }],
    items: stories.map((story) => itemOf(story, library, fullText(story))),
  };
  return `${toWideSpaces(JSON.stringify(feed, null, 2))}\n`;
}

function itemOf(story: Story, library: Library, html: string) {
  const { site, people, themes, networks } = library;
  const url = `${site.url}/recits/${story.id}/`;
  return {
    id: url,
    url,
    title: story.title,
    summary: story.summary,
    content_html: html,
    date_published: `${story.published}T00:00:00Z`,
    date_modified: `${story.updated ?? story.published}T00:00:00Z`,
    language: story.lang,
    authors: story.credits.map(({ person, creditAs }) => ({
      name: creditAs ?? people.get(person)?.displayName ?? person,
      ...(people.has(person) && { url: `${site.url}/personnes/${person}/` }),
    })),
    tags: [
      ...story.themes.map((id) => themes.get(id)?.label),
      ...story.networks.map((id) => networks.get(id)?.label),
    ].filter(Boolean),
  };
}
