// A library → its sky, drawn once for the page and for the file that answers for it.
import type { Library } from '../../../model/library.ts';
import { mostMetFirst } from '../../../model/sky/first-view.ts';
import { type MeetingGraph, meetingGraph } from '../../../model/sky/meeting-graph.ts';
import { type PeopleChart, peopleChart } from './people-chart.ts';
import { type SkyData, skyData } from './sky-data.ts';

interface LibrarySky {
  graph: MeetingGraph;
  chart: PeopleChart;
  data: SkyData;
}

const known = new WeakMap<Library, LibrarySky>();

export function skyOfLibrary(library: Library): LibrarySky {
  const before = known.get(library);
  if (before) return before;
  const graph = mostMetFirst(meetingGraph(library));
  const chart = peopleChart(graph);
  const sky = { graph, chart, data: skyData(graph, chart, library) };
  known.set(library, sky);
  return sky;
}
