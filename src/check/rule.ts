// A rule: a permanent id and a search over what was read. It judges nothing else and never throws.
import type { Content } from '../read/content.ts';
import type { Finding, Severity } from './problem.ts';

export interface Rule {
  /** Never renamed, never reused: it is the name of the rule's page. */
  id: string;
  severity: Severity;
  find(content: Content): Iterable<Finding>;
}
