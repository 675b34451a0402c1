// The addresses of the site, read: what a text writes and what it leads to.
import { expect, test } from 'vitest';
import { ownAddress } from '../../src/model/addresses.ts';

test.each([
  ['https://petit.example.org/personnes/nour/', '/personnes/nour/'],
  ['http://www.petit.example.org/personnes/nour#a', '/personnes/nour#a'],
  ['HTTPS://PETIT.example.org/recits/../personnes/nour/?b', '/personnes/nour/?b'],
  ['/recits/./../personnes/nour/', '/personnes/nour/'],
  ['https://petit.example.org', '/'],
  ['/lieux/łódź/', '/lieux/łódź/'],
  ['#retour', '#retour'],
  ['mailto:nour@petit.example.org', 'mailto:nour@petit.example.org'],
  ['https://autre.petit.example.org/recits/', 'https://autre.petit.example.org/recits/'],
  ['https://petit.example.org:8080/recits/', 'https://petit.example.org:8080/recits/'],
  ['https://petit.example.org@autre.example/recits/', 'https://petit.example.org@autre.example/recits/'],
  ['//petit.example.org/recits/', '//petit.example.org/recits/'],
])('%s is, for a site of that host, %s', (written, own) => {
  expect(ownAddress(written, 'https://petit.example.org')).toBe(own);
});

test('a site in a folder knows the addresses of its folder alone', () => {
  const own = (url: string) => ownAddress(url, 'https://exemple.fr/florilege/');
  expect(own('https://exemple.fr/florilege/recits/un-cafe/')).toBe('/recits/un-cafe/');
  expect(own('https://exemple.fr/florilege')).toBe('/');
  expect(own('https://exemple.fr/florileges/recits/')).toBe('https://exemple.fr/florileges/recits/');
  expect(own('/florilege/../recits/')).toBe('/recits/');
});
