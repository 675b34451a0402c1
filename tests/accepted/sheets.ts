// The sheets around the stories: site, people, series, networks, themes.
import * as fc from 'fast-check';
import { colour, LICENCE, name, phrase, seldom, spelt, webAddress } from './words.ts';
import type { Fields } from './yaml.ts';

export const site: fc.Arbitrary<Fields> = fc.record({
  name: name(1, 80),
  tagline: seldom(phrase(1, 160), 2),
  description: phrase(80, 300),
  url: fc.constantFrom('https://essai.example.org', 'https://essai.example.org/florilege/', 'https://例え.jp'),
  lang: fc.constantFrom('fr-FR', 'fr-FR', 'fr-CA', 'en', 'en-GB'),
  demonstration: seldom(fc.boolean(), 3),
  publisher: fc.record({ name: name(1, 120), address: phrase(5, 120), country: seldom(name(2, 80), 2) }),
  legal: fc.record({ director: name(1, 120), host: fc.record({ name: name(1, 120), address: phrase(5, 120) }) }),
  repository: seldom(fc.record({ url: webAddress, branch: name(1, 80) }), 3),
  accounts: seldom(
    fc.array(fc.record({ network: name(3, 80), url: webAddress, handle: seldom(name(1, 120), 2) }), { maxLength: 2 }),
    3,
  ),
  identity: seldom(
    fc.record({
      ground: seldom(fc.constantFrom('#f6efe2', '#EEF3F6', '#ffffff', '#eef6ea'), 2),
      accent: seldom(fc.constantFrom('#7a4a12', '#0F5A63', '#6b2f7a', '#2a5d3a'), 2),
      faces: seldom(fc.constantFrom('source-serif', 'vollkorn', 'stix-two'), 2),
    }),
    2,
  ),
  offline: seldom(fc.boolean(), 2),
  licence: LICENCE,
});

export function terms(ids: readonly string[]): fc.Arbitrary<Fields[]> {
  return fc.tuple(
    ...ids.map((one) =>
      fc.record({
        id: fc.constant(one),
        label: name(1, 80),
        altLabels: seldom(fc.array(name(1, 80), { maxLength: 2 }), 3),
      }),
    ),
  );
}

/** @param withPicture whether a picture stands beside the sheet */
export function person(networks: readonly string[], withPicture: boolean): fc.Arbitrary<Fields> {
  return fc.record({
    displayName: name(1, 120),
    givenName: name(1, 80),
    familyName: seldom(name(1, 80), 2),
    role: seldom(phrase(1, 120), 2),
    organisation: seldom(name(1, 120), 3),
    bio: seldom(phrase(1, 600), 2),
    links: seldom(fc.array(fc.record({ kind: name(1, 40), url: webAddress }), { maxLength: 2 }), 3),
    handles: seldom(fc.array(handle(networks), { maxLength: 2 }), 3),
    portrait: withPicture
      ? fc.record({ alt: phrase(20, 120), credit: seldom(name(1, 120), 2) })
      : fc.constant(undefined),
    identifiability: fc.constantFrom('full-name', 'given-name', 'pseudonym'),
    publicFigure: seldom(fc.boolean(), 5),
    consent: consent(['web', 'pdf', 'epub', 'print', 'social']),
  });
}

const handle = (networks: readonly string[]) =>
  fc.record({
    network: fc.constantFrom(...networks),
    handle: fc
      .tuple(spelt('aébcxyz東01_.-', 1, 20), fc.constantFrom('', '@x.social'))
      .map(([own, home]) => `@${own}${home}`),
  });

export function series(people: readonly string[]): fc.Arbitrary<Fields> {
  return fc.record({
    title: name(1, 120),
    description: phrase(80, 300),
    accent: colour,
    hashtag: seldom(name(2, 80), 3),
    questions: seldom(fc.array(phrase(3, 200), { maxLength: 2 }), 3),
    editors: seldom(fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 }), 2),
  });
}

export function consent(outputs: readonly string[]): fc.Arbitrary<Fields> {
  return fc.record({
    ref: fc.nat({ max: 99_999 }).map((number) => `c-2026-${number}`),
    date: fc.constant('2026-01-10'),
    outputs: fc.constant(outputs),
    until: seldom(fc.constantFrom('2026-07-01', '2026-03-01', '2999-12-31'), 12),
  });
}

export const sponsor: fc.Arbitrary<Fields> = fc.record({
  name: name(1, 120),
  url: seldom(webAddress, 2),
  disclosure: phrase(10, 300),
});
