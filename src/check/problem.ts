// What a rule found, in words that a writer can act on.
import type { Position } from '../read/position.ts';

/** Of what is said to people. */
export type Language = 'fr' | 'en';

export type Severity = 'error' | 'advice';

/** What happened and what to write instead: whole sentences. */
export interface Wording {
  message: string;
  remedy: string;
}

export interface Bilingual {
  fr: Wording;
  en: Wording;
}

export interface Said extends Bilingual {
  /** What mends it without judgement, where something does. */
  fix?: Edit;
}

/** Where a rule found something. `words` are those of the file. */
export interface Finding extends Said {
  file: string;
  /** Absent where the file is meant as a whole: a picture, a name, what is missing. */
  position?: Position;
  words: string;
}

/** Replaces `source.slice(start, end)` of the finding's file; offsets count UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export interface Problem extends Wording {
  /** The rule's permanent id. */
  rule: string;
  severity: Severity;
  /** Path from the content folder. */
  file: string;
  /** From 1; absent, with the column, where the file is meant as a whole. */
  line?: number;
  /** From 1, in UTF-16 units. */
  column?: number;
  words: string;
  fix?: Edit;
}
