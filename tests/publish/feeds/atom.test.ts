// The feed, read by an XML parser: what RFC 4287 asks, and what our readers are promised.
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/publish/feeds/atom.ts';
import { library, story } from '../../sample.ts';

const hostile = 'Un <b>titre</b> & "deux" \u0007]]> fin';
const stories = [
  story('recent', { title: hostile, published: '2026-05-01', updated: '2026-06-02' }),
  story('ancien', {
    published: '2026-01-01',
    lang: 'en',
    credits: [
      { name: 'Paul Le Goff', person: 'paul', role: 'translator' },
      { name: 'A. É.', role: 'author' },
    ],
  }),
];
const xml = atomFeed(library(stories), ({ id }) => `<p>Texte de <em>${id}</em></p>`);
const namespaces = { a: 'http://www.w3.org/2005/Atom' };

function all(path: string): string[] {
  const document = XmlDocument.fromString(xml);
  const found = document.find(path, namespaces).map((node) => node.content);
  document.dispose();
  return found;
}

describe('a valid feed', () => {
  test('has one id, one title, one date and the way to itself', () => {
    expect(all('/a:feed/a:id')).toEqual(['https://exemple.fr/florilege/']);
    expect(all('/a:feed/a:title')).toEqual(['Florilège']);
    expect(all('/a:feed/a:updated')).toEqual(['2026-06-02T00:00:00Z']);
    expect(all('/a:feed/a:link[@rel="self"]/@href')).toEqual(['https://exemple.fr/florilege/flux.xml']);
  });

  test('each entry has the id, title, dates, link and author that the standard asks', () => {
    for (const [index, { id }] of stories.entries()) {
      const entry = `/a:feed/a:entry[${index + 1}]`;
      expect(all(`${entry}/a:id`)).toEqual([`https://exemple.fr/florilege/recits/${id}/`]);
      expect(all(`${entry}/a:title`)).toHaveLength(1);
      expect(all(`${entry}/a:updated`)).toHaveLength(1);
      expect(all(`${entry}/a:published`)).toHaveLength(1);
      expect(all(`${entry}/a:link[@rel="alternate"]`)).toHaveLength(1);
      expect(all(`${entry}/a:author/a:name`).length).toBeGreaterThan(0);
    }
    expect(new Set(all('/a:feed/a:entry/a:id')).size).toBe(stories.length);
  });

  test('dates are those of RFC 3339', () => {
    for (const date of all('//a:updated | //a:published')) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });
});

describe('what is read', () => {
  test('the full text is there, as HTML', () => {
    expect(all('/a:feed/a:entry[1]/a:content[@type="html"]')).toEqual(['<p>Texte de <em>recent</em></p>']);
  });

  test('a title is text, whatever it holds, without what XML cannot write', () => {
    expect(all('/a:feed/a:entry[1]/a:title')).toEqual(['Un <b>titre</b> & "deux" ]]> fin']);
  });

  test('who wrote is an author, as they sign; who translated a contributor', () => {
    expect(all('/a:feed/a:entry[2]/a:author/a:name')).toEqual(['A. É.']);
    expect(all('/a:feed/a:entry[2]/a:contributor/a:name')).toEqual(['Paul Le Goff']);
  });

  test('who writes and asks the questions is one author', () => {
    const credits = [
      { name: 'Ana Élie', person: 'ana', role: 'author' },
      { name: 'Ana Élie', person: 'ana', role: 'interviewer' },
      { name: 'Ana Élie', person: 'ana', role: 'photographer' },
    ] as const;
    const [, entry = ''] = atomFeed(library([story('seule', { credits: [...credits] })]), () => '').split('<entry ');
    expect([entry.match(/<author>/g)?.length, entry.match(/<contributor>/g)?.length]).toEqual([1, 1]);
  });

  test('who is credited is an author where nobody wrote', () => {
    const photographed = story('images', { credits: [{ name: 'Paul Le Goff', person: 'paul', role: 'photographer' }] });
    expect(atomFeed(library([photographed]), () => '')).toContain('<author><name>Paul Le Goff</name>');
  });

  test('a text in another language says so', () => {
    expect(all('/a:feed/a:entry[2]/@xml:lang')).toEqual(['en']);
  });

  test('rights are named as people write them', () => {
    expect(all('/a:feed/a:entry[1]/a:rights')).toEqual(['CC BY 4.0']);
  });

  test('an anthology without stories still has a feed', () => {
    expect(atomFeed(library([]), () => '')).toContain('<updated>2026-09-01T00:00:00Z</updated>');
  });
});
