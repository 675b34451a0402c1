import { expect, test } from 'vitest';
import { elsewhereOf } from '../../src/model/elsewhere.ts';
import { networkName } from '../../src/model/library.ts';
import { library, person } from '../sample.ts';

const mastodon = { network: 'mastodon', handle: '@ana@social.exemple.fr' };
const page = { kind: 'mastodon', url: 'https://social.exemple.fr/@ana' };

test('an account without a page is told by its own name', () => {
  const ana = person('ana', 'Ana', 'Élie', { handles: [mastodon, { network: 'twitter', handle: 'ana_e' }] });
  expect(elsewhereOf(ana)).toEqual([
    { kind: 'mastodon', handle: '@ana@social.exemple.fr' },
    { kind: 'twitter', handle: '@ana_e' },
  ]);
});

test('a page and an account of one network are told together, two accounts each once', () => {
  const second = { network: 'mastodon', handle: '@ana@autre.exemple.fr' };
  const ana = person('ana', 'Ana', 'Élie', {
    links: [{ kind: 'website', url: 'https://ana.exemple.fr/' }, page],
    handles: [mastodon, second],
  });
  expect(elsewhereOf(ana)).toEqual([
    { kind: 'website', url: 'https://ana.exemple.fr/' },
    { kind: 'mastodon', url: page.url, handle: mastodon.handle },
    { kind: 'mastodon', handle: second.handle },
  ]);
});

test('no network that the vocabulary lacks begins in lower case', () => {
  const kinds = ['mastodon', 'peertube', 'site perso', 'élan', 'YouTube'];
  expect(kinds.map((kind) => networkName(kind, library([])))).toEqual([
    'Mastodon',
    'Peertube',
    'Site perso',
    'Élan',
    'YouTube',
  ]);
});

test('who gives nothing is nowhere else', () => {
  expect(elsewhereOf(person('ana', 'Ana'))).toEqual([]);
});
