// A story → what stands before and after it, in its series and in each book that holds it.
import { entriesOf, type Library } from '../library.ts';
import { nameOfSeries, nameOfVolume } from '../naming.ts';
import type { Story } from '../story.ts';

/** One order in which a story is read. */
interface Course {
  /** « Rencontres », « Rencontres, tome 1 » */
  title: string;
  previous?: Story;
  next?: Story;
}

/** The series comes first, then the books; those where the story stands alone are left out. */
export function coursesOf(story: Story, library: Library): Course[] {
  const series = story.series === undefined ? undefined : library.series.get(story.series);
  const volumes = story.volumes.flatMap((id) => library.volumes.get(id) ?? []);
  return [
    ...(series ? [{ title: nameOfSeries(series, library), order: series.stories }] : []),
    ...volumes.map((volume) => ({
      title: nameOfVolume(volume, library),
      order: entriesOf(volume).map((entry) => entry.story),
    })),
  ]
    .map(({ title, order }) => ({ title, ...neighbours(story, order, library) }))
    .filter(({ previous, next }) => previous || next);
}

function neighbours(story: Story, order: readonly string[], library: Library): Omit<Course, 'title'> {
  const at = order.indexOf(story.id);
  if (at < 0) return {};
  const [previous, next] = [order[at - 1], order[at + 1]].map((id) => library.stories.get(id ?? ''));
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
