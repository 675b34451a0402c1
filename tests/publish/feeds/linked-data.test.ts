import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/model/build/build-library.ts';
import type { Person, Volume } from '../../../src/model/library.ts';
import type { Story } from '../../../src/model/story.ts';
import { jsonFeed } from '../../../src/publish/feeds/json-feed.ts';
import { toScript } from '../../../src/publish/feeds/json-ld/nodes.ts';
import { personGraph } from '../../../src/publish/feeds/json-ld/person.ts';
import { siteGraph } from '../../../src/publish/feeds/json-ld/site.ts';
import { storyGraph } from '../../../src/publish/feeds/json-ld/story.ts';
import { volumeGraph } from '../../../src/publish/feeds/json-ld/volume.ts';
import { opdsFeed, opdsJson } from '../../../src/publish/feeds/opds.ts';
import { toChecked } from '../../../src/read/checked.ts';
import { readContent } from '../../../src/read/folder.ts';
import { SMALL } from '../../content-folder.ts';

const library = buildLibrary(toChecked(await readContent(SMALL)), '2026-07-01');
const story = library.stories.get('un-cafe') as Story;
const articleOf = (told: Story, held = library) =>
  (storyGraph(told, held, card) as { '@graph': object[] })['@graph'][1];
const facts = { epub: { bytes: 820_000 }, pdf: { bytes: 1_100_000, pages: 212 } };
const card = { path: '/cartes/recits/un-cafe.abc.png', width: 1200, height: 630, type: 'image/png' };

test('a story is an Article in its WebPage, with the facts of the model', () => {
  const graph = JSON.parse(toScript(storyGraph(story, library, card)));
  expect(graph['@context']).toBe('https://schema.org');
  expect(graph['@graph'].map((node: { '@type': string }) => node['@type'])).toEqual(['WebPage', 'Article']);
  expect(graph['@graph'][1]).toMatchObject({
    headline: 'Un café à Rennes',
    datePublished: '2026-03-14',
    dateModified: '2026-04-02',
    inLanguage: 'fr-FR',
    author: [
      { '@type': 'Person', name: 'Camille Œuvrard', url: 'https://petit.example.org/personnes/camille-oeuvrard/' },
    ],
    mentions: [{ name: 'Paul Le Goff' }],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    image: { url: 'https://petit.example.org/cartes/recits/un-cafe.abc.png', width: 1200 },
  });
});

test('a person is the subject of a ProfilePage; a volume is a Book with its files', () => {
  const person = personGraph(library.people.get('nour') as Person, library, card) as {
    '@graph': { mainEntity: object }[];
  };
  expect(person['@graph'][0]).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', name: 'Nour', jobTitle: 'fondatrice' },
  });
  expect(person['@graph'][0]?.mainEntity).not.toHaveProperty('familyName');
  const volume = volumeGraph(library.volumes.get('tome-1') as Volume, library, card, facts) as { '@graph': object[] };
  expect(volume['@graph'][1]).toMatchObject({
    '@type': 'Book',
    workExample: [
      { encodingFormat: 'application/epub+zip', encoding: { contentSize: '820000 B' } },
      { encodingFormat: 'application/pdf', encoding: { contentSize: '1100000 B' }, numberOfPages: 212 },
    ],
  });
  expect(siteGraph(library)).toMatchObject({ '@graph': [{ '@type': 'WebSite' }] });
});

test('nothing in linked data can close its script element', () => {
  const script = toScript(storyGraph({ ...story, title: '</script><b>&\u2028' }, library, card));
  expect(script).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(script)['@graph'][1].headline).toBe('</script><b>&\u2028');
});

test('the JSON feed holds the full text and absolute addresses; a series has its own', () => {
  const feed = JSON.parse(jsonFeed(library, ({ id }) => `<p>${id}</p>`));
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://petit.example.org/flux.json',
    language: 'fr-FR',
  });
  expect(feed.items[2]).toMatchObject({
    id: 'https://petit.example.org/recits/un-cafe/',
    content_html: '<p>un-cafe</p>',
    date_modified: '2026-04-02T00:00:00Z',
  });
  const series = JSON.parse(jsonFeed(library, () => '', 'rencontres'));
  expect(series.items.map(({ title }: { title: string }) => title)).toEqual(['Un café à Rennes', 'Nour, ou la marée']);
  expect(series.feed_url).toBe('https://petit.example.org/collections/rencontres/flux.json');
});

