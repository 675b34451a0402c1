// A story that is being written, as the device keeps it: what its writer has said, and nothing that they have not.
import type { AGREEMENTS } from '../../import/parcel.ts';
import type { StoryFrontMatter } from '../../read/schema/story.ts';

export interface Draft {
  /** Random, of this device alone. */
  key: string;
  /** When its text or its answers last did, in milliseconds since 1970. */
  changed: number;
  /** When anything of it last did, its number and its interview too; absent where that is `changed`. */
  touched?: number;
  facts: DraftFacts;
  /** The text, as ProseMirror's `toJSON` gives it. */
  document: unknown;
  /** By the name that the text gives them, without folders. */
  pictures: Record<string, DraftPicture>;
  /** The number by which its writer and the editors speak of it, from the first time that it is handed over. */
  receipt?: string;
  /** The last time that its writer said that it had gone. */
  handed?: Handed;
  /** Where it answers the questions of a series, one a screen. */
  interview?: DraftInterview;
}

/** What two tabs compare: the same for what is the same in all. */
export function versionOf({ changed, touched }: Pick<Draft, 'changed' | 'touched'>): number {
  return touched ?? changed;
}

/** Whether all that is checked of them is the same: what is known of a handing over, or of an interview, changes no word. */
export function isSameText(a: Draft, b: Draft): boolean {
  return a.key === b.key && a.facts === b.facts && a.document === b.document && a.pictures === b.pictures;
}

export interface Handed {
  /** YYYY-MM-DD. */
  day: string;
  /** `changed` of what was handed over: a later one has not gone yet. */
  version: number;
}

export interface DraftInterview {
  /** Its id; what an invitation says may be none that exists. */
  series: string;
  title: string;
  /** As they were when it began; none where the series is unknown. */
  questions: string[];
  /** The index of the one that is shown; past the last, all have been seen. */
  at: number;
  /** Whether it is shown instead of the whole text. */
  isOpen: boolean;
  /** The name that the invitation was for: the same link finds its draft again. */
  invited?: string;
}

export interface DraftFacts {
  title?: string;
  summary?: string;
  kind?: StoryFrontMatter['kind'];
  lang?: string;
  series?: string;
  author?: DraftPerson;
  /** Those whom the text names, besides who signs it. */
  people?: DraftPerson[];
  themes?: string[];
  networks?: string[];
  places?: string[];
  hashtags?: string[];
  meeting?: DraftMeeting;
  licence?: StoryFrontMatter['licence'];
  outputs?: StoryFrontMatter['consent']['outputs'];
  /** Of the first publication elsewhere. */
  original?: { url?: string; published?: string };
  /** How the editors may answer; never in the story. */
  contact?: string;
}

export interface DraftPerson {
  /** As it is to be printed. */
  name: string;
  /** Of the sheet that the site has for them. */
  id?: string;
  role?: string;
  /** What they said of being named. */
  agreed?: (typeof AGREEMENTS)[number];
}

/** The first meeting that the text tells. */
export interface DraftMeeting {
  /** Indexes of `people`. */
  with: number[];
  via?: string;
  direction?: StoryFrontMatter['encounters'][number]['direction'];
  online?: string;
  irl?: { form: NonNullable<StoryFrontMatter['encounters'][number]['irl']>['form']; date?: string; place?: string };
  /** The sentence of the text that says it. */
  evidence?: string;
}

export interface DraftPicture {
  bytes: Uint8Array;
  width: number;
  height: number;
}
