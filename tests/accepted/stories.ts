// The front matter and the body of a story, all kinds, and the pictures beside it.
import * as fc from 'fast-check';
import { body } from './bodies.ts';
import { consent, sponsor } from './sheets.ts';
import { day, edtf, LICENCE, language, name, phrase, place, seldom, spelt, webAddress } from './words.ts';
import type { Fields } from './yaml.ts';

/** Ids that a story may name. */
export interface Pool {
  people: string[];
  networks: string[];
  themes: string[];
  series: string[];
  stories: string[];
  volumes: string[];
}

export interface DrawnStory {
  fields: Fields;
  body: string;
  condensed: string | undefined;
  /** Names of its pictures. */
  pictures: string[];
}

export function story(pool: Pool): fc.Arbitrary<DrawnStory> {
  return fc
    .record({
      kind: fc.constantFrom('encounter', 'portrait', 'opinion', 'advice', 'guest', 'foreword'),
      pictures: fc.uniqueArray(pictureName, { maxLength: 2, selector: (file) => file.normalize('NFC').toLowerCase() }),
      first: phrase(20, 180),
      hasMet: fc.boolean(),
    })
    .chain(({ kind, pictures, first, hasMet }) =>
      fc.record({
        fields: fields(pool, { kind, pictures, first, hasMet: hasMet || kind === 'encounter' }),
        body: body(first, pictures),
        condensed: seldom(body('Un texte plus court.', []), 4),
        pictures: fc.constant(pictures),
      }),
    );
}

interface Traits {
  kind: string;
  pictures: string[];
  /** The first paragraph, which says what the front matter says. */
  first: string;
  hasMet: boolean;
}

function fields(pool: Pool, { kind, pictures, first, hasMet }: Traits): fc.Arbitrary<Fields> {
  const some = (ids: string[], minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
    fc.uniqueArray(fc.constantFrom(...ids), { minLength, maxLength });
  const drawn: fc.Arbitrary<Fields> = fc.record({
    title: phrase(3, 120),
    socialTitle: seldom(phrase(3, 200), 3),
    kind: fc.constant(kind),
    lang: seldom(language, 2),
    authors: some(pool.people, 1, 3).chain((people) => fc.tuple(...people.map(credit))),
    summary: phrase(80, 300),
    published: day,
    updated: seldom(fc.constantFrom('2026-06-30', '2999-01-01', '9999-12-31'), 5),
    status: fc.constantFrom(...Array(9).fill('published'), 'draft', 'review', 'withdrawn'),
    translationOf: seldom(fc.constantFrom(...pool.stories), 12),
    embargo: seldom(fc.constantFrom('2026-07-01', '0001-01-01', '2026-07-02'), 15),
    series: seldom(fc.constantFrom(...pool.series), 2),
    themes: some(pool.themes, 1, 5),
    networks: some(pool.networks, 0, 5),
    places: seldom(fc.uniqueArray(place, { maxLength: 3, selector: (label) => label.normalize().toLowerCase() }), 2),
    hashtags: seldom(fc.uniqueArray(hashtag, { maxLength: 2, selector: (tag) => tag.toLowerCase() }), 3),
    people: seldom(some(pool.people, 0, 2), 2),
    encounters: hasMet ? fc.array(encounter(pool, first), { minLength: 1, maxLength: 2 }) : fc.constant(undefined),
    portrait: kind === 'portrait' ? portrait(pool) : fc.constant(undefined),
    original: seldom(original, 6),
    sponsor: seldom(sponsor, 8),
    cover: pictures.length > 0 ? seldom(cover(pictures), 2) : fc.constant(undefined),
    share: seldom(fc.record({ quote: fc.constant(first.slice(0, 140)), alt: seldom(phrase(3, 300), 2) }), 5),
    licence: LICENCE,
    consent: fc
      .constantFrom(['web', 'pdf', 'epub', 'print', 'social'], ['web', 'pdf', 'epub'])
      .chain((outputs) => consent(outputs)),
  });
  // A text that is withdrawn says when, and no other does.
  return drawn.map((all) => ({ ...all, withdrawn: all.status === 'withdrawn' ? { date: '2026-06-30' } : undefined }));
}

function credit(person: string): fc.Arbitrary<unknown> {
  const role = fc.constantFrom('author', 'interviewer', 'translator', 'adapter', 'photographer');
  return fc.oneof(
    fc.constant(person),
    fc.record({ person: fc.constant(person), role, creditAs: seldom(name(1, 120), 3) }),
  );
}

function encounter(pool: Pool, evidence: string): fc.Arbitrary<Fields> {
  const label = fc.record({
    label: name(1, 80),
    count: seldom(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(100_000)), 2),
  });
  return fc.record({
    with: fc.uniqueArray(fc.oneof(fc.constantFrom<unknown>(...pool.people), label), {
      minLength: 1,
      maxLength: 3,
      selector: (met) => (typeof met === 'string' ? met : (met as { label: string }).label.toLowerCase()),
    }),
    via: fc.constantFrom(...pool.networks, 'event', 'work', 'introduction', 'blog', 'mail'),
    direction: fc.constantFrom('online-to-irl', 'irl-to-online', 'online-only', 'reunion'),
    online: seldom(early, 2),
    irl: seldom(
      fc.record({
        form: fc.constantFrom('coffee', 'lunch', 'dinner', 'drink', 'evening', 'event', 'other'),
        date: seldom(early, 2),
        place: seldom(name(1, 80), 2),
      }),
      2,
    ),
    outcome: seldom(fc.uniqueArray(fc.constantFrom('friendship', 'job', 'couple', 'project')), 2),
    evidence: fc.constant(evidence),
  });
}

/** Before any story is published, or nearly. */
const early = fc.oneof(
  edtf.map((date) => `0${date.slice(1)}`),
  fc.constantFrom('2004', '1999-12', '0000', '2000-02-29'),
);

function portrait(pool: Pool): fc.Arbitrary<Fields> {
  return fc.record({
    subject: fc.constantFrom(...pool.people),
    organisation: seldom(
      fc.record({
        name: name(1, 120),
        url: seldom(webAddress, 2),
        sector: seldom(name(1, 120), 2),
        city: seldom(name(1, 80), 2),
        founded: seldom(edtf, 2),
      }),
      2,
    ),
    interviewed: seldom(early, 2),
  });
}

const original: fc.Arbitrary<Fields> = fc.record({
  relation: fc.constantFrom('translation', 'adaptation', 'republication'),
  title: seldom(name(1, 200), 2),
  author: seldom(name(1, 120), 2),
  lang: seldom(language, 2),
  url: seldom(webAddress, 2),
  published: seldom(early, 2),
});

const cover = (pictures: string[]) =>
  fc.record({
    src: fc.constantFrom(...pictures).map((file) => `./${file}`),
    alt: phrase(20, 120),
    credit: seldom(name(1, 120), 2),
  });

const hashtag = fc.oneof(
  fc.constantFrom('#Rencontres', '#été', '#東京', '#Привет', '#_', '#2024', '#𐐀𐐁', '#constructor'),
  spelt('AaBbéÀœ東019_', 1, 60).map((letters) => `#${letters}`),
);

const pictureName = fc.oneof(
  fc.constantFrom('comptoir.png', 'Une photo (1).png', '東京.png', "l'été.png", 'constructor.png', 'été.png', '1.png'),
  spelt('aB1 ._()-', 0, 20).map((letters) => `a${letters}.png`),
);
