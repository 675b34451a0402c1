import { describe, expect, test } from 'vitest';
import { meetingGraph } from '../../../src/model/sky/meeting-graph.ts';
import type { Encounter } from '../../../src/model/story.ts';
import { encounter, library, person, story } from '../../sample.ts';

/** A library of people who met: 'ana bo' by some encounters. */
function libraryOf(names: string, ...met: [string, string, Encounter][]) {
  const people = names.split(' ').map((name) => {
    const mine = met.flatMap(([one, other, told]) =>
      one === name ? [{ person: other, encounter: told }] : other === name ? [{ person: one, encounter: told }] : [],
    );
    return [name, person(name, name, undefined, { met: mine })] as const;
  });
  return library([story('un')], { people: new Map(people) });
}

const told = (id: string, direction: Encounter['direction'] = 'online-to-irl') => encounter(id, { direction });

describe('the graph of meetings', () => {
  test('has a node for each person who met somebody, in the order of the library', () => {
    const { people } = meetingGraph(libraryOf('ana bo cy', ['cy', 'ana', told('un')]));
    expect(people.map(({ id }) => id)).toEqual(['ana', 'cy']);
  });

  test('has one edge for a pair, whoever tells and in however many stories', () => {
    const { ties } = meetingGraph(libraryOf('ana bo', ['ana', 'bo', told('un')], ['bo', 'ana', told('deux')]));
    expect(ties).toHaveLength(1);
    expect(ties[0]).toMatchObject({ from: 0, to: 1, style: 'solid' });
    expect(ties[0]?.encounters.map(({ story }) => story)).toEqual(['un', 'deux']);
  });

  test('tells each story once, by the meeting in person where there is one', () => {
    const { ties } = meetingGraph(
      libraryOf('ana bo', ['ana', 'bo', told('un', 'online-only')], ['ana', 'bo', told('un', 'reunion')]),
    );
    expect(ties[0]?.encounters.map(({ direction }) => direction)).toEqual(['reunion']);
  });

  test('is dashed only where nobody saw anybody', () => {
    const online = told('un', 'online-only');
    expect(meetingGraph(libraryOf('ana bo', ['ana', 'bo', online])).ties[0]?.style).toBe('dashed');
    expect(meetingGraph(libraryOf('ana bo', ['ana', 'bo', online], ['ana', 'bo', told('deux')])).ties[0]?.style).toBe(
      'solid',
    );
  });

  test('leaves out those whom the library does not know', () => {
    expect(meetingGraph(libraryOf('ana', ['ana', 'inconnu', told('un')]))).toEqual({ people: [], ties: [] });
  });
});
