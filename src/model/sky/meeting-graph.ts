// A library → its graph of who met whom: a node for each person, an edge for each pair that met, whatever the story.
import type { Library, Person } from '../library.ts';
import type { Encounter } from '../story.ts';

export interface MeetingGraph {
  /** Those who met somebody with a name, in the order of the library. */
  people: Person[];
  /** In the order of the people; a pair appears once. */
  ties: Tie[];
}

/** Two people who met. */
export interface Tie {
  /** Index in `people`. */
  from: number;
  /** Index in `people`, greater than `from`. */
  to: number;
  /** One for each story that tells it, latest first. */
  encounters: Encounter[];
  /** Solid where they met in person, in one story at least; dashed where they only spoke online. */
  style: 'solid' | 'dashed';
}

/** The graph of a library's meetings. The same library gives the same graph. */
export function meetingGraph(library: Library): MeetingGraph {
  const people = [...library.people.values()].filter(({ met }) => met.some((one) => library.people.has(one.person)));
  const indices = new Map(people.map(({ id }, index) => [id, index]));
  const ties = people.flatMap((person, from) => {
    const met = Map.groupBy(person.met, (meeting) => indices.get(meeting.person) ?? -1);
    return [...met]
      .filter(([to]) => to > from)
      .sort(([one], [other]) => one - other)
      .map(([to, meetings]) =>
        tieOf(
          from,
          to,
          meetings.map(({ encounter }) => encounter),
        ),
      );
  });
  return { people, ties };
}

function tieOf(from: number, to: number, told: readonly Encounter[]): Tie {
  const encounters = [...Map.groupBy(told, ({ story }) => story).values()].map(
    (ofStory) => ofStory.find(inPerson) ?? ofStory[0]!,
  );
  return { from, to, encounters, style: encounters.some(inPerson) ? 'solid' : 'dashed' };
}

/** Whether they saw each other. */
export function inPerson({ direction }: Encounter): boolean {
  return direction !== 'online-only';
}
