// The library → what of it one output may show: consent names its outputs one by one, and a text for books stays in books.
import type { Library, Person, Volume, VolumeEntry } from './library.ts';
import type { Output } from './rights.ts';

/** The library without the stories and the reactions that are not for this output, and without whoever and whatever only they name. */
export function forOutput(library: Library, output: Output): Library {
  const known = views.get(library) ?? new Map<Output, Library>();
  views.set(library, known);
  const view = known.get(output) ?? restricted(library, output);
  known.set(output, view);
  return view;
}

/** Every page asks; a view is made once. */
const views = new WeakMap<Library, Map<Output, Library>>();

function restricted(library: Library, output: Output): Library {
  const stories = new Map([...library.stories].filter(([, { outputs }]) => outputs.includes(output)));
  const reactions = library.reactions.filter((one) => stories.has(one.story) && one.outputs.includes(output));
  if (stories.size === library.stories.size)
    return reactions.length === library.reactions.length ? library : { ...library, reactions };
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
    volumes: new Map([...library.volumes].map(([id, volume]) => [id, holding(volume, stories)])),
    networks: used(library.networks),
    themes: used(library.themes),
    places: used(library.places),
    encounters: library.encounters.filter((encounter) => stories.has(encounter.story)),
    reactions,
  };
}

/** A volume with the texts of a library alone: a part without a text is left out. */
export function holding(volume: Volume, stories: ReadonlyMap<string, unknown>): Volume {
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
