// What a story is once checked: plain data that every product is made from.
import type {
  CREDIT_ROLES,
  DIRECTIONS,
  MEETING_CHANNELS,
  MEETING_FORMS,
  OUTCOMES,
  STORY_KINDS,
  StoryFrontMatter,
} from '../read/schema/story.ts';
import type { Present } from './build/present.ts';
import type { Picture, Prose } from './prose/prose.ts';
import type { Output } from './rights.ts';

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
  /** Whether readers may react to it. */
  takesReactions: boolean;
}

/** Who made a text, as it says it. */
export interface Credit {
  /** The one chosen for this text, or the person's own. */
  name: string;
  role: CreditRole;
  /** Person id, present only where readers may know: a name chosen for one text leads to nobody. */
  person?: string;
}

/** A meeting told by a story. */
export interface Encounter {
  /** The story that tells it. */
  story: string;
  /** Ids of those who tell it: the authors, or the subject of a portrait. Whoever signs under another name is not among them. */
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
  /** Person id, present only where readers may know: a subject may sign the text under another name. */
  subject?: string;
  organisation?: NonNullable<NonNullable<Sheet['portrait']>['organisation']>;
  interviewed?: string;
}

type Sheet = Present<StoryFrontMatter>;

export type Original = NonNullable<Sheet['original']>;

export type Sponsor = NonNullable<Sheet['sponsor']>;
