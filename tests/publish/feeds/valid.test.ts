// Every feed and catalogue of an anthology, against the schema of its format.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../../src/model/build/build-library.ts';
import type { Volume } from '../../../src/model/library.ts';
import { atomFeed, atomReactions } from '../../../src/publish/feeds/atom.ts';
import { jsonFeed, jsonReactions } from '../../../src/publish/feeds/json-feed.ts';
import { opdsFeed, opdsJson, opdsPublication } from '../../../src/publish/feeds/opds.ts';
import { fullTextOf, reactionTextOf } from '../../../src/publish/web/prose/full-text.ts';
import { toChecked } from '../../../src/read/checked.ts';
import { readContent } from '../../../src/read/folder.ts';
import { SMALL } from '../../content-folder.ts';
import { jsonFeedSchema } from './schemas/json-feed.ts';
import { catalogueSchema, publicationSchema } from './schemas/opds.ts';

const CONTENTS = { small: SMALL, content: join(import.meta.dirname, '../../../content') };
const cover = { path: '/cartes/volumes/t.abc.png', width: 1200, height: 630, type: 'image/png' };

/** @throws what the validator says, with the line */
function validateAtom(xml: string): void {
  using schema = XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'schemas/atom.rng'), 'utf8'));
  using validator = RelaxNGValidator.fromDoc(schema);
  using document = XmlDocument.fromString(xml);
  validator.validate(document);
}

describe.each(Object.entries(CONTENTS))('the feeds of the %s anthology', async (_, folder) => {
  const library = buildLibrary(toChecked(await readContent(folder)), '2026-07-01');
  const channels = [undefined, ...library.series.keys()];

  test.each(channels)('Atom is valid (RFC 4287, appendix B): series %s', (series) => {
    expect(() => validateAtom(atomFeed(library, fullTextOf(library), series))).not.toThrow();
  });

  test.each(channels)('JSON Feed is valid (version 1.1): series %s', (series) => {
    expect(jsonFeedSchema.safeParse(JSON.parse(jsonFeed(library, fullTextOf(library), series))).error).toBeUndefined();
  });

  const threads = [undefined, ...new Set(library.reactions.map(({ story }) => story))];

  test.each(threads)('so are those of what readers wrote: story %s', (story) => {
    const text = reactionTextOf(library);
    expect(() => validateAtom(atomReactions(library, text, story))).not.toThrow();
    expect(jsonFeedSchema.safeParse(JSON.parse(jsonReactions(library, text, story))).error).toBeUndefined();
  });

  test('the OPDS 1.2 catalogue is a valid Atom feed whose entries can be acquired (sections 2 and 5.2)', () => {
    const xml = opdsFeed(library, () => cover);
    expect(() => validateAtom(xml)).not.toThrow();
    const acquired = xml.match(/rel="http:\/\/opds-spec.org\/acquisition\/(open-access|buy)"/g) ?? [];
    expect(acquired).toHaveLength(library.volumes.size * 2);
    expect(xml).toMatch(/rel="start" type="application\/atom\+xml;profile=opds-catalog;kind=acquisition"/);
  });

  test('the OPDS 2.0 catalogue and each publication are valid', () => {
    expect(catalogueSchema.safeParse(JSON.parse(opdsJson(library, () => cover))).error).toBeUndefined();
    for (const volume of library.volumes.values()) {
      const publication = JSON.parse(opdsPublication(volume, library, cover));
      expect(publicationSchema.safeParse(publication).error).toBeUndefined();
    }
  });
});

test('the catalogues of a volume that is sold are valid too', async () => {
  const library = buildLibrary(toChecked(await readContent(SMALL)), '2026-07-01');
  const priced = { ...(library.volumes.get('tome-1') as Volume), price: 9 };
  expect(() =>
    validateAtom(opdsFeed({ ...library, volumes: new Map([[priced.id, priced]]) }, () => cover)),
  ).not.toThrow();
  expect(publicationSchema.safeParse(JSON.parse(opdsPublication(priced, library, cover))).error).toBeUndefined();
});

describe('the schemas refuse', () => {
  const feed = '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x</id><title>T</title>%</feed>';

  test.each([
    ['a feed without a date', ''],
    ['a date without a zone', '<updated>2026-01-01T00:00:00</updated>'],
    ['a day alone', '<updated>2026-01-01</updated>'],
    ['an unknown element of Atom', '<updated>2026-01-01T00:00:00Z</updated><date/>'],
    ['a link to nowhere', '<updated>2026-01-01T00:00:00Z</updated><link rel="self"/>'],
    ['an entry without an id', '<updated>2026-01-01T00:00:00Z</updated><entry><title>T</title></entry>'],
  ])('%s', (_, more) => expect(() => validateAtom(feed.replace('%', more))).toThrow());

  test('nothing of a feed that is right', () => {
    expect(() => validateAtom(feed.replace('%', '<updated>2026-01-01T00:00:00Z</updated>'))).not.toThrow();
  });

  test('a publication that nobody can acquire', async () => {
    const library = buildLibrary(toChecked(await readContent(SMALL)), '2026-07-01');
    const publication = JSON.parse(opdsPublication(library.volumes.get('tome-1') as Volume, library, cover));
    const links = publication.links.filter(({ rel }: { rel: string }) => !rel.includes('acquisition'));
    expect(publicationSchema.safeParse({ ...publication, links }).success).toBe(false);
  });
});
