import { describe, expect, test } from 'vitest';
import { meetingsOf, stepsOf, unnamedMetBy } from '../../../src/model/sky/meetings.ts';
import type { Encounter } from '../../../src/model/story.ts';
import { meetingInWords } from '../../../src/publish/web/people/meeting-in-words.ts';
import { encounter, library, person, story } from '../../sample.ts';

describe('a meeting in words', () => {
  const irl = { form: 'coffee', date: '2015-09', place: 'Rennes' } as const;
  const said = (more: Parameters<typeof encounter>[1]) =>
    meetingInWords(encounter('un', more), library([story('un')])).replaceAll(/[\u00a0\u202f]/g, ' ');

  test('goes from the network to the table', () => {
    expect(said({ online: '2015-05', irl })).toBe('LinkedIn, mai 2015 ; puis un café, Rennes, septembre 2015');
  });

  test('or from the table to the network', () => {
    expect(said({ direction: 'irl-to-online', irl })).toBe('un café, Rennes, septembre 2015 ; puis LinkedIn');
  });

  test('begins with who or what brought people together, whatever came first of table and network', () => {
    const via = { channel: 'introduction' } as const;
    expect(said({ via, direction: 'irl-to-online', irl })).toBe(
      'une mise en relation ; puis un café, Rennes, septembre 2015',
    );
    expect(said({ via, direction: 'online-only', online: '2017' })).toBe('une mise en relation ; puis en ligne, 2017');
    expect(said({ via: { channel: 'event' }, direction: 'irl-to-online', irl: { ...irl, form: 'event' } })).toBe(
      'un événement, Rennes, septembre 2015',
    );
  });

  test('says only the direction where the story gives no place nor date', () => {
    expect(said({ direction: 'online-only' })).toBe('LinkedIn, en ligne seulement');
    expect(said({ direction: 'online-to-irl' })).toBe('LinkedIn, du réseau à la rencontre');
  });
});

test('people whom no story names are told by those who met them, and by nobody else', () => {
  const told = encounter('un', { unnamed: [{ label: 'cinq voisins', count: 5 }] });
  const held = library([story('un', { encounters: [told] })]);
  expect(unnamedMetBy(person('ana', 'Ana'), held)).toEqual([{ label: 'cinq voisins', encounter: told }]);
  expect(unnamedMetBy(person('paul', 'Paul'), held)).toEqual([]);
});

test('only networks and blogs are online', () => {
  const kindsOf = (via: Encounter['via']) =>
    stepsOf(encounter('un', { via }), library([story('un')])).map(({ kind }) => kind);
  expect(kindsOf({ network: 'linkedin' })).toEqual(['online']);
  expect(kindsOf({ channel: 'blog' })).toEqual(['online']);
  expect(kindsOf({ channel: 'mail' })).toEqual(['writing']);
  for (const channel of ['event', 'work', 'introduction'] as const) expect(kindsOf({ channel })).toEqual(['through']);
});

test('two people met twice in one story are told once', () => {
  const met = [encounter('un'), encounter('un'), encounter('deux')].map((one) => ({ person: 'paul', encounter: one }));
  const found = meetingsOf(person('ana', 'Ana', undefined, { met }), library([story('un'), story('deux')]));
  expect(found.map(({ meeting }) => meeting.encounter.story)).toEqual(['un', 'deux']);
});
