// What a story is once checked: plain data that every product is made from.
import type {
  CREDIT_ROLES,
  DIRECTIONS,
  MEETING_CHANNELS,
  MEETING_FORMS,
  OUTCOMES,
  STORY_KINDS,
} from '../read/schema/story.ts';
import type { Picture, Prose } from './prose.ts';

export type StoryKind = (typeof STORY_KINDS)[number];
export type CreditRole = (typeof CREDIT_ROLES)[number];

export interface Story {
  /** The folder's name and the address: /recits/<id>/ */
  id: string;
  kind: StoryKind;
  title: string;
  socialTitle?: string;
  /** BCP 47. */
  lang: string;
  credits: Credit[];
  /** The standfirst, plain text. */
  summary: string;
  /** YYYY-MM-DD */
  published: string;
  updated?: string;
  /** Series id. */
  series?: string;
  /** Theme ids. */
  themes: string[];
  /** Network ids. */
  networks: string[];
  /** Place slugs; Library.places holds their names. */
  places: string[];
  hashtags: string[];
  /** Ids of cited people. */
  people: string[];
  encounters: Encounter[];
  portrait?: Portrait;
  original?: Original;
  /** Story id. */
  translationOf?: string;
  sponsor?: Sponsor;
  cover?: Picture;
  share?: { quote: string; alt?: string };
  /** SPDX id or all-rights-reserved. */
  licence: string;
  /** Where it may appear. */
  outputs: Output[];
  body: Prose;
  /** The shorter text that a volume may print instead. */
  condensed?: Prose;
  /** Words of the body. */
  words: number;
  /** Volumes that hold it, in their order. */
  volumes: string[];
}

export type Output = 'web' | 'pdf' | 'epub' | 'print' | 'social';

export interface Credit {
  /** Person id. */
  person: string;
  role: CreditRole;
  /** The name printed here, where it is not the person's. */
  creditAs?: string;
}

/** A meeting told by a story. */
export interface Encounter {
  /** The story that tells it. */
  story: string;
  /** Ids of those who tell it: the authors, or the subject of a portrait. */
  from: string[];
  /** Ids of the people met. */
  with: string[];
  /** People met who are not named. */
  unnamed: { label: string; count?: number }[];
  via: { network: string } | { channel: (typeof MEETING_CHANNELS)[number] };
  direction: (typeof DIRECTIONS)[number];
  /** EDTF level 0. */
  online?: string;
  irl?: { form: (typeof MEETING_FORMS)[number]; date?: string; place?: string };
  outcome: (typeof OUTCOMES)[number][];
  evidence: string;
}

export interface Portrait {
  /** Person id. */
  subject: string;
  organisation?: { name: string; url?: string; sector?: string; city?: string; founded?: string };
  interviewed?: string;
}

export interface Original {
  relation: 'translation' | 'adaptation' | 'republication';
  title?: string;
  author?: string;
  lang?: string;
  url?: string;
  published?: string;
}

export interface Sponsor {
  name: string;
  url?: string;
  disclosure: string;
}
