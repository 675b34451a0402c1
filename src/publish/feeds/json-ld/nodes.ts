// The pieces that the graphs are made of. Vocabulary: https://schema.org; only facts of the model.
import { absolute, paths } from '../../../model/addresses.ts';
import type { Library, Person } from '../../../model/library.ts';
import { licenceOf } from '../../../model/licences.ts';
import { creditedPerson } from '../../../model/signatories.ts';
import type { Credit, Sponsor } from '../../../model/story.ts';
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

/** A person by their page; by the name alone of somebody who has none. */
export function personRef(id: string, library: Library): Graph {
  return personNode(library.people.get(id)?.displayName ?? id, library.people.get(id), library);
}

/** Who signs, by the name printed, and by their page where it leads to somebody. */
export function creditRef(credit: Credit, library: Library): Graph {
  return personNode(credit.name, creditedPerson(credit, library), library);
}

function personNode(name: string, person: Person | undefined, { site }: Library): Graph {
  if (!person) return { '@type': 'Person', name };
  const url = absolute(site, paths.person(person.id));
  return { '@type': 'Person', '@id': `${url}#personne`, name, url };
}

/** Who supported a text or a volume, where somebody did: https://schema.org/sponsor */
export function sponsorOf({ sponsor: known }: { sponsor?: Sponsor }): Graph {
  if (!known) return {};
  return { sponsor: { '@type': 'Organization', name: known.name, ...(known.url && { url: known.url }) } };
}

/** Who publishes the site. */
export function publisher({ site }: Library): Graph {
  return { '@type': 'Organization', name: site.publisher.name, url: absolute(site, paths.home) };
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
export function entryOf(key: string, list: readonly unknown[]): Graph {
  return list.length > 0 ? { [key]: list } : {};
}
