// Model → cards: what each page's share image says. Each card of a library is made once.

import { blaming, type SubjectKind, subjectIn } from '../../model/fault.ts';
import { capitalised } from '../../model/letters/capitalised.ts';
import type { Library, Person, Series, Volume } from '../../model/library.ts';
import { editorNames, entriesOf, storiesOf } from '../../model/library.ts';
import { initialsOf, occupationOf } from '../../model/person-names.ts';
import type { TermEntry, TermKind } from '../../model/reading/terms.ts';
import { signatories } from '../../model/signatories.ts';
import { constellationOf, skyOf } from '../../model/sky/constellation.ts';
import { generatorOf } from '../../model/sky/star-placing.ts';
import type { Story } from '../../model/story.ts';
import { cardWords } from '../../words/card/card-words.ts';
import { labelWords } from '../../words/labels/label-words.ts';
import type { Card, Figure } from './card.ts';
import { COVER_SKY, SKY } from './places.ts';

/** Every card of a library, in the order of its lists; the site's own comes first. */
export function allCards(library: Library): Card[] {
  const { stories, people, networks, themes, places, series, volumes } = library;
  const all = <Entry>(kind: SubjectKind, entries: Map<string, Entry>, make: (entry: Entry, library: Library) => Card) =>
    [...entries].map(([id, entry]) => blaming(subjectIn(library, kind, id), () => make(entry, library)));
  const cards = [
    siteCard(library),
    ...all('stories', stories, storyCard),
    ...all('people', people, personCard),
    ...all('networks', networks, termCard('networks')),
    ...all('themes', themes, termCard('themes')),
    ...all('places', places, termCard('places')),
    ...all('series', series, seriesCard),
    ...all('volumes', volumes, volumeCard),
  ];
  return [...new Set(cards)];
}

/** The card of the home page, and of every page that has none of its own. */
export function siteCard(library: Library): Card {
  return cardOf(library, 'site', 'accueil', () => {
    const { name, tagline = '', url } = library.site;
    return {
      title: name,
      overline: [cardWords(library.site.lang).anthology],
      by: tagline,
      signature: new URL(url).host,
      accent: accentOf(undefined, library),
      figure: skyOfStories(library, [...library.stories.keys()]),
    };
  });
}

/** A story's card; the site's where its people did not consent to social networks. */
export function storyCard(story: Story, library: Library): Card {
  if (!story.outputs.includes('social')) return siteCard(library);
  return cardOf(library, 'recits', story.id, () => ({
    look: story.kind,
    title: story.title,
    overline: overlineOf(story, library),
    by: byline(story, library),
    accent: accentOf(story, library),
    figure: { type: 'constellation', constellation: constellationOf(story) },
    ...pictureOf(story, library),
  }));
}

/** A person's card: the portrait, or the initials, among those they met. */
export function personCard(person: Person, library: Library): Card {
  return cardOf(library, 'personnes', person.id, () => {
    const words = cardWords(library.site.lang);
    const stories = storiesOf(person);
    const wrote = person.wrote.length;
    const appears = stories.length > 0 ? words.inStories(stories.length) : words.editor;
    return {
      title: person.displayName,
      overline: [wrote > 0 ? words.stories(wrote) : appears],
      by: occupationOf(person),
      accent: accentOf(library.stories.get(stories[0] ?? ''), library),
      figure: medallionOf(person),
      ...(person.portrait ? { picture: person.portrait } : {}),
    };
  });
}

/** The cards of networks, of themes or of places. */
export function termCard(kind: TermKind): (term: TermEntry, library: Library) => Card {
  const { word, colour, ...look } = TERMS[kind];
  return (term, library) => {
    const accent = colour === 'second' ? library.site.identity.roles.second.day : accentOf(undefined, library);
    return listCard(library, { ...term, ...look, overline: cardWords(library.site.lang)[word], accent });
  };
}

const TERMS = {
  networks: { kind: 'reseaux', word: 'network', colour: 'accent' },
  themes: { kind: 'themes', word: 'theme', colour: 'accent' },
  places: { kind: 'lieux', word: 'place', colour: 'second' },
} as const;

/** The card of a series, in its own colour. */
export function seriesCard(series: Series, library: Library): Card {
  const { series: word } = cardWords(library.site.lang);
  const { id, title: label, accent } = series;
  return listCard(library, {
    kind: 'collections',
    id,
    label,
    accent,
    overline: word,
    stories: [...series.stories].reverse(),
  });
}

