// A small library made by hand, for every test that needs one: what a test changes stands in the test, and the people of a
// product's tests in its cast.ts.
import { identityOf } from '../src/design/identity.ts';
import { textFaceOf } from '../src/model/glyphs/text-face.ts';
import type { Library, Person, Series, Site, Term, Volume } from '../src/model/library.ts';
import type { Block, Inline, Picture, Prose } from '../src/model/prose/prose.ts';
import type { Reaction } from '../src/model/reaction.ts';
import type { Encounter, Story } from '../src/model/story.ts';

export const text = (value: string): Inline => ({ type: 'text', value });
export const paragraph = (...children: (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
export const prose = (blocks: Block[], ...notes: Block[][]): Prose => ({
  blocks,
  notes: notes.map((held, index) => ({ number: index + 1, blocks: held })),
});

export const picture: Picture = {
  path: 'stories/un-cafe/terrasse.png',
  name: 'terrasse.png',
  type: 'image/png',
  width: 2000,
  height: 1250,
  alt: 'Deux tables à une terrasse',
  credit: 'Photo : Ana',
};

export function person(id: string, givenName: string, familyName?: string, more: Partial<Person> = {}): Person {
  const displayName = familyName === undefined ? givenName : `${givenName} ${familyName}`;
  const family = familyName === undefined ? {} : { familyName };
  const mentions = { wrote: [], portrayed: [], cited: [], edited: [], met: [] };
  return { id, displayName, givenName, ...family, links: [], handles: [], ...mentions, ...more };
}

export function encounter(story: string, more: Partial<Encounter> = {}): Encounter {
  return {
    story,
    from: ['ana'],
    with: ['paul'],
    unnamed: [],
    via: { network: 'linkedin' },
    direction: 'online-to-irl',
    outcome: [],
    evidence: 'Nous nous sommes vus.',
    ...more,
  };
}

export function story(id: string, more: Partial<Story> = {}): Story {
  return {
    id,
    kind: 'encounter',
    title: `Récit ${id}`,
    lang: 'fr-FR',
    credits: [{ name: 'Ana Élie', person: 'ana', role: 'author' }],
    summary: 'Un chapeau.',
    published: '2026-03-14',
    themes: ['amitie'],
    networks: ['linkedin'],
    places: [],
    hashtags: [],
    people: [],
    encounters: [encounter(id)],
    licence: 'CC-BY-4.0',
    outputs: ['web', 'pdf', 'epub', 'print', 'social'],
    body: prose([paragraph('Un texte.')]),
    words: 2,
    volumes: [],
    takesReactions: true,
    ...more,
  };
}

/** What a reader wrote under a story. */
export function reaction(own: string, id: string, more: Partial<Reaction> = {}): Reaction {
  return {
    ...{ id, story: own, name: `Nom de ${id}`, date: '2026-06-12', lang: 'fr-FR', outputs: ['web', 'pdf', 'epub'] },
    text: prose([paragraph(`Mots de ${id}.`)]),
    ...more,
  };
}

export function series(id: string, stories: readonly string[], more: Partial<Series> = {}): Series {
  return {
    id,
    title: id,
    description: 'Une suite.',
    accent: '#8a2f2f',
    questions: [],
    editors: [],
    stories: [...stories],
    ...more,
  };
}

export function volume(id: string, stories: readonly string[], more: Partial<Volume> = {}): Volume {
  return {
    id,
    title: 'Rencontres',
    editors: [],
    edition: 1,
    published: '2026-05-15',
    lang: 'fr-FR',
    licence: 'CC-BY-4.0',
    isbn: {},
    price: 'free',
    accent: '#1f5673',
    front: [],
    parts: [{ title: 'Une partie', entries: stories.map((one) => ({ story: one, text: 'full' })) }],
    back: [],
    printsReactions: false,
    errata: [],
    ended: 0,
    ...more,
  };
}

/** What draws the words of the library below. */
export const textFace = textFaceOf(identityOf().faces.id);

export const site: Site = {
  name: 'Florilège',
  tagline: 'Des rencontres',
  description: 'Une anthologie.',
  url: 'https://exemple.fr/florilege',
  lang: 'fr-FR',
  demonstration: true,
  identity: identityOf(),
  publisher: { name: 'La maison', address: 'Rennes' },
  legal: { director: 'Ana', host: { name: 'Hôte', address: 'Nantes' } },
  accounts: [],
  contribute: {},
  reactions: 'open',
  offline: true,
  licence: 'CC-BY-4.0',
};

export function term(id: string, label: string, stories: readonly string[] = []): Term {
  return { id, label, altLabels: [], stories: [...stories] };
}

/** By their ids, in the order given. */
export function byId<Item extends { id: string }>(...items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** A library of some stories, whose people and terms follow from them. */
export function library(stories: readonly Story[], more: Partial<Library> = {}): Library {
  const ids = (keep: (one: Story) => boolean) => stories.filter(keep).map(({ id }) => id);
  return {
    site,
    today: '2026-09-01',
    stories: byId(...stories),
    withdrawn: [],
    ended: { stories: [], volumes: [] },
    people: byId(
      person('ana', 'Ana', 'Élie', { wrote: ids(({ credits }) => credits.some((credit) => credit.person === 'ana')) }),
      person('paul', 'Paul', 'Le Goff', { cited: ids(({ encounters }) => encounters.length > 0) }),
    ),
    series: new Map(),
    volumes: new Map(),
    networkNames: new Map([['linkedin', 'LinkedIn']]),
    networks: byId(
      term(
        'linkedin',
        'LinkedIn',
        ids((one) => one.networks.includes('linkedin')),
      ),
    ),
    themes: byId(
      term(
        'amitie',
        'Amitié',
        ids((one) => one.themes.includes('amitie')),
      ),
    ),
    places: new Map(),
    encounters: stories.flatMap((one) => one.encounters),
    reactions: [],
    ...more,
  };
}
