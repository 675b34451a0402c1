import { describe, expect, test } from 'vitest';
import { dateInWords, listInWords } from '../../../src/model/in-words.ts';
import { licenceOf } from '../../../src/model/licences.ts';
import { initialsOf } from '../../../src/model/person-names.ts';
import { readingMinutes } from '../../../src/model/story-facts.ts';
import { betweenQuotes } from '../../../src/publish/web/prose/between-quotes.ts';
import { shareLinks } from '../../../src/publish/web/story/share-links.ts';
import { siteWords } from '../../../src/words/site/site-words.ts';
import { person } from './sample.ts';

describe('dates', () => {
  test.each([
    ['2015-09-12', 'fr-FR', '12\u00a0septembre 2015'],
    ['2015-09-01', 'fr-FR', '1er\u00a0septembre 2015'],
    ['2015-09', 'fr-FR', 'septembre 2015'],
    ['2015', 'fr-FR', '2015'],
    ['2015-09-12', 'en-GB', '12\u00a0September 2015'],
  ])('%s in %s is « %s »', (date, lang, words) => {
    expect(dateInWords(date, lang)).toBe(words);
  });
});

describe('names', () => {
  test('initials are those of the data, never of a name cut in two', () => {
    expect(initialsOf(person('paul', 'Paul', 'Le Goff'))).toBe('PL');
    expect(initialsOf(person('cargo', 'Petit Cargo'))).toBe('P');
    expect(initialsOf(person('lan', 'Ngọc Lan', 'Phạm'))).toBe('NP');
  });

  test('French joins a list without a comma before « et »', () => {
    expect(listInWords(['Anne', 'Paul', 'Zoé'], 'fr-FR')).toBe('Anne, Paul et Zoé');
  });
});

test('reading takes at least a minute', () => {
  expect([10, 230, 1000].map((words) => readingMinutes({ words }))).toEqual([1, 1, 4]);
});

test('a licence has its name and its deed', () => {
  expect(licenceOf('CC-BY-NC-4.0', 'fr-FR')).toEqual({
    name: 'CC BY-NC 4.0',
    url: 'https://creativecommons.org/licenses/by-nc/4.0/',
  });
  expect(licenceOf('all-rights-reserved', 'fr-FR')).toEqual({ name: 'Tous droits réservés' });
});

test('a shared title keeps its hashtags inside the address', () => {
  const links = shareLinks('https://exemple.fr/recits/un-cafe/', '[#Rencontres] Un café & deux #Rennes');
  for (const { id, url } of links.filter((link) => link.id !== 'mastodon')) expect(new URL(url).hash, id).toBe('');
  // There the whole text follows the sign, so that no server sees it.
  expect(decodeURIComponent(new URL(links.find(({ id }) => id === 'mastodon')!.url).hash)).toBe(
    '#text=[#Rencontres] Un café & deux #Rennes https://exemple.fr/recits/un-cafe/',
  );
  expect(links.find(({ id }) => id === 'x')?.url).toContain('%23Rencontres');
});

describe('the interface', () => {
  const all = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value(2, 3))];
    return Object.values(value as object).flatMap(all);
  };

  test('French never leaves an ordinary space before ; : ! ? » nor after «', () => {
    expect(all(siteWords('fr-FR')).filter((words) => / [;:!?»]|« /.test(words))).toEqual([]);
  });

  test('French uses the typographic apostrophe', () => {
    expect(all(siteWords('fr-FR')).filter((words) => words.includes("'"))).toEqual([]);
  });

  test('a tag of English gives English, any other French', () => {
    expect(siteWords('en-GB').sections.stories).toBe('Stories');
    expect(siteWords('fr-CA').sections.stories).toBe('Récits');
  });

  test('counts agree with their number', () => {
    const { counts } = siteWords('fr-FR');
    expect([0, 1, 2].map(counts.stories)).toEqual(['0\u00a0récit', '1\u00a0récit', '2\u00a0récits']);
  });
});

describe('a quotation', () => {
  test('takes the inner marks within, and the spaces of its region', () => {
    expect(betweenQuotes('en dernier : « J’ai six cents kilos »', 'fr-FR')).toBe(
      '«\u202fen dernier\u00a0: “J’ai six cents kilos”\u202f»',
    );
    expect(betweenQuotes('Un café', 'fr-CA')).toBe('«\u00a0Un café\u00a0»');
    expect(betweenQuotes('A coffee', 'en-GB')).toMatch(/^[‘“]A coffee[’”]$/);
  });
});
