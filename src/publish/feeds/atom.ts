// The latest stories → an Atom feed with their full text. RFC 4287: https://www.rfc-editor.org/rfc/rfc4287
import type { Element } from 'xast';
import { x } from 'xastscript';
import { absolute, paths } from '../../model/addresses.ts';
import { blaming, ofStory } from '../../model/fault.ts';
import { changedOn, type Library, latest, type Site } from '../../model/library.ts';
import { licenceOf } from '../../model/licences.ts';
import type { Reaction } from '../../model/reaction.ts';
import { creditedPerson, signatories, signs } from '../../model/signatories.ts';
import type { Story } from '../../model/story.ts';
import { type Channel, channelOf, reactionsChannel, timestamp, titleOfReaction } from './channel.ts';
import { xmlFile } from './xml.ts';

/**
 * The feed as a file.
 * @param fullText a story's text as HTML whose addresses are absolute
 * @param series a series' id: its own feed, or the whole site's without it
 */
export function atomFeed(library: Library, fullText: (story: Story) => string, series?: string): string {
  const { site } = library;
  const channel = channelOf(library, series);
  const updated = latest(channel.entries.map(changedOn)) ?? library.today;
  return feedFile(site, channel, channel.home, updated, [
    x('rights', licenceOf(site.licence, site.lang).name),
    ...channel.entries.map((story) => blaming(ofStory(story), () => entry(story, library, fullText(story)))),
  ]);
}

/**
 * What readers wrote, as a file. Each entry says to what it answers (RFC 4685, section 3: https://www.rfc-editor.org/rfc/rfc4685).
 * @param fullText as HTML whose addresses are absolute
 * @param story a story's id: what was written under it alone
 */
export function atomReactions(library: Library, fullText: (reaction: Reaction) => string, story?: string): string {
  const channel = reactionsChannel(library, story);
  const updated = latest(channel.entries.map(({ date }) => date)) ?? library.today;
  const entries = channel.entries.map((reaction) => reactionEntry(reaction, library, fullText(reaction)));
  return feedFile(library.site, channel, channel.self('xml'), updated, entries, { 'xmlns:thr': THREADS });
}

/**
 * @param id of the feed, which no other has
 * @param updated YYYY-MM-DD
 * @param inside what follows its own facts
 * @param names of other vocabularies
 */
function feedFile(
  site: Site,
  { title, subtitle, home, self }: Channel<unknown>,
  id: string,
  updated: string,
  inside: readonly Element[],
  names: Record<string, string> = {},
): string {
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', ...names, 'xml:lang': site.lang }, [
    x('id', id),
    x('title', title),
    ...(subtitle ? [x('subtitle', subtitle)] : []),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self('xml') }),
    x('link', { rel: 'alternate', type: 'text/html', href: home }),
    x('updated', timestamp(updated)),
    x('author', [x('name', site.publisher.name)]),
    ...inside,
  ]);
  return xmlFile(feed);
}

const THREADS = 'http://purl.org/syndication/thread/1.0';

function reactionEntry(reaction: Reaction, library: Library, html: string): Element {
  const { site } = library;
  const { id, story, name, date, lang } = reaction;
  const [own, whole] = [absolute(site, paths.reaction(story, id)), absolute(site, paths.story(story))];
  return x('entry', { 'xml:lang': lang }, [
    x('id', own),
    x('title', titleOfReaction(reaction, library)),
    x('link', { rel: 'alternate', type: 'text/html', href: own, hreflang: lang }),
    x('thr:in-reply-to', { ref: whole, href: whole, type: 'text/html' }),
    x('published', timestamp(date)),
    x('updated', timestamp(date)),
    x('author', [x('name', name)]),
    x('content', { type: 'html' }, html),
  ]);
}

function entry(story: Story, library: Library, html: string): Element {
  const { site } = library;
  const address = absolute(site, paths.story(story.id));
  const categories = (['themes', 'networks'] as const).flatMap((kind) =>
    story[kind].map((term) =>
      x('category', { term, scheme: absolute(site, paths[kind]), label: library[kind].get(term)?.label ?? term }),
    ),
  );
  return x('entry', { 'xml:lang': story.lang }, [
    x('id', address),
    x('title', story.title),
    x('link', { rel: 'alternate', type: 'text/html', href: address, hreflang: story.lang }),
    x('published', timestamp(story.published)),
    x('updated', timestamp(changedOn(story))),
    ...personElements(story, library),
    ...categories,
    x('rights', licenceOf(story.licence, story.lang).name),
    x('summary', story.summary),
    x('content', { type: 'html' }, html),
  ]);
}

/** Who signs it is an author; who else translated, adapted or photographed, a contributor: sections 4.2.1 and 4.2.3. */
function personElements(story: Story, library: Library): Element[] {
  const signed = new Set(signatories(story));
  const credits = story.credits.filter((credit) => signed.has(credit) || !signs(credit));
  return credits.map((credit) => {
    const person = creditedPerson(credit, library);
    return x(signed.has(credit) ? 'author' : 'contributor', [
      x('name', credit.name),
      ...(person ? [x('uri', absolute(library.site, paths.person(person.id)))] : []),
    ]);
  });
}
