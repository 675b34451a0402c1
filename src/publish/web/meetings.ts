// A person's meetings → one line for each person met in each story, told once.
import type { Library, Meeting, Person } from '../../model/library.ts';

/** The people whom somebody met, in the order of the stories, each story once. */
export function meetingsOf(person: Person, library: Library): { person: Person; meeting: Meeting }[] {
  const seen = new Set<string>();
  return person.met.flatMap((meeting) => {
    const other = library.people.get(meeting.person);
    const key = `${meeting.person} ${meeting.encounter.story}`;
    if (!other || seen.has(key)) return [];
    seen.add(key);
    return [{ person: other, meeting }];
  });
}
