// What a draft may be shown with, while its answers are being typed.
import { expect, test } from 'vitest';
import type { DraftFacts } from '../../../src/atelier/draft/draft.ts';
import { fitFacts } from '../../../src/atelier/draft/fit-facts.ts';

const MEETING = {
  with: [0],
  via: 'linkedin',
  direction: 'online-to-irl' as const,
  online: '2014-03',
  evidence: 'Oui.',
};

test.each<[string, DraftFacts, DraftFacts]>([
  [
    'an address that is half typed',
    { original: { url: 'https', published: '2014-03-21' } },
    { original: { published: '2014-03-21' } },
  ],
  [
    'a day that may be another',
    { meeting: { ...MEETING, online: '03/04/2021' } },
    { meeting: { ...MEETING, online: undefined } as never },
  ],
  [
    'a day that no calendar has',
    { meeting: { ...MEETING, irl: { form: 'coffee', date: '2014-02-30', place: 'Sète' } } },
    { meeting: { ...MEETING, irl: { form: 'coffee', place: 'Sète' } } },
  ],
  ['a sixth place', { places: ['A', 'B', 'C', 'D', 'E', 'F'] }, { places: ['A', 'B', 'C', 'D', 'E'] }],
  ['a hashtag with its full stop', { hashtags: ['#rencontre.', '#bretagne'] }, { hashtags: ['#bretagne'] }],
  ['a title that is too short', { title: 'Un' }, {}],
  ['a language that is none', { lang: 'français' }, {}],
])('without %s', (_, facts, fit) => {
  expect(fitFacts({ ...facts, contact: 'c' })).toEqual({ ...fit, contact: 'c' });
});

test('what the model takes stays', () => {
  const facts: DraftFacts = {
    ...{ title: 'Un café', kind: 'encounter', lang: 'fr-CA', themes: ['emploi'], places: ['Rennes'] },
    ...{ meeting: MEETING, original: { url: 'https://exemple.fr/a', published: '2014' } },
    ...{ author: { name: 'Léa' }, people: [{ name: 'Paul', agreed: 'asked' }], outputs: ['web'] },
  };
  expect(fitFacts(facts)).toEqual(facts);
});

test.each<[string, DraftFacts, DraftFacts]>([
  [
    'a month in words',
    { meeting: { ...MEETING, online: 'mars 2021' } },
    { meeting: { ...MEETING, online: '2021-03' } },
  ],
  [
    'a day in words',
    { meeting: { ...MEETING, irl: { form: 'coffee', date: '1er mai 2021' } } },
    { meeting: { ...MEETING, irl: { form: 'coffee', date: '2021-05-01' } } },
  ],
  [
    'an address without its beginning',
    { original: { url: 'exemple.fr/un' } },
    { original: { url: 'https://exemple.fr/un' } },
  ],
])('%s is shown as it is sent', (_, facts, fit) => {
  expect(fitFacts(facts)).toEqual(fit);
});
