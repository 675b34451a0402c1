// The volumes → catalogues that reading applications browse: OPDS 1.2 (Atom) and OPDS 2.0 (JSON).
import type { Element } from 'xast';
import { x } from 'xastscript';
import { absolute, paths } from '../../model/addresses.ts';
import { VOLUME_FORMATS, type VolumeFormat, volumeFormats } from '../../model/book/volume-formats.ts';
import { blaming, ofVolume } from '../../model/fault.ts';
import {
  changedOn,
  editorNames,
  fullTitle,
  isbnOf,
  type Library,
  latest,
  plainIsbn,
  type Site,
  type Volume,
} from '../../model/library.ts';
import { toWideSpaces } from '../../model/typography/wide-spaces.ts';
import { timestamp } from './channel.ts';
import { xmlFile } from './xml.ts';

/** A volume's cover, by its address on the site. */
interface Cover {
  path: string;
  type: string;
  width: number;
  height: number;
}

const OPEN_ACCESS = 'http://opds-spec.org/acquisition/open-access';
const BUY = 'http://opds-spec.org/acquisition/buy';
/** That of every price: ISO 4217. */
const CURRENCY = 'EUR';
const CATALOGUE = 'application/atom+xml;profile=opds-catalog;kind=acquisition';

/** OPDS 1.2 acquisition feed: https://specs.opds.io/opds-1.2 */
export function opdsFeed(library: Library, coverOf: (volume: Volume) => Cover): string {
  const { site } = library;
  const self = absolute(site, paths.opds);
  const feed = x(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:dc': 'http://purl.org/dc/terms/',
      'xmlns:opds': 'http://opds-spec.org/2010/catalog',
      'xml:lang': site.lang,
    },
    [
      x('id', self),
      x('title', site.name),
      x('updated', timestamp(lastDay(library))),
      x('author', [x('name', site.publisher.name), x('uri', absolute(site, paths.home))]),
      x('link', { rel: 'self', type: CATALOGUE, href: self }),
      x('link', { rel: 'start', type: CATALOGUE, href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: absolute(site, paths.volumes) }),
      ...[...library.volumes.values()].map((volume) =>
        blaming(ofVolume(volume), () => entry(volume, library, coverOf(volume))),
      ),
    ],
  );
  return xmlFile(feed);
}

function entry(volume: Volume, library: Library, cover: Cover): Element {
  const { site } = library;
  const page = absolute(site, paths.volume(volume.id));
  const image = { href: `${site.url}${cover.path}`, type: cover.type };
  return x('entry', [
    x('id', page),
    x('title', fullTitle(volume)),
    x('updated', timestamp(changedOn(volume))),
    x('published', timestamp(volume.published)),
    ...editorNames(volume, library).map((name) => x('author', [x('name', name)])),
    x('dc:language', volume.lang),
    x('dc:publisher', site.publisher.name),
    x('dc:issued', volume.published),
    ...Object.values(volume.isbn).map((isbn) => x('dc:identifier', `urn:isbn:${plainIsbn(isbn)}`)),
    x('summary', { type: 'text' }, summaryOf(volume, library)),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('link', { rel: 'http://opds-spec.org/image', ...image }),
    x('link', { rel: 'http://opds-spec.org/image/thumbnail', ...image }),
    ...volumeFormats.map((format) => acquisition(volume, format, site)),
  ]);
}

/** A file is open to all where its volume is free; else its price is said with it. https://specs.opds.io/opds-1.2 */
function acquisition({ id, price }: Volume, format: VolumeFormat, site: Site): Element {
  const { type } = VOLUME_FORMATS[format];
  const href = absolute(site, paths.volumeFile(id, format));
  if (price === 'free') return x('link', { rel: OPEN_ACCESS, type, href });
  return x('link', { rel: BUY, type, href }, [x('opds:price', { currencycode: CURRENCY }, price.toFixed(2))]);
}

/** OPDS 2.0, a Readium Web Publication collection: https://drafts.opds.io/opds-2.0 */
export function opdsJson(library: Library, coverOf: (volume: Volume) => Cover): string {
  const { site } = library;
  const catalogue = {
    metadata: { title: site.name, modified: timestamp(lastDay(library)), numberOfItems: library.volumes.size },
    links: [
      { rel: 'self', href: absolute(site, paths.opdsJson), type: 'application/opds+json' },
      { rel: 'alternate', href: absolute(site, paths.volumes), type: 'text/html' },
    ],
    publications: [...library.volumes.values()].map((volume) =>
      blaming(ofVolume(volume), () => publication(volume, library, coverOf(volume))),
    ),
  };
  return `${toWideSpaces(JSON.stringify(catalogue, null, 2))}\n`;
}

/** One volume as a document of its own, where its `self` link leads. */
export function opdsPublication(volume: Volume, library: Library, cover: Cover): string {
  return `${toWideSpaces(JSON.stringify(publication(volume, library, cover), null, 2))}\n`;
}

function publication(volume: Volume, library: Library, { path, type, width, height }: Cover) {
  const { site } = library;
  const isbn = isbnOf(volume);
  const file = (format: VolumeFormat) => ({
    rel: volume.price === 'free' ? OPEN_ACCESS : BUY,
    href: absolute(site, paths.volumeFile(volume.id, format)),
    type: VOLUME_FORMATS[format].type,
    ...(volume.price !== 'free' && { properties: { price: { value: volume.price, currency: CURRENCY } } }),
  });
  return {
    metadata: {
      '@type': 'http://schema.org/Book',
      identifier: isbn ? `urn:isbn:${plainIsbn(isbn)}` : absolute(site, paths.volume(volume.id)),
      title: fullTitle(volume),
      ...(volume.subtitle && { subtitle: volume.subtitle }),
      editor: editorNames(volume, library),
      language: volume.lang,
      publisher: site.publisher.name,
      published: volume.published,
      modified: timestamp(changedOn(volume)),
      description: summaryOf(volume, library),
      ...(volume.tome !== undefined && { belongsTo: { series: { name: volume.title, position: volume.tome } } }),
    },
    links: [
      { rel: 'self', href: absolute(site, paths.opdsVolume(volume.id)), type: 'application/opds-publication+json' },
      ...volumeFormats.map(file),
      { rel: 'alternate', href: absolute(site, paths.volume(volume.id)), type: 'text/html' },
    ],
    images: [{ href: `${site.url}${path}`, type, width, height }],
  };
}

function summaryOf(volume: Volume, library: Library): string {
  const parts = volume.parts.map(({ title }) => title);
  return [volume.subtitle, library.site.description, ...parts].filter(Boolean).join(' · ');
}

function lastDay(library: Library): string {
  return latest([...library.volumes.values()].map(changedOn)) ?? library.today;
}
