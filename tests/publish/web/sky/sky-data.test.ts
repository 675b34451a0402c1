import { describe, expect, test } from 'vitest';
import type { MeetingGraph } from '../../../../src/model/sky/meeting-graph.ts';
import { peopleChart } from '../../../../src/publish/web/sky/people-chart.ts';
import { distinctName, skyData, skyJson } from '../../../../src/publish/web/sky/sky-data.ts';
import { encounter, library, person, story } from '../../../sample.ts';

describe('what the browser is given', () => {
  const told = library([story('un', { title: 'Un </script> café', lang: 'en' })]);
  const ana = person('ana', 'Ana', 'Élie');
  const dataOf = (graph: MeetingGraph) => skyData(graph, peopleChart(graph), told);
  const bo = person('bo', 'Bo', 'Le Goff', { role: 'Boulanger' });
  const graph: MeetingGraph = {
    people: [ana, bo],
    ties: [
      { from: 0, to: 1, style: 'solid', encounters: [encounter('un'), encounter('un', { via: { network: 'blog' } })] },
    ],
  };

  test('names each person, story and channel once', () => {
    expect(dataOf(graph)).toMatchObject({
      people: [
        ['ana', 'Ana Élie'],
        ['bo', 'Bo Le Goff'],
      ],
      stories: [['un', 'Un </script> café', 'en']],
      channels: ['LinkedIn', 'un blog'],
      ties: [
        [
          0,
          1,
          [
            [0, 0, 1],
            [0, 1, 1],
          ],
        ],
      ],
    });
  });

  test('cannot close its script element', () => {
    const json = skyJson(dataOf(graph));
    expect(json).not.toContain('</');
    expect(JSON.parse(json)).toEqual(dataOf(graph));
  });

  test('tells namesakes apart by what they do', () => {
    const other = person('bo-2', 'Bo', 'Le Goff');
    expect(dataOf({ people: [bo, other], ties: [] }).people).toEqual([
      ['bo', 'Bo Le Goff', 'Bo Le Goff (Boulanger)'],
      ['bo-2', 'Bo Le Goff', 'Bo Le Goff (bo-2)'],
    ]);
    expect(distinctName(bo, [ana, bo])).toBe('Bo Le Goff');
    expect([bo, other].map((one) => distinctName(one, [bo, other]))).toEqual([
      'Bo Le Goff (Boulanger)',
      'Bo Le Goff (bo-2)',
    ]);
  });
});
