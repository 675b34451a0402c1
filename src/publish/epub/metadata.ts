// A book → the metadata of its package (EPUB 3.3, section 5.5): who, what, when, under which licence.

import { createHash } from 'node:crypto';
import type { Element } from 'xast';
import { listInWords } from '../../model/in-words.ts';
import { fullTitle, type Person, type Volume } from '../../model/library.ts';
import { licenceOf } from '../../model/licences.ts';
import { creditedPerson, nameInIndex } from '../../model/signatories.ts';
import type { CreditRole } from '../../model/story.ts';
import { editorNames } from './people.ts';
import type { Book } from './plan.ts';
import { tag } from './xhtml.ts';

/** The id of the element that the package names as its unique identifier. */
export const IDENTIFIER = 'identifier';

/** Identifiers, titles, makers, dates, licence: all from the model, nothing from the machine or the day. */
export function metadataOf(book: Book): Element[] {
  const { volume, library } = book;
  const licence = licenceOf(volume.licence, volume.lang);
  return [
    ...identifiers(volume, library.site.url),
    ...titles(volume),
    tag('dc:language', {}, volume.lang),
    ...makers(book),
    tag('dc:publisher', {}, library.site.publisher.name),
    tag('dc:date', {}, volume.published),
    tag('dc:description', {}, describe(book)),
    tag('dc:rights', {}, [licence.name, licence.url].filter((part) => part !== undefined).join(', ')),
    meta('dcterms:modified', `${modifiedDay(volume)}T00:00:00Z`),
  ];
}

/** `<meta property="…">`: EPUB 3.3, section 5.5.4. */
export function meta(property: string, value: string, attributes: Record<string, string> = {}): Element {
  return tag('meta', { property, ...attributes }, value);
}

/** The day of the book's last change, YYYY-MM-DD: its publication, or its latest erratum. Never the day of the build. */
export function modifiedDay({ published, errata }: Volume): string {
  return [published, ...errata.map(({ date }) => date)].sort().at(-1) ?? published;
}

/**
 * A name-based UUID in the URL namespace (RFC 9562, section 5.5) of the volume's address: it stays the same when the text
 * is corrected, and a new edition has another.
 */
export function uuidOf({ id, edition }: Volume, siteUrl: string): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const name = `${siteUrl}/volumes/${id}/${edition > 1 ? `#${edition}` : ''}`;
  const hash = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function identifiers(volume: Volume, siteUrl: string): Element[] {
  const uuid = `urn:uuid:${uuidOf(volume, siteUrl)}`;
  const isbn = volume.isbn.epub;
  if (isbn === undefined) return [tag('dc:identifier', { id: IDENTIFIER }, uuid)];
  return [
    tag('dc:identifier', { id: IDENTIFIER }, `urn:isbn:${isbn.replace(/[^0-9]/g, '')}`),
    tag('dc:identifier', {}, uuid),
  ];
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
const RELATORS: Record<CreditRole, string> = {
  author: 'aut',
  interviewer: 'ivr',
  translator: 'trl',
  adapter: 'adp',
  photographer: 'pht',
};

/** The editors make the book, and those who made the texts contribute to it; without editors the authors make it. */
function makers({ volume, library, chapters }: Book): Element[] {
  const roles = new Map<string, Set<string>>();
  const people = new Map<string, Person>();
  const credit = (name: string | undefined, role: string, person?: Person): void => {
    if (name === undefined) return;
    roles.set(name, (roles.get(name) ?? new Set()).add(role));
    if (person?.displayName === name) people.set(name, person);
  };
  for (const id of volume.editors) credit(library.people.get(id)?.displayName, 'edt', library.people.get(id));
  for (const one of chapters.flatMap(({ story }) => story.credits)) {
    credit(one.name, RELATORS[one.role], creditedPerson(one, library));
  }
  const withoutEditors = ![...roles.values()].some((held) => held.has('edt'));
  return [...roles].flatMap(([name, held], index) => {
    const id = `maker-${index + 1}`;
    const person = people.get(name);
    const creator = held.has('edt') || (withoutEditors && held.has('aut'));
    return [
      tag(creator ? 'dc:creator' : 'dc:contributor', { id }, name),
      ...[...held].map((role) => meta('role', role, { refines: `#${id}`, scheme: 'marc:relators' })),
      ...(person ? [meta('file-as', nameInIndex(person), { refines: `#${id}` })] : []),
    ];
  });
}

function describe({ volume, library, chapters, wording }: Book): string {
  const authors = chapters.flatMap(({ story }) => story.credits.map(({ name }) => name));
  const editors = editorNames(volume, library);
  return [
    volume.subtitle === undefined ? '' : `${volume.subtitle}.`,
    wording.description(chapters.length, listInWords([...new Set(authors)], volume.lang)),
    editors.length > 0 ? `${wording.editedBy(listInWords(editors, volume.lang))}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
