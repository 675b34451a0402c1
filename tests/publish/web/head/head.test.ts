// What pages say of themselves to networks, reference managers and search engines.
import { describe, expect, test } from 'vitest';
import { sizeInWords } from '../../../../src/model/book/book-facts.ts';
import { adaptationsOf, translationsOf, versionsOf } from '../../../../src/model/reading/translations.ts';
import { storyCitationTags, volumeCitationTags } from '../../../../src/publish/web/head/citation-tags.ts';
import { fediverseCreator } from '../../../../src/publish/web/head/fediverse.ts';
import { cutAtWord, openGraphLocale } from '../../../../src/publish/web/head/head.ts';
import { homeHead, personHead, seriesHead } from '../../../../src/publish/web/head/other-heads.ts';
import { storyHead } from '../../../../src/publish/web/head/story-head.ts';
import { library, person, series, story, volume } from '../../../sample.ts';

const SITE = 'https://exemple.fr/florilege';

describe('citations', () => {
  test('a story names its authors by family name, or as they sign', () => {
    const credits = [
      { name: 'Paul Le Goff', person: 'paul', role: 'author' as const },
      { name: 'A. É.', role: 'interviewer' as const },
      { name: 'Ana Élie', person: 'ana', role: 'translator' as const },
    ];
    const tags = storyCitationTags(story('un', { credits }), library([]));
    expect(tags.filter(([name]) => name === 'citation_author').map(([, content]) => content)).toEqual([
      'Le Goff, Paul',
      'A. É.',
    ]);
    expect(tags).toContainEqual(['citation_publication_date', '2026/03/14']);
    expect(tags).toContainEqual(['citation_fulltext_html_url', `${SITE}/recits/un/`]);
  });

  test('a name chosen for a text is not cut at its comma', () => {
    const credits = ['Une lectrice, Rennes', 'Ana Élie, au volant'].map((name) => ({ name, role: 'author' as const }));
    const tags = storyCitationTags(story('un', { credits }), library([]));
    expect(tags.filter(([name]) => name === 'citation_author').map(([, content]) => content)).toEqual([
      'Une lectrice – Rennes',
      'Ana Élie – au volant',
    ]);
  });

  test('everybody credited is named where nobody wrote', () => {
    const told = story('un', { credits: [{ name: 'Paul Le Goff', person: 'paul', role: 'photographer' }] });
    expect(storyCitationTags(told, library([]))).toContainEqual(['citation_author', 'Le Goff, Paul']);
    expect(storyHead(told, library([told])).properties).toContainEqual(['article:author', `${SITE}/personnes/paul/`]);
  });

  test('a volume names its editors, its number and its file', () => {
    const tags = volumeCitationTags(volume('t', [], { editors: ['ana'], isbn: { pdf: '978-2-01' } }), library([]));
    expect(tags).toContainEqual(['citation_editor', 'Élie, Ana']);
    expect(tags).toContainEqual(['citation_isbn', '978-2-01']);
    expect(tags).toContainEqual(['citation_pdf_url', `${SITE}/volumes/t.pdf`]);
  });
});

describe('the account that a share credits', () => {
  test('has its server in the handle, or in the address of the profile', () => {
    expect(fediverseCreator([{ network: 'mastodon', handle: '@ana@exemple.social' }])).toBe('@ana@exemple.social');
    expect(fediverseCreator([{ network: 'mastodon', handle: 'ana', url: 'https://a.social/@ana' }])).toBe(
      '@ana@a.social',
    );
  });

  test('is none where no server is known, or on another network', () => {
    expect(fediverseCreator([{ network: 'mastodon', handle: '@ana' }])).toBeUndefined();
    expect(fediverseCreator([{ network: 'linkedin', handle: '@ana@exemple.social' }])).toBeUndefined();
  });

  test('is the first author’s on a story, the person’s on their page, the site’s on the first page', () => {
    const handles = [{ network: 'mastodon', handle: '@ana@exemple.social' }];
    const ana = person('ana', 'Ana', 'Élie', { handles });
    const held = library([story('un')], { people: new Map([['ana', ana]]) });
    held.site.accounts = [{ network: 'mastodon', url: 'https://exemple.social/@site', handle: '@site' }];
    const creator = ['fediverse:creator', '@ana@exemple.social'];
    expect(storyHead(story('un'), held).named).toContainEqual(creator);
    expect(personHead(ana, held).named).toEqual([creator]);
    expect(homeHead(held).named).toEqual([['fediverse:creator', '@site@exemple.social']]);
    const translated = story('un', {
      credits: [
        { name: 'Ana Élie', person: 'ana', role: 'translator' },
        { name: 'Paul Le Goff', person: 'paul', role: 'author' },
      ],
    });
    expect(storyHead(translated, held).named).not.toContainEqual(creator);
  });
});