/** A volume's card: the book, with the sky of its stories on its cover. */
export function volumeCard(volume: Volume, library: Library): Card {
  return cardOf(library, 'volumes', volume.id, () => {
    const words = cardWords(library.site.lang);
    const held = entriesOf(volume).map(({ story }) => story);
    const editors = editorNames(volume, library);
    const tome = volume.tome === undefined ? words.anthology : words.tome(volume.tome, volume.ofTomes);
    return {
      title: volume.title,
      overline: [tome, ...(held.length > 0 ? [words.stories(held.length)] : [])],
      by: volume.subtitle ?? (editors.length > 0 ? words.editedBy(words.list(editors)) : ''),
      accent: volume.accent,
      figure: skyOfStories(library, held, COVER_SKY, 300),
    };
  });
}

const made = new WeakMap<Library, Map<string, Card>>();

/** What a card says of its own; it looks as its kind does and is signed by the site, where nothing else is said. */
type Own = Omit<Card, 'kind' | 'id' | 'look' | 'signature' | 'alt' | 'identity'> &
  Partial<Pick<Card, 'look' | 'signature'>>;

/** A page, the list and the route ask for the same card; a sky is long to place. */
function cardOf(library: Library, kind: Card['kind'], id: string, own: () => Own): Card {
  const cards = made.get(library) ?? new Map<string, Card>();
  made.set(library, cards);
  const key = `${kind}/${id}`;
  const { name: signature, identity } = library.site;
  const look = kind as Card['look'];
  const card = cards.get(key) ?? described(library, { kind, id, look, signature, identity, ...own() });
  cards.set(key, card);
  return card;
}

interface Listed {
  kind: 'reseaux' | 'themes' | 'lieux' | 'collections';
  id: string;
  label: string;
  overline: string;
  accent: string;
  /** Ids, latest first. */
  stories: string[];
}

function listCard(library: Library, { kind, id, label, overline, accent, stories }: Listed): Card {
  return cardOf(library, kind, id, () => ({
    title: label,
    overline: [overline],
    by: cardWords(library.site.lang).stories(stories.length),
    accent,
    figure: skyOfStories(library, stories),
  }));
}

function described(library: Library, card: Omit<Card, 'alt'>): Card {
  const sentences = [card.title, [...card.overline, card.by].filter(Boolean).join(', ')];
  const alt = sentences.filter(Boolean).map((sentence) => sentence.replace(/[.\s]*$/, '.'));
  return { ...card, alt: [...alt, cardWords(library.site.lang).shows(card)].join(' ') };
}

/** The latest stories only: beyond forty, a sky beside a title is dust. */
function skyOfStories(library: Library, ids: readonly string[], box = SKY, most = 40): Figure {
  const stories = ids.flatMap((id) => library.stories.get(id) ?? []).slice(0, most);
  return { type: 'sky', sky: skyOf(stories, box.width / box.height) };
}

function medallionOf(person: Person): Figure {
  const met = new Map<string, 'solid' | 'dashed'>();
  for (const { person: other, encounter } of person.met) {
    const style = encounter.direction === 'online-only' ? 'dashed' : 'solid';
    if (met.get(other) !== 'solid') met.set(other, style);
  }
  return {
    type: 'medallion',
    initials: initialsOf(person),
    turn: generatorOf(person.id)(),
    met: [...met.values()],
  };
}

function overlineOf(story: Story, { site, series, networks }: Library): string[] {
  const kind = labelWords(site.lang).kinds[story.kind];
  const collection = story.series === undefined ? undefined : series.get(story.series)?.title;
  const own = story.kind === 'encounter' || story.kind === 'portrait' ? [collection ?? kind] : [kind, collection];
  const through = story.networks.map((id) => networks.get(id)?.label);
  return [...own, ...through].filter((part) => part !== undefined);
}

/** Who signs it; with what they did, where all did the same and nobody wrote it. */
function byline(story: Story, { site }: Library): string {
  const credits = signatories(story);
  const names = cardWords(site.lang).list(credits.map(({ name }) => name));
  const [role = 'author', ...others] = new Set(credits.map((credit) => credit.role));
  if (role === 'author' || others.length > 0) return names;
  const label = labelWords(site.lang).roles[role];
  return `${capitalised(label, site.lang)} ${names}`;
}

/** The story's own picture, or the face that a portrait is of. */
function pictureOf(story: Story, { people }: Library): Pick<Card, 'picture'> {
  const picture = story.cover ?? people.get(story.portrait?.subject ?? '')?.portrait;
  return picture ? { picture } : {};
}

function accentOf(story: Story | undefined, { site, series }: Library): string {
  return series.get(story?.series ?? '')?.accent ?? site.identity.roles.accent.day;
}
