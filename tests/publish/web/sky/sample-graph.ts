// A graph of people who met, made by hand, as large as asked.
import type { Person } from '../../../../src/model/library.ts';
import type { MeetingGraph } from '../../../../src/model/sky/meeting-graph.ts';
import { encounter, person } from '../../../sample.ts';

/** People who each met the next, and every fourth the one seven further. */
export function graphOf(count: number): MeetingGraph {
  const people = Array.from({ length: count }, (_, index): Person => {
    const met = [{ person: 'autre', encounter: encounter('un', { from: [index % 2 ? 'autre' : `p-${index}`] }) }];
    return person(`p-${index}`, 'Prénom', `Nom ${index}`, { met });
  });
  const pairs = people.flatMap((_, index) => [[index, index + 1], ...(index % 4 === 0 ? [[index, index + 7]] : [])]);
  const ties = pairs
    .filter(([, to]) => to! < count)
    .map(([from, to]) => ({
      from: from!,
      to: to!,
      encounters: [encounter('un')],
      style: from! % 3 ? ('solid' as const) : ('dashed' as const),
    }));
  return { people, ties };
}
