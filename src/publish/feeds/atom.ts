// The latest stories → an Atom feed with their full text. RFC 4287: https://www.rfc-editor.org/rfc/rfc4287
import type { Element } from 'xast';
import { x } from 'xastscript';
import { absolute, paths } from '../../model/addresses.ts';
import { blaming, ofStory } from '../../model/fault.ts';
import { changedOn, type Library, latest } from '../../model/library.ts';
import { licenceOf } from '../../model/licences.ts';
import { creditedPerson, signatories, signs } from '../../model/signatories.ts';
import type { Story } from '../../model/story.ts';
import { channelOf, timestamp } from './channel.ts';
import { xmlFile } from './xml.ts';

/**
 * The feed as a file.
 * @param fullText a story's text as HTML whose addresses are absolute
 * @param series a series' id: its own feed, or the whole site's without it
 */
export function atomFeed(library: Library, fullText: (story: Story) => string, series?: string): string {
  const { site } = library;
  const { title, description, home, stories } = channelOf(library, series);
  const subtitle = series === undefined ? site.tagline : description;
  const updated = latest(stories.map(changedOn)) ?? library.today;
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.lang }, [
    x('id', home),
    x('title', title),
    ...(subtitle ? [x('subtitle', subtitle)] : []),
    x('link', { rel: 'self', type: 'application/atom+xml', href: `${home}flux.xml` }),
    x('link', { rel: 'alternate', type: 'text/html', href: home }),
    x('updated', timestamp(updated)),
    x('author', [x('name', site.publisher.name)]),
    x('rights', licenceOf(site.licence, site.lang).name),
    ...stories.map((story) => blaming(ofStory(story), () => entry(story, library, fullText(story)))),
  ]);
  return xmlFile(feed);
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
