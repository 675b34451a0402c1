// A content and some of its stories → the library in which these are seen as if they were public, and what keeps them from it.
import type { Problem } from '../check/problem.ts';
import { buildLibrary } from '../model/build/build-library.ts';
import type { Library } from '../model/library.ts';
import { peopleNamedIn, storiesOfVolume } from '../model/lifecycle.ts';
import { OUTPUTS } from '../model/rights.ts';
import { toChecked } from '../read/checked.ts';
import type { Content, PersonFile } from '../read/content.ts';
import type { Manuscript } from '../read/manuscript.ts';

/** A content that was checked. */
export interface Judged {
  content: Content;
  problems: readonly Problem[];
}

/** The errors of some stories: of their folders, and of the sheets that their faces are made with. */
export function errorsOf(ids: readonly string[], { content, problems }: Judged): Problem[] {
  const stories = content.stories.filter(({ id }) => ids.includes(id));
  const told = stories.flatMap(({ frontMatter: { value } }) => value ?? []);
  const people = peopleNamedBy(stories);
  const series = new Set(told.flatMap((value) => value.series ?? []));
  const sheets = [
    ...[content.site, content.networks, content.themes],
    ...content.people.filter(({ id }) => people.has(id)),
    ...content.series.filter(({ id }) => series.has(id)),
  ];
  const files = new Set([...sheets.map(({ file }) => file), content.mark?.file]);
  const isTheirs = (file: string) => files.has(file) || stories.some(({ folder }) => file.startsWith(`${folder}/`));
  return problems.filter(({ severity, file }) => severity === 'error' && isTheirs(file));
}

/**
 * The library of the day with these stories in it, whatever their state. The others lend their facts alone: where they
 * lead, whom they name. What has errors elsewhere is left out.
 * @param ids of stories without errors
 * @param today YYYY-MM-DD
 * @param base the folder under which the site is served; that of its address by default
 */
export function shownLibrary(ids: readonly string[], judged: Judged, today: string, base?: string): Library {
  const sound = withoutErrors(judged);
  const named = peopleNamedBy(sound.stories.filter(({ id }) => ids.includes(id)));
  const stories = sound.stories.map((story) => (ids.includes(story.id) ? asPublic(story) : withoutText(story)));
  const people = sound.people.map((person) => (named.has(person.id) ? withoutEnd(person) : person));
  return buildLibrary(toChecked({ ...sound, stories, people }), today, base);
}

function withoutErrors(judged: Judged): Content {
  const { content, problems } = judged;
  const wrong = new Set(problems.flatMap(({ severity, file }) => (severity === 'error' ? file : [])));
  if (wrong.size === 0) return content;
  const isSound = ({ file }: { file: string }) => !wrong.has(file);
  const stories = content.stories.filter(({ id }) => errorsOf([id], judged).length === 0);
  const kept = new Set(stories.map(({ id }) => id));
  return {
    ...content,
    stories,
    people: content.people.filter(isSound),
    series: content.series.filter(isSound),
    reactions: content.reactions.filter(isSound),
    volumes: content.volumes.filter(
      (volume) => isSound(volume) && volume.value && storiesOfVolume(volume.value).every((id) => kept.has(id)),
    ),
  };
}

function peopleNamedBy(stories: readonly Manuscript[]): Set<string> {
  return new Set(stories.flatMap(({ frontMatter: { value } }) => (value ? [...peopleNamedIn(value)] : [])));
}

/** As it would be on the day when everything about it is public. */
function asPublic(story: Manuscript): Manuscript {
  const { value: written, ...sheet } = story.frontMatter;
  if (!written) return story;
  const { embargo: _, ...value } = written;
  const { until: __, ...consent } = value.consent;
  const shown = { ...value, status: 'published' as const, consent: { ...consent, outputs: [...OUTPUTS] } };
  return { ...story, frontMatter: { ...sheet, value: shown } };
}

/** To set its text takes longer than all the rest, and no face of another shows it. */
function withoutText({ condensed: _, ...story }: Manuscript): Manuscript {
  return { ...story, body: { ...story.body, tree: { type: 'root', children: [] } } };
}

/** With a consent that does not end. */
function withoutEnd(person: PersonFile): PersonFile {
  const { value } = person;
  if (!value?.consent?.until) return person;
  const { until: _, ...consent } = value.consent;
  return { ...person, value: { ...value, consent } };
}
