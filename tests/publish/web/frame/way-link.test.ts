import { expect, test } from 'vitest';
import { linkOf } from '../../../../src/publish/web/frame/way-link.ts';

test('a mail link opens a message with its subject and the questions to answer, whatever the name holds', () => {
  const { href, words } = linkOf(
    { kind: 'email', address: 'a&b@exemple.fr' },
    { lang: 'fr-FR', name: 'Vie & co ? #1' },
  );
  expect(words).toBe('a&b@exemple.fr');
  const [address, query = ''] = href.split('?');
  expect(address).toBe('mailto:a%26b@exemple.fr');
  const said = new URLSearchParams(query.replaceAll('+', '%2B'));
  expect(said.get('subject')).toBe('Un texte pour Vie & co ? #1');
  expect(said.get('body')).toMatch(/^Bonjour,\r\n\r\nVoici un texte pour Vie & co \? #1\.\r\n\r\nTitre/);
});

test('a form and a repository are named by their addresses', () => {
  expect(linkOf({ kind: 'form', url: 'https://exemple.fr/f/' }, { lang: 'en', name: 'A' })).toMatchObject({
    title: 'With the form',
    href: 'https://exemple.fr/f/',
    words: 'exemple.fr/f',
  });
  const way = {
    kind: 'repository',
    url: 'https://github.com/a/b/new/main?filename=x',
    name: 'github.com/a/b',
  } as const;
  expect(linkOf(way, { lang: 'fr', name: 'A' })).toMatchObject({ href: way.url, words: 'github.com/a/b' });
});
