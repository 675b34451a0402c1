// The feeds of what readers wrote: who, of what, when; and where it is read.
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/model/prose/prose.ts';
import { atomReactions } from '../../../src/publish/feeds/atom.ts';
import { jsonReactions } from '../../../src/publish/feeds/json-feed.ts';
import { reactionTextOf } from '../../../src/publish/web/prose/full-text.ts';
import { library, paragraph, prose, reaction, story } from '../../sample.ts';

const link: Inline = {
  type: 'link',
  url: 'https://ailleurs.example.org',
  children: [{ type: 'text', value: 'là' }],
};
const held = library([story('un', { title: 'Le récit un' }), story('deux', { lang: 'en' })], {
  reactions: [
    reaction('un', 'derniere', { date: '2026-06-20', text: prose([paragraph('Voir ', link, '.')]) }),
    reaction('deux', 'autre', { lang: 'en' }),
    reaction('un', 'premiere', { date: '2026-06-01' }),
  ],
});
const namespaces = { a: 'http://www.w3.org/2005/Atom', thr: 'http://purl.org/syndication/thread/1.0' };

function found(xml: string, path: string): string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, namespaces).map((node) => node.content);
}

describe('the feed of a story', () => {
  const xml = atomReactions(held, reactionTextOf(held), 'un');

  test('holds what was written under it, the latest first, each at its own address', () => {
    expect(found(xml, '//a:entry/a:id')).toEqual([
      'https://exemple.fr/florilege/recits/un/#reaction_derniere',
      'https://exemple.fr/florilege/recits/un/#reaction_premiere',
    ]);
    expect(found(xml, '/a:feed/a:title')).toEqual(['Réactions à «\u00a0Le récit un\u00a0» — Florilège']);
    expect(found(xml, '/a:feed/a:updated')).toEqual(['2026-06-20T00:00:00Z']);
    expect(found(xml, '/a:feed/a:link[@rel="self"]/@href')).toEqual([
      'https://exemple.fr/florilege/recits/un/reactions.xml',
    ]);
  });

  test('says who signs, and to what it answers', () => {
    expect(found(xml, '//a:entry/a:author/a:name')).toEqual(['Nom de derniere', 'Nom de premiere']);
    expect(new Set(found(xml, '//a:entry/thr:in-reply-to/@ref'))).toEqual(
      new Set(['https://exemple.fr/florilege/recits/un/']),
    );
  });

  test('lends the site’s name to no link', () =>
    expect(found(xml, '//a:entry[1]/a:content')).toEqual([
      '<p>Voir <a href="https://ailleurs.example.org" rel="external nofollow ugc">là</a>.</p>',
    ]));
});

test('the feed of the site holds them all, and is no other feed', () => {
  const xml = atomReactions(held, reactionTextOf(held));
  expect(found(xml, '//a:entry')).toHaveLength(3);
  expect(found(xml, '/a:feed/a:id')).toEqual(['https://exemple.fr/florilege/reactions.xml']);
  expect(found(xml, '//a:entry[2]/@xml:lang')).toEqual(['en']);
  const json = JSON.parse(jsonReactions(held, reactionTextOf(held)));
  expect(json.feed_url).toBe('https://exemple.fr/florilege/reactions.json');
  expect(json.items.map((item: { authors: unknown }) => item.authors)).toEqual([
    [{ name: 'Nom de derniere' }],
    [{ name: 'Nom de autre' }],
    [{ name: 'Nom de premiere' }],
  ]);
});