describe('languages', () => {
  const first = story('first', { lang: 'en' });
  const second = story('second', { translationOf: 'first' });
  const held = library([first, second]);

  test('a translation and its original name each other, and themselves', () => {
    const versions = [
      { lang: 'en', url: `${SITE}/recits/first/` },
      { lang: 'fr-FR', url: `${SITE}/recits/second/` },
    ];
    expect(versionsOf(first, held)).toEqual(versions);
    expect(versionsOf(second, held)).toEqual(versions);
  });

  test('an original elsewhere is named where the text is its translation, not where it is another text', () => {
    const original = { relation: 'translation' as const, lang: 'en', url: 'https://a.example/' };
    const translated = story('un', { original });
    expect(versionsOf(translated, library([translated]))[0]).toEqual({ lang: 'en', url: 'https://a.example/' });
    const adapted = story('un', { original: { ...original, relation: 'adaptation' } });
    expect(versionsOf(adapted, library([adapted]))).toEqual([]);
  });

  test('an adaptation is another text, which its source tells apart from its translations', () => {
    const adapted = story('third', { translationOf: 'first', original: { relation: 'adaptation' } });
    const both = library([first, second, adapted]);
    expect(versionsOf(adapted, both)).toEqual([]);
    expect(versionsOf(first, both).map(({ url }) => url)).not.toContain(`${SITE}/recits/third/`);
    expect(translationsOf(first, both)).toEqual([second]);
    expect(adaptationsOf(first, both)).toEqual([adapted]);
  });

  test('a translation of a translation names the same versions as the others', () => {
    const third = story('third', { lang: 'de', translationOf: 'second' });
    const chain = library([third, second, first]);
    const languages = versionsOf(first, chain).map(({ lang }) => lang);
    expect(languages).toEqual(['en', 'fr-FR', 'de']);
    for (const one of [second, third]) expect(versionsOf(one, chain)).toEqual(versionsOf(first, chain));
  });

  test('a chain that bites its tail has an end, and the same for all', () => {
    const loop = [
      story('a', { lang: 'en', translationOf: 'c' }),
      story('b', { lang: 'fr-FR', translationOf: 'a' }),
      story('c', { lang: 'de', translationOf: 'b' }),
    ];
    const named = loop.map((one) => versionsOf(one, library(loop)));
    expect(named[0]).toHaveLength(3);
    expect(named).toEqual([named[0], named[0], named[0]]);
  });

  test('one version is named a language, the first; another one names none', () => {
    const again = story('third', { translationOf: 'first' });
    const both = library([first, second, again]);
    expect(versionsOf(first, both)).toEqual(versionsOf(first, held));
    expect(versionsOf(again, both)).toEqual([]);
  });

  test('a text in one language names none; nor one whose original is withdrawn', () => {
    expect(versionsOf(story('seul'), held)).toEqual([]);
    expect(versionsOf(second, library([second]))).toEqual([]);
  });
});

test('the locale of a share has a territory, or is not said', () => {
  expect(['fr-FR', 'zh-Hant-TW', 'en'].map(openGraphLocale)).toEqual(['fr_FR', 'zh_TW', undefined]);
});

test.each([
  ['un deux trois', 20, 'un deux trois'],
  ['un deux trois', 10, 'un deux…'],
  ['un deux, trois', 11, 'un deux…'],
  ['anticonstitutionnellement', 10, 'anticonst…'],
  ['📚📚📚📚📚📚', 8, '📚📚📚…'],
])('« %s » in %i characters is « %s »', (long, most, short) => {
  expect(cutAtWord(long, most)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(most);
});

test('a series shows its own feeds', () => {
  expect(seriesHead(series('portraits', []), library([])).feeds).toMatchObject({
    atom: '/collections/portraits/flux.xml',
    json: '/collections/portraits/flux.json',
  });
});

test.each([
  [820_400, 'fr-FR', '820 ko'],
  [1_130_000, 'fr-FR', '1,1 Mo'],
  [1_130_000, 'en', '1.1 MB'],
])('%i bytes are « %s: %s »', (bytes, lang, words) => {
  expect(sizeInWords(bytes, lang).replace(/\s/g, ' ')).toBe(words);
});

test('the head of a story tells networks who wrote it and when', () => {
  const head = storyHead(story('un', { updated: '2026-04-02' }), library([story('un')]));
  expect(head.properties).toEqual([
    ['article:published_time', '2026-03-14'],
    ['article:modified_time', '2026-04-02'],
    ['article:author', 'https://exemple.fr/florilege/personnes/ana/'],
    ['article:section', 'Récit de rencontre'],
    ['article:tag', 'Amitié'],
    ['article:tag', 'LinkedIn'],
  ]);
});
