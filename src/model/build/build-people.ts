// People's files, the stories and the volumes → people, what they wrote or gathered, where they appear, whom they met.
import type { CheckedPerson } from '../../read/checked.ts';
import { inOrderOf } from '../filing/alphabet.ts';
import { nameInIndex } from '../filing/filed-name.ts';
import type { Meeting, Person, Volume } from '../library.ts';
import { mayBeShown } from '../lifecycle.ts';
import type { Encounter, Story } from '../story.ts';
import { typesetTyped } from '../typography/typeset.ts';
import { toPicture } from './build-story.ts';
import { present } from './present.ts';

/** Only people whom a published story or a volume names; in the order of an index of the site’s language. */
export function buildPeople(
  files: readonly CheckedPerson[],
  stories: readonly Story[],
  volumes: Iterable<Volume>,
  siteLang: string,
  today: string,
): Map<string, Person> {
  const set = <Text extends string | undefined>(text: Text) => (text && typesetTyped(text, siteLang)) as Text;
  const mentions = collectMentions(stories, volumes);
  const people = files.flatMap((file): Person[] => {
    const found = mentions.get(file.id);
    const sheet = file.value;
    if (!found || !sheet) return [];
    const portrait =
      sheet.portrait &&
      mayBeShown(sheet, today) &&
      file.portraits[0] &&
      toPicture(file.portraits[0], set(sheet.portrait.alt), set(sheet.portrait.credit));
    return [
      {
        id: file.id,
        displayName: set(sheet.displayName),
        givenName: set(sheet.givenName),
        links: sheet.links,
        handles: sheet.handles,
        ...present({
          familyName: set(sheet.familyName),
          particle: set(sheet.particle),
          sortName: set(sheet.sortName),
          role: set(sheet.role),
          organisation: set(sheet.organisation),
          bio: set(sheet.bio),
          portrait,
        }),
        ...found,
      } as Person,
    ];
  });
  const sorted = inOrderOf(people, siteLang, (person) => nameInIndex(person, siteLang));
  return new Map(sorted.map((person) => [person.id, person]));
}

type Mentions = Pick<Person, 'wrote' | 'portrayed' | 'cited' | 'edited' | 'met'>;

function collectMentions(stories: readonly Story[], volumes: Iterable<Volume>): Map<string, Mentions> {
  const all = new Map<string, Mentions>();
  const of = (person: string): Mentions => {
    const known = all.get(person) ?? { wrote: [], portrayed: [], cited: [], edited: [], met: [] };
    all.set(person, known);
    return known;
  };
  for (const story of stories) {
    const wrote = new Set(story.credits.flatMap(({ person }) => person ?? []));
    const subject = story.portrait?.subject;
    for (const person of wrote) of(person).wrote.push(story.id);
    if (subject !== undefined) of(subject).portrayed.push(story.id);
    const named = new Set([
      ...story.people,
      ...story.encounters.flatMap((encounter) => [...encounter.with, ...encounter.from]),
    ]);
    for (const person of named) if (!wrote.has(person) && person !== subject) of(person).cited.push(story.id);
    for (const encounter of story.encounters) {
      for (const [one, other] of pairsOf(encounter)) addMeeting(of(one), { person: other, encounter });
    }
  }
  for (const { id, editors } of volumes) for (const editor of editors) of(editor).edited.push(id);
  return all;
}

/** Each teller with each person met, both ways. */
function pairsOf({ from, with: met }: Encounter): [string, string][] {
  return from.flatMap((one) =>
    met
      .filter((other) => other !== one)
      .flatMap((other): [string, string][] => [
        [one, other],
        [other, one],
      ]),
  );
}

function addMeeting(mentions: Mentions, meeting: Meeting): void {
  mentions.met.push(meeting);
}
