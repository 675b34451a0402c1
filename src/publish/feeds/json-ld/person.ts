// A person → the ProfilePage about them.
import { absolute, paths } from '../../../model/addresses.ts';
import type { Library, Person } from '../../../model/library.ts';
import { lastName } from '../../../model/person-names.ts';
import { entryOf, type Graph, graph, type Image, imageObject, personRef } from './nodes.ts';

/** A person: a ProfilePage about them. */
export function personGraph(person: Person, library: Library, image: Image): Graph {
  const url = absolute(library.site, paths.person(person.id));
  const familyName = lastName(person);
  const about = {
    ...personRef(person.id, library),
    givenName: person.givenName,
    ...(familyName && { familyName }),
    ...(person.role && { jobTitle: person.role }),
    ...(person.organisation && { affiliation: { '@type': 'Organization', name: person.organisation } }),
    ...(person.bio && { description: person.bio }),
    ...entryOf(
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
