// The library → what of it may be on the web: consent names its outputs one by one, and a text for print stays in print.
import type { Library, Person, Volume, VolumeEntry } from '../../model/library.ts';

/** The library without the stories that are not for the web, and without whoever only they name. */
export function forTheWeb(library: Library): Library {
  const known = views.get(library) ?? restricted(library);
  views.set(library, known);
  return known;
}

/** Every page asks; the view is made once. */
const views = new WeakMap<Library, Library>();

function restricted(library: Library): Library {
  const stories = new Map([...library.stories].filter(([, { outputs }]) => outputs.includes('web')));
  if (stories.size === library.stories.size) return library;
  const kept = (ids: readonly string[]) => ids.filter((id) => stories.has(id));
  const listed = <Entry extends { stories: string[] }>(entries: ReadonlyMap<string, Entry>) =>
    new Map([...entries].map(([id, entry]) => [id, { ...entry, stories: kept(entry.stories) }]));
  const used = <Entry extends { stories: string[] }>(entries: ReadonlyMap<string, Entry>) =>
    new Map([...listed(entries)].filter(([, entry]) => entry.stories.length > 0));
  const people = [...library.people].map(([id, person]): [string, Person] => [
    id,
    {
      ...person,
      wrote: kept(person.wrote),
      portrayed: kept(person.portrayed),
      cited: kept(person.cited),
      met: person.met.filter(({ encounter }) => stories.has(encounter.story)),
    },
  ]);
  return {
    ...library,
    stories,
    people: new Map(
      people.filter(([, { wrote, portrayed, cited, edited }]) =>
        [wrote, portrayed, cited, edited].some((ids) => ids.length > 0),
      ),
    ),
    series: listed(library.series),
    volumes: new Map([...library.volumes].map(([id, volume]) => [id, tableFor(volume, stories)])),
    networks: used(library.networks),
    themes: used(library.themes),
    places: used(library.places),
    encounters: library.encounters.filter((encounter) => stories.has(encounter.story)),
  };
}

function tableFor(volume: Volume, stories: ReadonlyMap<string, unknown>): Volume {
  const kept = (entries: readonly VolumeEntry[]) => entries.filter(({ story }) => stories.has(story));
  return {
    ...volume,
    front: kept(volume.front),
    parts: volume.parts
      .map((part) => ({ ...part, entries: kept(part.entries) }))
      .filter((part) => part.entries.length > 0),
    back: kept(volume.back),
    errata: volume.errata.filter(({ story }) => stories.has(story)),
  };
}
