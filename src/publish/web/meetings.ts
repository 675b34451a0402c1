// A person's meetings → one line for each person met in each story, told once, then for those whom no story names.
import type { Library, Meeting, Person } from '../../model/library.ts';
import type { Encounter } from '../../model/story.ts';

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

/** « cinq voisins »: whom somebody tells of meeting without naming them. */
export function unnamedMetBy(person: Person, library: Library): { label: string; encounter: Encounter }[] {
  return library.encounters
    .filter(({ from }) => from.includes(person.id))
    .flatMap((encounter) => encounter.unnamed.map(({ label }) => ({ label, encounter })));
}
