// Where the links of a chapter lead, and which ones never become links.
import { describe, expect, test } from 'vitest';
import { headingId, linked, linkTarget, printableAddress } from '../../../src/publish/epub/link-targets.ts';

const places = {
  siteUrl: 'https://florilege.example/livre',
  headings: new Set(['1-debut', 'l-été']),
  chapterOf: (story: string) =>
    story === 'un-cafe' ? { file: 'story-un-cafe.xhtml', headings: new Set(['fin']) } : undefined,
};

describe('a link in the book', () => {
  test.each([
    ['https://exemple.fr/a?b=c&d=é#f', 'https://exemple.fr/a?b=c&d=%C3%A9#f'],
    ['http://exemple.fr', 'http://exemple.fr/'],
    ['mailto:x@example.org', 'mailto:x@example.org'],
    ['/reseaux/linkedin/', 'https://florilege.example/livre/reseaux/linkedin/'],
    ['/recits/absent/', 'https://florilege.example/livre/recits/absent/'],
    ['/recits/un-cafe/', 'story-un-cafe.xhtml'],
    ['/recits/un-cafe', 'story-un-cafe.xhtml'],
    ['/recits/un-cafe/#fin', 'story-un-cafe.xhtml#s-fin'],
    ['/recits/un-cafe/#inconnu', 'story-un-cafe.xhtml'],
    ['/recits/un-cafe/?theme=emploi#fin', 'story-un-cafe.xhtml#s-fin'],
    ['/recits/un-cafe/citation.bib', 'https://florilege.example/livre/recits/un-cafe/citation.bib'],
    ['#1-debut', '#s-1-debut'],
  ])('%s leads to %s', (url, target) => {
    expect(linkTarget(url, places)).toBe(target);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>x</b>',
    'file:///etc/hostname',
    'vbscript:x',
    '//evil.example/a',
    '/\\evil.example/a',
    'https:///',
    'https://user:secret@exemple.fr/',
    '#nulle-part',
    'relatif/ailleurs',
    '../../META-INF/container.xml',
    'story-un-cafe.xhtml',
    '',
  ])('%j stays words', (url) => {
    expect(linkTarget(url, places)).toBeUndefined();
  });
});

test('an address of a person, a partner or a source is of the web, or it is only words', () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hostname',
    'ftp://a.example/',
    'nulle part',
  ]) {
    expect(printableAddress(url)).toBeUndefined();
    expect(linked('mots', url)).toBe('mots');
  }
});

test('what RFC 3986 forbids in an address is written with its code', () => {
  expect(printableAddress('https://exemple.fr/a|b[c]?d={e}^%zz&f=%C3%A9')).toBe(
    'https://exemple.fr/a%7Cb%5Bc%5D?d=%7Be%7D%5E%25zz&f=%C3%A9',
  );
  expect(printableAddress('mailto:a b@c.example')).toBe('mailto:a%20b@c.example');
  expect(printableAddress('https://exemple.fr/#a#b')).toBe('https://exemple.fr/#a%23b');
  expect(printableAddress('https://[::1]/a')).toBe('https://[::1]/a');
});

test('a heading’s id is an XML name, and two ids stay two', () => {
  expect(headingId('1-debut')).toBe('s-1-debut');
  expect(headingId('été')).toBe('s-_e9_t_e9_');
  expect(headingId('a_b')).not.toBe(headingId('a_5f_b'));
});
