// The ids of a content, and the names that people write instead of them.

import type { Content } from '../read/content.ts';
import type { Referred } from '../read/schema/common.ts';
import { MEETING_CHANNELS } from '../read/schema/story.ts';
import { labelWords } from '../words/labels/label-words.ts';
import { plain, withoutArticle } from './closed-words.ts';

interface Known {
  ids: ReadonlySet<string>;
  /** False where the list itself cannot be read: its own problem is enough. */
  isReadable: boolean;
}

/** Every id that a reference may name. */
export function knownIds(content: Content): Record<Referred, Known> {
  return remembered(content).ids;
}

/**
 * The ids whose name, title or other name is written like this, but for capitals, accents, spaces and signs: « Amitié »,
 * « Camille Oeuvrard », « X » for « Twitter / X ». Several where several bear it.
 */
export function idsNamed(content: Content, to: Referred, written: string): readonly string[] {
  return remembered(content).names()[to].get(plain(written)) ?? [];
}

type Pair = readonly [name: string, id: string];
interface Remembered {
  ids: Record<Referred, Known>;
  names: () => Record<Referred, ReadonlyMap<string, readonly string[]>>;
}

const memory = new WeakMap<Content, Remembered>();

function remembered(content: Content): Remembered {
  let known = memory.get(content);
  if (!known) {
    let names: ReturnType<Remembered['names']> | undefined;
    known = {
      ids: idsIn(content),
      // Most contents hold no name where an id belongs.
      names: () => {
        names ??= namesIn(content);
        return names;
      },
    };
    memory.set(content, known);
  }
  return known;
}

function idsIn(content: Content): Record<Referred, Known> {
  const of = (entries: readonly { id: string }[], list?: { value?: unknown }): Known => ({
    ids: new Set(entries.map(({ id }) => id)),
    isReadable: list === undefined || list.value !== undefined,
  });
  const networks = of(content.networks.value ?? [], content.networks);
  return {
    people: of(content.people),
    networks,
    channels: { ...networks, ids: new Set([...networks.ids, ...MEETING_CHANNELS]) },
    themes: of(content.themes.value ?? [], content.themes),
    series: of(content.series),
    stories: of(content.stories),
  };
}

function namesIn(content: Content): ReturnType<Remembered['names']> {
  const terms = ({ value }: Content['themes']): Pair[] =>
    (value ?? []).flatMap(({ id, label, altLabels }) =>
      [id, label, ...label.split('/'), ...altLabels].map((name): Pair => [name, id]),
    );
  const titled = (id: string, title: string | undefined): Pair[] => [
    [id, id],
    [title ?? id, id],
  ];
  const networks = terms(content.networks);
  const words = ['fr', 'en'].map((lang) => labelWords(lang).channels);
  const channels = MEETING_CHANNELS.flatMap((id) =>
    [id, ...words.flatMap((one) => withoutArticle(one[id]))].map((name): Pair => [name, id]),
  );
  return {
    people: byName(content.people.flatMap(({ id, value }) => titled(id, value?.displayName))),
    networks: byName(networks),
    channels: byName([
      ...networks,
      ...channels.filter(([name]) => !networks.some(([other]) => plain(other) === plain(name))),
    ]),
    themes: byName(terms(content.themes)),
    series: byName(content.series.flatMap(({ id, value }) => titled(id, value?.title))),
    stories: byName(content.stories.flatMap(({ id, frontMatter }) => titled(id, frontMatter.value?.title))),
  };
}

function byName(pairs: readonly Pair[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [name, id] of pairs) {
    const key = plain(name);
    const ids = names.get(key) ?? [];
    if (key !== '' && !ids.includes(id)) names.set(key, [...ids, id]);
  }
  return names;
}
