import { expect, test } from 'vitest';
import { elsewhereOf } from '../../../../src/publish/web/people/elsewhere.ts';
import { library, person } from '../sample.ts';

const known = {
  ...library([]),
  networkNames: new Map([
    ['mastodon', 'Mastodon'],
    ['twitter', 'Twitter / X'],
  ]),
};
const mastodon = { network: 'mastodon', handle: '@ana@social.exemple.fr' };
const page = { kind: 'mastodon', url: 'https://social.exemple.fr/@ana' };

test('an account without a page is told by its network’s name and its own', () => {
  const ana = person('ana', 'Ana', 'Élie', { handles: [mastodon, { network: 'twitter', handle: 'ana_e' }] });
  expect(elsewhereOf(ana, known)).toEqual([
    { label: 'Mastodon', handle: '@ana@social.exemple.fr' },
    { label: 'Twitter / X', handle: '@ana_e' },
  ]);
});

test('a page and an account of one network are told together, two accounts each once', () => {
  const second = { network: 'mastodon', handle: '@ana@autre.exemple.fr' };
  const ana = person('ana', 'Ana', 'Élie', {
    links: [{ kind: 'website', url: 'https://ana.exemple.fr/' }, page],
    handles: [mastodon, second],
  });
  expect(elsewhereOf(ana, known)).toEqual([
    { label: 'Site', url: 'https://ana.exemple.fr/' },
    { label: 'Mastodon', url: page.url, handle: mastodon.handle },
    { label: 'Mastodon', handle: second.handle },
  ]);
});

test('no label begins in lower case, whatever the kind', () => {
  const kinds = ['mastodon', 'peertube', 'site perso', 'élan', 'YouTube'];
  const links = kinds.map((kind) => ({ kind, url: 'https://exemple.fr/' }));
  expect(elsewhereOf(person('ana', 'Ana', undefined, { links }), known).map(({ label }) => label)).toEqual([
    'Mastodon',
    'Peertube',
    'Site perso',
    'Élan',
    'YouTube',
  ]);
});

test('who gives nothing is nowhere else', () => {
  expect(elsewhereOf(person('ana', 'Ana'), known)).toEqual([]);
});
