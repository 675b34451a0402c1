// The ids of a content, and the names that people write instead of them.
import { labelsFor } from '../model/labels.ts';
import { slug } from '../model/slug.ts';
import type { Content } from '../read/content.ts';
import type { Referred } from '../read/schema/common.ts';
import { MEETING_CHANNELS } from '../read/schema/story.ts';

export interface Known {
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

/** The value of a closed list that is written in words, with or without its article: « un café » is `coffee`. */
export function valueNamed(values: readonly string[], written: string): string | undefined {
  const labels = ['fr', 'en']
    .flatMap((lang): unknown[] => Object.values(labelsFor(lang)))
    .filter((one): one is Record<string, string> => isOf(values, one));
  const pairs = labels.flatMap((one) =>
    values.flatMap((value) => wordsOf(one[value] ?? value).map((name): Pair => [name, value])),
  );
  const [value, ...others] = byName([...values.map((one): Pair => [one, one]), ...pairs]).get(plain(written)) ?? [];
  return others.length === 0 ? value : undefined;
}

/** Whether a dictionary holds the words of these values, and of nothing else. */
function isOf(values: readonly string[], dictionary: unknown): boolean {
  if (typeof dictionary !== 'object' || dictionary === null) return false;
  return Object.keys(dictionary).length === values.length && values.every((value) => Object.hasOwn(dictionary, value));
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
  const words = ['fr', 'en'].map((lang) => labelsFor(lang).channels);
  const channels = MEETING_CHANNELS.flatMap((id) =>
    [id, ...words.flatMap((one) => wordsOf(one[id]))].map((name): Pair => [name, id]),
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

/** « un café », and « café ». */
function wordsOf(label: string): string[] {
  return [label, label.replace(/^(?:une? |l[ea] |les |l’|an? |the |something )/i, '')];
}

/** « Amitié », « amitie » and « AMITIÉ » are one name, as « Linked In » and « LinkedIn » are. */
function plain(name: string): string {
  return slug(name).replaceAll('-', '');
}
