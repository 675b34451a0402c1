// The site → its WebSite, and the way to search it.
import type { Library } from '../../../model/library.ts';
import { type Graph, graph, publisher } from './nodes.ts';

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
