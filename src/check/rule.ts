// A rule: a permanent id, a search over what was read, and the page that explains it. It never throws.
import type { Content } from '../read/content.ts';
import type { Finding, Severity } from './problem.ts';

export interface Rule {
  /** Never renamed, never reused: it is the name of the rule's file and of its page. */
  id: string;
  severity: Severity;
  fr: RulePage;
  en: RulePage;
  /** Shown on the rule's page, and run by the tests: `wrong` breaks this rule, `right` breaks none. */
  example: Example;
  find(content: Content, today: string): Iterable<Finding>;
}

/** What a rule's page says, in plain sentences. */
interface RulePage {
  title: string;
  what: string;
  why: string;
}

export type Example =
  /** The body of a story. */
  | { part: 'body'; wrong: string; right: string }
  /** Lines of a story's front matter that replace those of a right one; `body` where the rule compares both. */
  | { part: 'frontMatter'; wrong: string; right: string; body?: string }
  /** A whole file of the content folder, by its path. */
  | { part: 'file'; file: string; wrong: string; right: string }
  /** What no text can show: bytes, pictures, folders. The cases of tests/hostile/ show it. */
  | { part: 'words'; wrong: string; right: string };