test('both catalogues offer each volume’s files in the open', () => {
  const xml = opdsFeed(library, () => card);
  expect(xml).toContain(
    '<link rel="http://opds-spec.org/acquisition/open-access" type="application/epub+zip" href="https://petit.example.org/volumes/tome-1.epub"></link>',
  );
  expect(xml).toContain('<title>Petites rencontres, tome 1</title>');
  expect(xml).toContain('<updated>2026-06-20T00:00:00Z</updated>');
  expect(JSON.parse(opdsJson(library, () => card)).publications[0]).toMatchObject({
    metadata: {
      title: 'Petites rencontres, tome 1',
      editor: ['Camille Œuvrard'],
      belongsTo: { series: { position: 1 } },
    },
    images: [{ href: 'https://petit.example.org/cartes/recits/un-cafe.abc.png', width: 1200, height: 630 }],
  });
});

test('a catalogue announces the price of a volume that has one, and escapes what XML could not hold', () => {
  const priced = { ...(library.volumes.get('tome-1') as Volume), price: 12.5, subtitle: 'a ]]> b\u0007' };
  const held = { ...library, volumes: new Map([[priced.id, priced]]) };
  const xml = opdsFeed(held, () => card);
  expect(xml).toContain(
    '<link rel="http://opds-spec.org/acquisition/buy" type="application/pdf" href="https://petit.example.org/volumes/tome-1.pdf"><opds:price currencycode="EUR">12.50</opds:price></link>',
  );
  expect(xml).not.toContain('open-access');
  expect(xml).toContain('a ]]&gt; b ·');
  const { links } = JSON.parse(opdsJson(held, () => card)).publications[0];
  expect(links[1]).toMatchObject({
    rel: 'http://opds-spec.org/acquisition/buy',
    properties: { price: { value: 12.5, currency: 'EUR' } },
  });
});

test('a story is signed by who wrote it or asked; whoever is known already is not among those it mentions', () => {
  const sponsor = { name: 'Le moulin', url: 'https://moulin.example/', disclosure: 'La farine.' };
  const told: Story = {
    ...story,
    credits: [
      { name: 'La libraire', role: 'interviewer' },
      { name: 'Paul Le Goff', person: 'paul-le-goff', role: 'photographer' },
    ],
    people: ['nour', 'paul-le-goff'],
    portrait: { subject: 'nour' },
    encounters: [],
    sponsor,
  };
  const article = articleOf(told);
  // A name chosen for a text leads to nobody.
  expect(article).toHaveProperty('author', [{ '@type': 'Person', name: 'La libraire' }]);
  expect(article).toMatchObject({ contributor: [{ name: 'Paul Le Goff' }] });
  expect(article).toMatchObject({ about: [{ name: 'Nour' }], mentions: [{ name: 'Paul Le Goff' }] });
  expect(article).toMatchObject({ sponsor: { '@type': 'Organization', name: sponsor.name, url: sponsor.url } });
  const feed = JSON.parse(jsonFeed({ ...library, stories: new Map([[told.id, told]]) }, () => ''));
  expect(feed.items[0].authors).toEqual([{ name: 'La libraire' }]);
  const volume = { ...(library.volumes.get('tome-1') as Volume), sponsor };
  const [, book] = (volumeGraph(volume, library, card, facts) as { '@graph': object[] })['@graph'];
  expect(book).toMatchObject({ sponsor: { name: sponsor.name } });
});

test('everybody credited signs where nobody wrote', () => {
  const credits = [{ name: 'Nour', person: 'nour', role: 'photographer' as const }];
  expect(articleOf({ ...story, credits })).toMatchObject({ author: [{ name: 'Nour' }] });
});

test('a republication is the same text as elsewhere; a translation, the same work', () => {
  const url = 'https://a.example/';
  const republished = articleOf({ ...story, original: { relation: 'republication', url } });
  expect(republished).toMatchObject({ sameAs: [url] });
  expect(republished).not.toHaveProperty('isBasedOn');
  const translated = articleOf({ ...story, original: { relation: 'translation', url, title: 'A Café', lang: 'en' } });
  expect(translated).toMatchObject({
    translationOfWork: [{ '@type': 'CreativeWork', url, name: 'A Café', inLanguage: 'en' }],
  });
  expect(translated).not.toHaveProperty('isBasedOn');
});

test('a translation is the same work as its original, which names it; an adaptation is based on its own', () => {
  const translation = { ...story, id: 'a-coffee', lang: 'en', translationOf: story.id };
  const adaptation: Story = {
    ...translation,
    id: 'adapted',
    original: { relation: 'adaptation', url: 'https://a.fr/' },
  };
  const held = { ...library, stories: new Map([story, translation, adaptation].map((one) => [one.id, one])) };
  const article = (one: Story) => articleOf(one, held);
  const text = (id: string) => ({ '@id': `https://petit.example.org/recits/${id}/#texte` });
  expect(article(translation)).toMatchObject({ translationOfWork: [text('un-cafe')] });
  expect(article(story)).toMatchObject({ workTranslation: [text('a-coffee')] });
  expect(article(adaptation)).toMatchObject({ isBasedOn: [text('un-cafe'), 'https://a.fr/'] });
  expect(article(adaptation)).not.toHaveProperty('translationOfWork');
});
