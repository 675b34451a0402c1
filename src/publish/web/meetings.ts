// A person's meetings → one line for each person met in each story, told once, then for those whom no story names.
import { dateInWords } from '../../model/in-words.ts';
import { labelsFor } from '../../model/labels.ts';
import type { Library, Meeting, Person } from '../../model/library.ts';
import type { Encounter } from '../../model/story.ts';
import { channelOf, meetingWords } from './story-facts.ts';
import { stringsFor } from './strings.ts';

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

/** « LinkedIn, mai 2015 ; puis un café, Rennes », in the order in which it happened; what the story does not say is left out. */
export function stepsInWords(encounter: Encounter, library: Library): string {
  const { lang } = library.site;
  const { irl, online, direction } = encounter;
  const labels = labelsFor(lang);
  const withDate = (words: string, date?: string) => (date ? `${words}, ${dateInWords(date, lang)}` : words);
  const first = withDate(channelOf(encounter, library).label, online);
  if (!irl) return `${first}, ${labels.directions[direction]}`;
  const then = withDate(meetingWords(irl, labels), irl.date);
  return (direction === 'irl-to-online' ? [then, first] : [first, then]).join(stringsFor(lang).person.andThen);
}
