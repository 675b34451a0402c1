// What came in by one of the doors of the mailbox, as all that stands behind the doors knows it: a story, or a reaction to one.
import type { Language, Problem } from '../check/problem.ts';
import type { CleanPicture } from '../pictures/clean.ts';
import type { GivenFiles } from '../read/given-files.ts';
import type { MailboxWords } from '../words/mailbox/mailbox-words.ts';
import type { Note } from './contacts/contact.ts';

export interface Arrived {
  /** The number that its writer was given, as a branch may be named. */
  receipt: string;
  /** SHA-256 of what was written, in hexadecimal: the same another day, and whatever packed it. */
  digest: string;
  /** Whether it says something to the editors alone, beside the request. */
  isToldApart: boolean;
  /** What a request to merge holds of it. @throws ImportRefused, HeldBack, for whoever sent it */
  handOver(place: Place): Promise<HandOver>;
  /** For the editors. @param address of the request, or why there is none */
  note(address: string): Note;
}

export interface HandOver {
  /** By their paths from the content folder. */
  files: ReadonlyMap<string, string | Uint8Array>;
  /** Of its own files. */
  problems: readonly Problem[];
  /** Whether a problem is its writer's to mend: nobody else is asked anything until then. */
  isForWriter(problem: Problem): boolean;
  letter(setting: LetterSetting): Letter;
}

/** Where it goes. */
export interface Place {
  site: PublishedSite;
  words: MailboxWords;
  language: Language;
  /** YYYY-MM-DD. */
  today: string;
  /** A picture without what a camera wrote in it; undefined where it is none. */
  clean: (bytes: Uint8Array) => Promise<CleanPicture | undefined>;
  /** Takes a path of the content folder for this text. False where something has it, or will have it. */
  take: (path: string) => Promise<boolean>;
}

/** The site, as it publishes itself. */
export interface PublishedSite {
  sheets: GivenFiles;
  /** Ids of the stories that readers see, and may react to. */
  open: ReadonlySet<string>;
}

export interface LetterSetting {
  words: MailboxWords;
  language: Language;
  /** Where the rules' pages are. */
  pages?: string;
  /** Another text has this number. */
  isSecond: boolean;
}

export interface Letter {
  title: string;
  /** Markdown. */
  body: string;
  labels: readonly string[];
  /** Of the commit. */
  message: string;
}

/** What is given back to its writer, in a sentence of their language. */
export class HeldBack extends Error {}
