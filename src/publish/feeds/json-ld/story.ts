// A story → its Article, in the WebPage that shows it.
import type { Library } from '../../../model/library.ts';
import type { Story } from '../../../model/story.ts';
import { type Graph, graph, type Image, imageObject, licenceUrl, listed, personRef, publisher } from './nodes.ts';

/** A story: an Article inside its WebPage (Mastodon reads only WebPage and NewsArticle). */
export function storyGraph(story: Story, library: Library, image: Image): Graph {
  const { site } = library;
  const url = `${site.url}/recits/${story.id}/`;
  const people = (roles: readonly string[]) =>
    story.credits
      .filter(({ role }) => roles.includes(role))
      .map(({ person, creditAs }) => personRef(person, library, creditAs));
  const common = {
    headline: story.title,
    name: story.title,
    description: story.summary,
    inLanguage: story.lang,
    datePublished: story.published,
    dateModified: story.updated ?? story.published,
    author: people(['author', 'interviewer']),
    publisher: publisher(library),
    image: imageObject(image, library),
  };
  const article = {
    '@type': 'Article',
    '@id': `${url}#texte`,
    url,
    ...common,
    ...listed('translator', people(['translator'])),
    ...listed('contributor', people(['adapter', 'photographer'])),
    ...listed('about', story.portrait ? [personRef(story.portrait.subject, library)] : []),
    ...listed(
      'mentions',
      [...new Set([...story.people, ...story.encounters.flatMap((encounter) => encounter.with)])].map((id) =>
        personRef(id, library),
      ),
    ),
    ...listed(
      'keywords',
      [
        ...story.themes.map((id) => library.themes.get(id)?.label),
        ...story.networks.map((id) => library.networks.get(id)?.label),
      ].filter(Boolean),
    ),
    ...listed(
      'contentLocation',
      story.places.map((id) => ({ '@type': 'Place', name: library.places.get(id)?.label ?? id })),
    ),
    ...listed(
      'isPartOf',
      story.volumes.map((id) => ({ '@type': 'Book', '@id': `${site.url}/volumes/${id}/#livre` })),
    ),
    ...(story.series && { articleSection: library.series.get(story.series)?.title }),
    ...sources(story, library),
    ...licenceUrl(story.licence),
    wordCount: story.words,
    mainEntityOfPage: url,
  };
  return graph([{ '@type': 'WebPage', '@id': url, url, ...common, mainEntity: { '@id': article['@id'] } }, article]);
}

/**
 * What a text comes from: an adaptation is based on its source, a translation is the same work in another language,
 * and the source names it in return. https://schema.org/translationOfWork
 */
function sources({ id, original, translationOf }: Story, { site, stories }: Library): Graph {
  const text = (story: string) => ({ '@id': `${site.url}/recits/${story}/#texte` });
  const adapted = original?.relation === 'adaptation';
  const here = translationOf !== undefined && stories.has(translationOf) ? [text(translationOf)] : [];
  const translations = [...stories.values()].filter(
    (story) => story.translationOf === id && story.original?.relation !== 'adaptation',
  );
  return {
    ...listed('isBasedOn', [...(adapted ? here : []), ...(original?.url ? [original.url] : [])]),
    ...(adapted ? {} : listed('translationOfWork', here)),
    ...listed(
      'workTranslation',
      translations.map((story) => text(story.id)),
    ),
  };
}
