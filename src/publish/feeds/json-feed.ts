// The latest stories → JSON Feed 1.1, full text: https://www.jsonfeed.org/version/1.1/
import { absolute, paths } from '../../model/addresses.ts';
import { blaming, ofStory } from '../../model/fault.ts';
import { changedOn, type Library } from '../../model/library.ts';
import { creditedPerson, signatories } from '../../model/signatories.ts';
import type { Story } from '../../model/story.ts';
import { subjectsOf } from '../../model/story-facts.ts';
import { toWideSpaces } from '../../model/typography/wide-spaces.ts';
import { channelOf, timestamp } from './channel.ts';

/**
 * @param fullText a story's text as HTML whose addresses are absolute
 * @param series a series' id: its own feed, or the whole site's without it
 */
export function jsonFeed(library: Library, fullText: (story: Story) => string, series?: string): string {
  const { site } = library;
  const { title, description, home, stories } = channelOf(library, series);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: `${home}flux.json`,
    language: site.lang,
    authors: [{ name: site.publisher.name, url: absolute(site, paths.home) }],
    items: stories.map((story) => blaming(ofStory(story), () => itemOf(story, library, fullText(story)))),
  };
  return `${toWideSpaces(JSON.stringify(feed, null, 2))}\n`;
}

function itemOf(story: Story, library: Library, html: string) {
  const { site } = library;
  const url = absolute(site, paths.story(story.id));
  return {
    id: url,
    url,
    title: story.title,
    summary: story.summary,
    content_html: html,
    date_published: timestamp(story.published),
    date_modified: timestamp(changedOn(story)),
    language: story.lang,
    authors: signatories(story).map((credit) => {
      const person = creditedPerson(credit, library);
      return { name: credit.name, ...(person && { url: absolute(site, paths.person(person.id)) }) };
    }),
    tags: subjectsOf(story, library),
  };
}
