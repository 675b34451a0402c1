// The pieces that the graphs are made of. Vocabulary: https://schema.org; only facts of the model.
import type { Library } from '../../../model/library.ts';
import { licenceOf } from '../../../model/licences.ts';
import { toWideSpaces } from '../../../model/typography/wide-spaces.ts';

/** A share image, by its address on the site. */
export interface Image {
  path: string;
  width: number;
  height: number;
}

/** One node of the graph, or several. Written with `toScript`. */
export type Graph = Record<string, unknown>;

/** JSON for a script element: no character of it can close the element. */
export function toScript(value: Graph): string {
  return toWideSpaces(JSON.stringify(value)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Nodes that may name each other by their `@id`. */
export function graph(nodes: Graph[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** A person by their page; by the name printed alone where they signed otherwise, or have no page. */
export function personRef(id: string, { site, people }: Library, creditAs?: string): Graph {
  const person = people.get(id);
  if (creditAs !== undefined || !person) return { '@type': 'Person', name: creditAs ?? id };
  const url = `${site.url}/personnes/${id}/`;
  return { '@type': 'Person', '@id': `${url}#personne`, name: person.displayName, url };
}

/** Who publishes the site. */
export function publisher({ site }: Library): Graph {
  return { '@type': 'Organization', name: site.publisher.name, url: `${site.url}/` };
}

/** A share image with its size. */
export function imageObject({ path, width, height }: Image, { site }: Library): Graph {
  return { '@type': 'ImageObject', url: `${site.url}${path}`, width, height };
}

/** A licence that has a page of its own. */
export function licenceUrl(licence: string): { license?: string } {
  const { url } = licenceOf(licence, 'en');
  return url === undefined ? {} : { license: url };
}

/** A list that is empty says nothing. */
export function listed(key: string, list: readonly unknown[]): Graph {
  return list.length > 0 ? { [key]: list } : {};
}
