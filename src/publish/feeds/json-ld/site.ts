// The site → its WebSite, and the way to search it.
import { absolute, paths } from '../../../model/addresses.ts';
import type { Library } from '../../../model/library.ts';
import { type Graph, graph, publisher } from './nodes.ts';

/** The site itself, and the way to search it. */
export function siteGraph(library: Library): Graph {
  const { site } = library;
  return graph([
    {
      '@type': 'WebSite',
      '@id': `${absolute(site, paths.home)}#site`,
      url: absolute(site, paths.home),
      name: site.name,
      description: site.description,
      inLanguage: site.lang,
      publisher: publisher(library),
      potentialAction: {
        '@type': 'SearchAction',
        target: `${absolute(site, paths.search)}?q={query}`,
        'query-input': 'required name=query',
      },
    },
  ]);
}
