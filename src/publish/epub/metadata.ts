// A book → the metadata of its package (EPUB 3.3, section 5.5): who, what, when, under which licence.
import type { Element } from 'xast';
import { absolute, paths } from '../../model/addresses.ts';
import type { Maker } from '../../model/book/makers.ts';
import { nameInIndex } from '../../model/filing/filed-name.ts';
import { listInWords } from '../../model/in-words.ts';
import { hexOf } from '../../model/letters/bytes-as-text.ts';
import { fullTitle, plainIsbn, type Site, type Volume } from '../../model/library.ts';
import { licenceOf } from '../../model/licences.ts';
import type { Book } from './pages.ts';
import { tag } from './xhtml.ts';

/** The id of the element that the package names as its unique identifier. */
export const IDENTIFIER = 'identifier';

/** Identifiers, titles, makers, dates, licence: all from the model, nothing from the machine or the day. */
export function metadataOf(book: Book, uuid: string): Element[] {
  const { volume, library } = book;
  const licence = licenceOf(volume.licence, volume.lang);
  return [
    ...identifiers(volume, uuid),
    ...titles(volume),
    tag('dc:language', {}, volume.lang),
    ...makers(book),
    tag('dc:publisher', {}, library.site.publisher.name),
    tag('dc:date', {}, volume.published),
    tag('dc:description', {}, describe(book)),
    tag('dc:rights', {}, [licence.name, licence.url].filter((part) => part !== undefined).join(', ')),
    meta('dcterms:modified', `${book.changed}T00:00:00Z`),
  ];
}

/** `<meta property="…">`: EPUB 3.3, section 5.5.4. */
export function meta(property: string, value: string, attributes: Record<string, string> = {}): Element {
  return tag('meta', { property, ...attributes }, value);
}

/**
 * A name-based UUID in the URL namespace (RFC 9562, section 5.5) of the volume's address: it stays the same when the text
 * is corrected, and a new edition has another.
 */
export async function uuidOf({ id, edition }: Volume, site: Pick<Site, 'url'>): Promise<string> {
  const name = new TextEncoder().encode(`${absolute(site, paths.volume(id))}${edition > 1 ? `#${edition}` : ''}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array([...URL_NAMESPACE, ...name])));
  const version = (byte: number) => (byte & 0x0f) | 0x50;
  const variant = (byte: number) => (byte & 0x3f) | 0x80;
  const bytes = hash.subarray(0, 16).map((byte, at) => (at === 6 ? version(byte) : at === 8 ? variant(byte) : byte));
  return hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** 6ba7b811-9dad-11d1-80b4-00c04fd430c8: RFC 9562, section 6.6. */
const URL_NAMESPACE = [0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];

function identifiers(volume: Volume, id: string): Element[] {
  const uuid = `urn:uuid:${id}`;
  const isbn = volume.isbn.epub;
  if (isbn === undefined) return [tag('dc:identifier', { id: IDENTIFIER }, uuid)];
  return [tag('dc:identifier', { id: IDENTIFIER }, `urn:isbn:${plainIsbn(isbn)}`), tag('dc:identifier', {}, uuid)];
}

function titles(volume: Volume): Element[] {
  const { title, subtitle, tome, ofTomes } = volume;
  const collection =
    tome === undefined
      ? []
      : [
          meta('belongs-to-collection', title, { id: 'collection' }),
          meta('collection-type', ofTomes === undefined ? 'series' : 'set', { refines: '#collection' }),
          meta('group-position', String(tome), { refines: '#collection' }),
        ];
  return [
    tag('dc:title', { id: 'title' }, fullTitle(volume)),
    meta('title-type', 'main', { refines: '#title' }),
    ...(subtitle === undefined
      ? []
      : [tag('dc:title', { id: 'subtitle' }, subtitle), meta('title-type', 'subtitle', { refines: '#subtitle' })]),
    ...collection,
  ];
}

/** MARC relators (https://www.loc.gov/marc/relators/). */
const RELATORS: Record<Maker['roles'][number], string> = {
  editor: 'edt',
  author: 'aut',
  interviewer: 'ivr',
  translator: 'trl',
  adapter: 'adp',
  photographer: 'pht',
};

/** The editors make the book, and those who made the texts contribute to it; without editors the authors make it. */
function makers({ makers, volume }: Book): Element[] {
  const leads = makers.some(({ roles }) => roles.includes('editor')) ? 'editor' : 'author';
  return makers.flatMap(({ name, person, roles }, index) => {
    const id = `maker-${index + 1}`;
    return [
      tag(roles.includes(leads) ? 'dc:creator' : 'dc:contributor', { id }, name),
      ...roles.map((role) => meta('role', RELATORS[role], { refines: `#${id}`, scheme: 'marc:relators' })),
      ...(person ? [meta('file-as', nameInIndex(person, volume.lang), { refines: `#${id}` })] : []),
    ];
  });
}

function describe({ volume, description, editors, say }: Book): string {
  return [
    volume.subtitle === undefined ? '' : `${volume.subtitle}.`,
    description,
    editors.length > 0 ? `${say.editedBy(listInWords(editors, volume.lang))}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
