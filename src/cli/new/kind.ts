// What a kind of file asks before it is begun, by flags and by questions, and what answers become.
import type { Content } from '../../read/content.ts';
import type { Settings } from '../../settings.ts';

/** What is known before anything is asked. */
export interface Known {
  content: Content;
  /** YYYY-MM-DD */
  today: string;
  /** BCP 47, of the site. */
  lang: string;
  settings: Settings;
}

export interface Choice {
  value: string;
  label: string;
}

/** By flag; a flag that may be repeated has a list. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Question {
  flag: string;
  /** In --help. */
  help: string;
  /** To somebody at a terminal; without it, the flag alone gives it. */
  ask?: string;
  isRequired?: boolean;
  /** May be repeated. */
  isMany?: boolean;
  /** Nothing else may be answered. */
  choices?: (known: Known) => readonly Choice[];
  /** What it is to choose none of them; « aucun » where it is not said. */
  without?: string;
  /** Names that exist, any other being welcome. */
  offered?: (known: Known) => readonly Choice[];
  /** Whether it is asked after what was answered; always, where it is absent. */
  isAsked?: (answers: Answers, known: Known) => boolean;
  initial?: (known: Known) => string;
  /** What is wrong with a value, in a sentence. @param answers what was answered before it */
  problem?: (value: string, known: Known, answers: Answers) => string | undefined;
}

/** What is written, and what is said of it. */
interface Made {
  /** Path from the content folder → text: files that do not exist. */
  files: ReadonlyMap<string, string>;
  /** Files that change, from what to what. */
  changed?: readonly Changed[];
  notes?: readonly string[];
  next: string;
}

interface Changed {
  file: string;
  was: string;
  text: string;
}

export interface NewKind {
  /** `npm run new -- person` */
  word: string;
  /** Other words for it. */
  aliases: readonly string[];
  /** « une personne » */
  label: string;
  questions: readonly Question[];
  /** @throws {Refusal} */
  make(answers: Answers, known: Known): Made;
}

/** Answers that cannot be followed together; the message is for the person who gave them. */
export class Refusal extends Error {
  override name = 'Refusal';
}

export function one(answers: Answers, flag: string): string | undefined {
  const value = answers[flag];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function many(answers: Answers, flag: string): readonly string[] {
  const value = answers[flag] ?? [];
  return typeof value === 'string' ? [value] : value;
}
