// A person's meetings → one line for each person met in each story, told once, then for those whom no story names.
import { dateInWords } from '../../../model/in-words.ts';
import { labelsFor } from '../../../model/labels.ts';
import type { Library, Meeting, Person } from '../../../model/library.ts';
import type { Encounter } from '../../../model/story.ts';
import { channelOf, meetingWords } from '../../../model/story-facts.ts';
import { type StepKind, stringsFor } from '../strings.ts';

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

/** A step of a meeting. */
export interface Step {
  kind: StepKind;
  /** « LinkedIn », « un café, Rennes »; nothing where the kind says it all. */
  words: string;
  /** The network's id. */
  network?: string;
  /** EDTF level 0. */
  date?: string;
}

/** The steps of a meeting in the order in which they happened. What brought people together comes before they spoke. */
export function stepsOf(encounter: Encounter, library: Library): Step[] {
  const { via, irl, online: date, direction } = encounter;
  const { label: words, network } = channelOf(encounter, library);
  const channel = 'channel' in via ? via.channel : undefined;
  const inPerson: Step[] = irl
    ? [
        {
          kind: 'in-person',
          words: meetingWords(irl, labelsFor(library.site.lang)),
          ...(irl.date && { date: irl.date }),
        },
      ]
    : [];
  const apart = (kind: StepKind, said: string): Step => ({
    kind,
    words: said,
    ...(network && { network }),
    ...(date && { date }),
  });
  const ordered = (step: Step[]) => (direction === 'irl-to-online' ? [...inPerson, ...step] : [...step, ...inPerson]);
  if (channel === undefined || channel === 'blog') return ordered([apart('online', words)]);
  if (channel === 'mail') return ordered([apart('writing', words)]);
  // They met at the event itself: it is told once.
  const through: Step[] = channel === 'event' && irl?.form === 'event' ? [] : [{ kind: 'through', words }];
  return [...through, ...ordered(date ? [apart('online', '')] : [])];
}

/** « LinkedIn, mai 2015 ; puis un café, Rennes »; what the story does not say is left out. */
export function stepsInWords(encounter: Encounter, library: Library): string {
  const { lang } = library.site;
  const { person, story } = stringsFor(lang);
  const steps = stepsOf(encounter, library);
  const said = steps.map(({ kind, words, date }) =>
    [words || story.steps[kind].toLocaleLowerCase(lang), date && dateInWords(date, lang)].filter(Boolean).join(', '),
  );
  const isPlain = encounter.irl !== undefined || steps.some(({ words }) => words === '');
  return said.join(person.andThen) + (isPlain ? '' : `, ${labelsFor(lang).directions[encounter.direction]}`);
}
