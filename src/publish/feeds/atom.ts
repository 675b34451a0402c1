// The latest stories → an Atom feed with their full text. RFC 4287: https://www.rfc-editor.org/rfc/rfc4287
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Library } from '../../model/library.ts';
import { licenceOf } from '../../model/licences.ts';
import type { Story } from '../../model/story.ts';
import { toWideSpaces } from '../../model/typography/wide-spaces.ts';
import { changedOn, channelOf, timestamp } from './channel.ts';

/**
 * The feed as a file.
 * @param fullText a story's text as HTML whose addresses are absolute
 * @param series a series' id: its own feed, or the whole site's without it
 */
export function atomFeed(library: Library, fullText: (story: Story) => string, series?: string): string {
  const { site } = library;
  const { title, description, home, stories } = channelOf(library, series);
  const subtitle = series === undefined ? site.tagline : description;
  const updated = stories.map(changedOn).sort().at(-1) ?? library.today;
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.lang }, [
    x('id', home),
    text('title', title),
    ...(subtitle ? [text('subtitle', subtitle)] : []),
    x('link', { rel: 'self', type: 'application/atom+xml', href: `${home}flux.xml` }),
    x('link', { rel: 'alternate', type: 'text/html', href: home }),
    x('updated', timestamp(updated)),
    x('author', [text('name', site.publisher.name)]),
    text('rights', licenceOf(site.licence, site.lang).name),
    ...stories.map((story) => entry(story, library, fullText(story))),
  ]);
  // « ]]> » may not stand in text: XML 1.0, section 2.4. The serializer leaves it as it is.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toWideSpaces(toXml(feed)).replaceAll(']]>', ']]&gt;')}\n`;
}

function entry(story: Story, library: Library, html: string): Element {
  const { site } = library;
  const address = `${site.url}/recits/${story.id}/`;
  const terms = [
    ...story.themes.map((id) => ({ term: id, label: library.themes.get(id)?.label, scheme: `${site.url}/themes/` })),
    ...story.networks.map((id) => ({
      term: id,
      label: library.networks.get(id)?.label,
      scheme: `${site.url}/reseaux/`,
    })),
  ];
  return x('entry', { 'xml:lang': story.lang }, [
    x('id', address),
    text('title', story.title),
    x('link', { rel: 'alternate', type: 'text/html', href: address, hreflang: story.lang }),
    x('published', timestamp(story.published)),
    x('updated', timestamp(changedOn(story))),
    ...peopleOf(story, library),
    ...terms.map(({ term, label, scheme }) => x('category', { term, scheme, label: clean(label ?? term) })),
    text('rights', licenceOf(story.licence, story.lang).name),
    text('summary', story.summary),
    x('content', { type: 'html' }, clean(html)),
  ]);
}

/** Who wrote it is an author; who translated, adapted or photographed, a contributor: sections 4.2.1 and 4.2.3. */
function peopleOf(story: Story, library: Library): Element[] {
  const wrote = new Set(['author', 'interviewer']);
  return story.credits.map(({ person, role, creditAs }) =>
    x(wrote.has(role) ? 'author' : 'contributor', [
      text('name', creditAs ?? library.people.get(person)?.displayName ?? person),
      ...(library.people.has(person) ? [x('uri', `${library.site.url}/personnes/${person}/`)] : []),
    ]),
  );
}

function text(name: string, value: string): Element {
  return x(name, clean(value));
}

/** XML 1.0 has no way to write these characters, section 2.2. */
function clean(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
