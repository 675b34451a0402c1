// The whole anthology, checked: what is published today, and who leads to what.

import type { Identity } from '../design/identity.ts';
import type { PersonSheet } from '../read/schema/person.ts';
import type { SiteSheet } from '../read/schema/site.ts';
import { wordFor } from '../words/dictionary.ts';
import { labelWords } from '../words/labels/label-words.ts';
import type { BookOutput } from './book/volume-formats.ts';
import type { Present } from './build/present.ts';
import { capitalised } from './letters/capitalised.ts';
import type { Picture } from './prose/prose.ts';
import type { Reaction } from './reaction.ts';
import type { Encounter, Sponsor, Story } from './story.ts';

/** Maps keep the order in which they are listed to readers. */
export interface Library {
  site: Site;
  /** The day of the build, YYYY-MM-DD. */
  today: string;
  /** Published stories, latest first, then by title. */
  stories: Map<string, Story>;
  /** Ids of stories withdrawn, or whose consent has ended: their address stays, nothing else. */
  withdrawn: string[];
  /** What a consent that has ended took away: titles of stories, and of volumes that had no other text. */
  ended: { stories: string[]; volumes: string[] };
  /** People with at least one published mention, in French order of their names. */
  people: Map<string, Person>;
  series: Map<string, Series>;
  volumes: Map<string, Volume>;
  /** Terms with at least one published story. */
  networks: Map<string, Term>;
  themes: Map<string, Term>;
  places: Map<string, Place>;
  /** What the vocabulary calls each network, used by a story or not. */
  networkNames: ReadonlyMap<string, string>;
  /** Every meeting, in the order of the stories. */
  encounters: Encounter[];
  /** What readers wrote under stories, the latest first. */
  reactions: Reaction[];
}

/** What its sheet says, typeset; its address is origin and base, without a slash at the end: https://exemple.fr */
export interface Site extends Omit<Present<SiteSheet>, 'identity'> {
  identity: Identity;
}

/** Of a person's sheet, what readers may know. */
export interface Person extends Omit<Present<PersonSheet>, 'portrait' | Unprinted> {
  id: string;
  portrait?: Picture;
  /** Story ids, latest first. */
  wrote: string[];
  /** Stories that are a portrait of this person. */
  portrayed: string[];
  /** Stories that cite this person or tell a meeting with them, without those above. */
  cited: string[];
  /** Volumes whose texts this person gathered. */
  edited: string[];
  /** Who this person met, told from either side. */
  met: Meeting[];
}

type Unprinted = 'identifiability' | 'publicFigure' | 'minor' | 'consent';

export interface Meeting {
  /** Person id. */
  person: string;
  encounter: Encounter;
}

export interface Series {
  id: string;
  title: string;
  description: string;
  accent: string;
  hashtag?: string;
  questions: string[];
  editors: string[];
  /** Story ids, oldest first: the order in which the series ran. */
  stories: string[];
}

export interface Volume {
  id: string;
  title: string;
  subtitle?: string;
  tome?: number;
  ofTomes?: number;
  editors: string[];
  edition: number;
  /** YYYY-MM-DD: the books' timestamp. */
  published: string;
  lang: string;
  licence: string;
  isbn: Partial<Record<BookOutput, string>>;
  price: 'free' | number;
  /** YYYY-MM */
  legalDeposit?: string;
  accent: string;
  front: VolumeEntry[];
  parts: { title: string; entries: VolumeEntry[] }[];
  back: VolumeEntry[];
  sponsor?: Sponsor;
  /** Whether it prints what readers wrote of its texts. */
  printsReactions: boolean;
  errata: { date: string; story: string; was: string; now: string }[];
  /** How many of its texts are left out, their consent having ended. */
  ended: number;
}

export interface VolumeEntry {
  /** Story id. */
  story: string;
  text: 'full' | 'condensed';
}

export interface Term {
  id: string;
  label: string;
  altLabels: string[];
  /** Story ids, latest first. */
  stories: string[];
}

export interface Place {
  /** The address: /lieux/<slug>/ */
  id: string;
  /** As most stories write it. */
  label: string;
  stories: string[];
}

/** Every story that somebody wrote, is portrayed in or appears in: each once, whatever they do in it. */
export function storiesOf({ wrote, portrayed, cited }: Pick<Person, 'wrote' | 'portrayed' | 'cited'>): string[] {
  return [...new Set([...wrote, ...portrayed, ...cited])];
}

/** Every entry of a volume in the order of its pages: front, parts, back. */
export function entriesOf(volume: Volume): VolumeEntry[] {
  return [...volume.front, ...volume.parts.flatMap((part) => part.entries), ...volume.back];
}

/** Those who gathered the texts of a volume, by name. */
export function editorNames({ editors }: Volume, { people }: Library): string[] {
  return editors.flatMap((id) => people.get(id)?.displayName ?? []);
}

/** The name of a network, or of another place where people have a page; one that no vocabulary has keeps its own word. */
export function networkName(id: string, { networkNames, site }: Library): string {
  return networkNames.get(id) ?? capitalised(id, site.lang);
}

/** What a link of a person is called. @param kinds what the words call each kind */
export function linkName(kind: string, kinds: Readonly<Record<string, string>>, library: Library): string {
  return wordFor(kinds, kind) ?? networkName(kind, library);
}

/** The day on which a text or a volume was last changed, YYYY-MM-DD: an erratum changes its volume. Never the day of the build. */
export function changedOn(work: Story | Volume): string {
  if (!('errata' in work)) return work.updated ?? work.published;
  return latest([work.published, ...work.errata.map(({ date }) => date)]) ?? work.published;
}

/** The last of some days, YYYY-MM-DD. */
export function latest(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}

/** « Rencontres, tome 1 », in the language of the book: “Meetings, volume 1”. */
export function fullTitle({ title, tome, lang }: Volume): string {
  if (tome === undefined) return title;
  return `${title}, ${labelWords(lang).tome} ${tome}`;
}

/** The number by which a volume is known: that of its EPUB, or else of its PDF, or of its paper. */
export function isbnOf({ isbn }: Volume): string | undefined {
  return isbn.epub ?? isbn.pdf ?? isbn.print;
}

/** An ISBN without its hyphens, as machines write it. */
export function plainIsbn(isbn: string): string {
  return isbn.replace(/[\s-]/g, '');
}
