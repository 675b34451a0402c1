// The latest stories → JSON Feed 1.1, full text: https://www.jsonfeed.org/version/1.1/
import { absolute, paths } from '../../model/addresses.ts';
import { blaming, ofStory } from '../../model/fault.ts';
import { changedOn, type Library, type Site } from '../../model/library.ts';
import type { Reaction } from '../../model/reaction.ts';
import { creditedPerson, signatories } from '../../model/signatories.ts';
import type { Story } from '../../model/story.ts';
import { subjectsOf } from '../../model/story-facts.ts';
import { toWideSpaces } from '../../model/typography/wide-spaces.ts';
import { type Channel, channelOf, reactionsChannel, timestamp, titleOfReaction } from './channel.ts';

/**
 * @param fullText a story's text as HTML whose addresses are absolute
 * @param series a series' id: its own feed, or the whole site's without it
 */
export function jsonFeed(library: Library, fullText: (story: Story) => string, series?: string): string {
  const channel = channelOf(library, series);
  const items = channel.entries.map((story) => blaming(ofStory(story), () => itemOf(story, library, fullText(story))));
  return feedFile(library.site, channel, items);
}

/** What readers wrote. @param fullText as HTML whose addresses are absolute @param story a story's id: what was written under it alone */
export function jsonReactions(library: Library, fullText: (reaction: Reaction) => string, story?: string): string {
  const channel = reactionsChannel(library, story);
  const items = channel.entries.map((reaction) => reactionItem(reaction, library, fullText(reaction)));
  return feedFile(library.site, channel, items);
}

function feedFile(site: Site, { title, description, home, self }: Channel<unknown>, items: readonly object[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: self('json'),
    language: site.lang,
    authors: [{ name: site.publisher.name, url: absolute(site, paths.home) }],
    items,
  };
  return `${toWideSpaces(JSON.stringify(feed, null, 2))}\n`;
}

function reactionItem(reaction: Reaction, library: Library, html: string) {
  const { id, story, name, date, lang } = reaction;
  const url = absolute(library.site, paths.reaction(story, id));
  return {
    id: url,
    url,
    title: titleOfReaction(reaction, library),
    content_html: html,
    date_published: timestamp(date),
    language: lang,
    authors: [{ name }],
  };
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
