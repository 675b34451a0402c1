// Meetings → whom somebody met, each told once, and by which steps.

import { wordFor } from '../../words/dictionary.ts';
import type { LabelWords } from '../../words/labels/fr.ts';
import { labelWords } from '../../words/labels/label-words.ts';
import type { StepKind } from '../../words/site/fr.ts';
import { type Library, type Meeting, networkName, type Person } from '../library.ts';
import type { Encounter } from '../story.ts';

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
interface MeetingStep {
  kind: StepKind;
  /** « LinkedIn », « un café, Rennes »; nothing where the kind says it all. */
  words: string;
  /** The network's id. */
  network?: string;
  /** EDTF level 0. */
  date?: string;
}

/** The steps of a meeting in the order in which they happened. What brought people together comes before they spoke. */
export function stepsOf(encounter: Encounter, library: Library): MeetingStep[] {
  const { via, irl, online: date, direction } = encounter;
  const { label: words, network } = meetingChannel(encounter, library);
  const channel = 'channel' in via ? via.channel : undefined;
  const inPerson: MeetingStep[] = irl
    ? [
        {
          kind: 'in-person',
          words: placeOfMeeting(irl, labelWords(library.site.lang)),
          ...(irl.date && { date: irl.date }),
        },
      ]
    : [];
  const apart = (kind: StepKind, said: string): MeetingStep => ({
    kind,
    words: said,
    ...(network && { network }),
    ...(date && { date }),
  });
  const ordered = (step: MeetingStep[]) =>
    direction === 'irl-to-online' ? [...inPerson, ...step] : [...step, ...inPerson];
  if (channel === undefined || channel === 'blog') return ordered([apart('online', words)]);
  if (channel === 'mail') return ordered([apart('writing', words)]);
  // They met at the event itself: it is told once.
  const through: MeetingStep[] = channel === 'event' && irl?.form === 'event' ? [] : [{ kind: 'through', words }];
  return [...through, ...ordered(date ? [apart('online', '')] : [])];
}

/** How they met: the network's name, or « une mise en relation ». */
export function meetingChannel(encounter: Encounter, library: Library): { label: string; network?: string } {
  if ('channel' in encounter.via) return { label: labelWords(library.site.lang).channels[encounter.via.channel] };
  const { network } = encounter.via;
  const label = library.networks.get(network)?.label;
  if (label !== undefined) return { label, network };
  return { label: wordFor(labelWords(library.site.lang).channels, network) ?? networkName(network, library) };
}

/** « un café, Rennes » */
function placeOfMeeting(irl: NonNullable<Encounter['irl']>, labels: LabelWords): string {
  return [labels.forms[irl.form], irl.place].filter(Boolean).join(', ');
}
