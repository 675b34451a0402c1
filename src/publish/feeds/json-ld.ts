// The model → linked data for the pages' heads. Vocabulary: https://schema.org; only facts of the model.
import { entriesOf, fullTitle, type Library, type Person, type Volume } from '../../model/library.ts';
import type { Story } from '../../model/story.ts';
import { toWideSpaces } from '../../model/typography/wide-spaces.ts';

/** A share image, by its address on the site. */
export interface Image {
  path: string;
  width: number;
  height: number;
}

/** One node of the graph, or several. Written with `toScript`. */
export type Graph = Record<string, unknown>;

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
    ...(story.original?.url && { isBasedOn: story.original.url }),
    ...(story.translationOf && { translationOfWork: { '@id': `${site.url}/recits/${story.translationOf}/#texte` } }),
    ...licenceUrl(story.licence),
    wordCount: story.words,
    mainEntityOfPage: url,
  };
  return graph([{ '@type': 'WebPage', '@id': url, url, ...common, mainEntity: { '@id': article['@id'] } }, article]);
}

/** A person: a ProfilePage about them. */
export function personGraph(person: Person, library: Library, image: Image): Graph {
  const url = `${library.site.url}/personnes/${person.id}/`;
  const about = {
    ...personRef(person.id, library),
    givenName: person.givenName,
    ...(person.familyName && { familyName: person.familyName }),
    ...(person.role && { jobTitle: person.role }),
    ...(person.organisation && { affiliation: { '@type': 'Organization', name: person.organisation } }),
    ...(person.bio && { description: person.bio }),
    ...listed(
      'sameAs',
      person.links.map((link) => link.url),
    ),
    image: imageObject(image, library),
  };
  return graph([
    {
      '@type': 'ProfilePage',
      '@id': url,
      url,
      name: person.displayName,
      inLanguage: library.site.lang,
      mainEntity: about,
    },
  ]);
}

/** A volume: a Book, with each of its files as an example of it. */
export function volumeGraph(volume: Volume, library: Library, image: Image): Graph {
  const { site } = library;
  const url = `${site.url}/volumes/${volume.id}/`;
  const file = (format: 'epub' | 'pdf', mediaType: string) => ({
    '@type': 'Book',
    bookFormat: 'https://schema.org/EBook',
    encodingFormat: mediaType,
    url: `${site.url}/volumes/${volume.id}.${format}`,
    inLanguage: volume.lang,
    isAccessibleForFree: volume.price === 'free',
    ...(volume.isbn[format] && { isbn: volume.isbn[format]?.replace(/[\s-]/g, '') }),
    potentialAction: { '@type': 'ReadAction', target: `${site.url}/volumes/${volume.id}.${format}` },
  });
  const book = {
    '@type': 'Book',
    '@id': `${url}#livre`,
    url,
    name: fullTitle(volume),
    ...(volume.subtitle && { alternativeHeadline: volume.subtitle }),
    ...(volume.tome !== undefined && {
      position: volume.tome,
      isPartOf: { '@type': 'BookSeries', name: volume.title },
    }),
    bookEdition: String(volume.edition),
    editor: volume.editors.map((id) => personRef(id, library)),
    publisher: publisher(library),
    datePublished: volume.published,
    inLanguage: volume.lang,
    image: imageObject(image, library),
    ...licenceUrl(volume.licence),
    hasPart: entriesOf(volume).map(({ story }) => ({
      '@type': 'Article',
      '@id': `${site.url}/recits/${story}/#texte`,
      name: library.stories.get(story)?.title,
    })),
    workExample: [file('epub', 'application/epub+zip'), file('pdf', 'application/pdf')],
  };
  return graph([
    { '@type': 'WebPage', '@id': url, url, name: fullTitle(volume), mainEntity: { '@id': book['@id'] } },
    book,
  ]);
}

/** The site itself, and the way to search it. */
export function siteGraph(library: Library): Graph {
  const { site } = library;
  return graph([
    {
      '@type': 'WebSite',
      '@id': `${site.url}/#site`,
      url: `${site.url}/`,
      name: site.name,
      description: site.description,
      inLanguage: site.lang,
      publisher: publisher(library),
      potentialAction: {
        '@type': 'SearchAction',
        target: `${site.url}/recherche/?q={query}`,
        'query-input': 'required name=query',
      },
    },
  ]);
}

/** JSON for a script element: no character of it can close the element. */
export function toScript(value: Graph): string {
  return toWideSpaces(JSON.stringify(value)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function graph(nodes: Graph[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function personRef(id: string, { site, people }: Library, creditAs?: string): Graph {
  const person = people.get(id);
  if (creditAs !== undefined || !person) return { '@type': 'Person', name: creditAs ?? id };
  const url = `${site.url}/personnes/${id}/`;
  return { '@type': 'Person', '@id': `${url}#personne`, name: person.displayName, url };
}

function publisher({ site }: Library): Graph {
  return { '@type': 'Organization', name: site.publisher.name, url: `${site.url}/` };
}

function imageObject({ path, width, height }: Image, { site }: Library): Graph {
  return { '@type': 'ImageObject', url: `${site.url}${path}`, width, height };
}

function licenceUrl(licence: string): { license?: string } {
  const creative = /^CC-(BY[A-Z-]*)-([\d.]+)$/.exec(licence);
  if (creative)
    return { license: `https://creativecommons.org/licenses/${creative[1]?.toLowerCase()}/${creative[2]}/` };
  return licence === 'CC0-1.0' ? { license: 'https://creativecommons.org/publicdomain/zero/1.0/' } : {};
}

/** A list that is empty says nothing. */
function listed(key: string, list: readonly unknown[]): Graph {
  return list.length > 0 ? { [key]: list } : {};
}
