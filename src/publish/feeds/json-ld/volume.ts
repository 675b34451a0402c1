// A volume → its Book, with each of its files as an example of it.
import { absolute, paths } from '../../../model/addresses.ts';
import type { BookFacts } from '../../../model/book/book-facts.ts';
import { VOLUME_FORMATS, type VolumeFormat, volumeFormats } from '../../../model/book/volume-formats.ts';
import { entriesOf, fullTitle, type Library, plainIsbn, type Volume } from '../../../model/library.ts';
import { type Graph, graph, type Image, imageObject, licenceUrl, personRef, publisher, sponsorOf } from './nodes.ts';

/** A volume: a Book, with each of its files as an example of it. */
export function volumeGraph(volume: Volume, library: Library, image: Image, facts: BookFacts): Graph {
  const { site } = library;
  const url = absolute(site, paths.volume(volume.id));
  const file = (format: VolumeFormat) => ({
    '@type': 'Book',
    bookFormat: 'https://schema.org/EBook',
    encodingFormat: VOLUME_FORMATS[format].type,
    ...(facts[format].pages !== undefined && { numberOfPages: facts[format].pages }),
    encoding: {
      '@type': 'MediaObject',
      contentUrl: absolute(site, paths.volumeFile(volume.id, format)),
      encodingFormat: VOLUME_FORMATS[format].type,
      contentSize: `${facts[format].bytes} B`,
    },
    url: absolute(site, paths.volumeFile(volume.id, format)),
    inLanguage: volume.lang,
    isAccessibleForFree: volume.price === 'free',
    ...(volume.isbn[format] && { isbn: plainIsbn(volume.isbn[format]) }),
    potentialAction: { '@type': 'ReadAction', target: absolute(site, paths.volumeFile(volume.id, format)) },
  });
  const parts = entriesOf(volume);
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
    ...sponsorOf(volume),
    datePublished: volume.published,
    inLanguage: volume.lang,
    image: imageObject(image, library),
    ...licenceUrl(volume.licence),
    hasPart: parts.map(({ story }) => ({
      '@id': `${absolute(site, paths.story(story))}#texte`,
      // Three hundred names would weigh as much as the page; each is on its own page.
      ...(parts.length <= 60 && { '@type': 'Article', name: library.stories.get(story)?.title }),
    })),
    workExample: volumeFormats.map(file),
  };
  return graph([
    { '@type': 'WebPage', '@id': url, url, name: fullTitle(volume), mainEntity: { '@id': book['@id'] } },
    book,
  ]);
}
